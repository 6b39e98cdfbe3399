// Scales with the given ids, each with its anchors from low to high.
//
// input Params { ids: [ID!]! }
// type Row implements ScaleRecord

UNWIND $ids AS wanted
MATCH (scale:Scale {id: wanted})
RETURN scale.id AS id,
       scale.prefLabel AS prefLabel,
       scale.definition AS definition,
       scale.datasetId AS datasetId,
       [at IN range(0, size(scale.anchorValues) - 1) | {value: scale.anchorValues[at], label: scale.anchorLabels[at]}] AS anchors
