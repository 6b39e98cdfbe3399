// Writes concepts as their data set declares them. `link-concepts` ties them to each other.
//
// input Params { datasetId: ID!, rows: [ConceptRow!]! }

UNWIND $rows AS row
MERGE (concept:Concept {id: row.id})
SET concept.datasetId = $datasetId, concept.entryDigest = row.digest, concept.slug = row.slug,
    concept.prefLabel = row.prefLabel, concept.altLabels = row.altLabels,
    concept.definition = row.definition, concept.scopeNote = row.scopeNote
