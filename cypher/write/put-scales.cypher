// Writes scales as their data set declares them, the anchors as two lists side by side.
//
// input Params { datasetId: ID!, rows: [ScaleRow!]! }

UNWIND $rows AS row
MERGE (scale:Scale {id: row.id})
SET scale.datasetId = $datasetId, scale.entryDigest = row.digest,
    scale.prefLabel = row.prefLabel, scale.definition = row.definition,
    scale.anchorValues = row.anchorValues, scale.anchorLabels = row.anchorLabels
