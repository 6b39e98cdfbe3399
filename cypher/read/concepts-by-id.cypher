// Concepts with the given ids. `RELATED` is symmetric: it counts from both ends.
//
// input Params { ids: [ID!]! }
// type Row implements ConceptRecord

UNWIND $ids AS wanted
MATCH (concept:Concept {id: wanted})
RETURN concept.id AS id,
       concept.prefLabel AS prefLabel,
       coalesce(concept.altLabels, []) AS altLabels,
       concept.definition AS definition,
       concept.scopeNote AS scopeNote,
       concept.datasetId AS datasetId,
       COLLECT {
         MATCH (concept)-[:RELATED]-(other:Concept)
         RETURN DISTINCT other.id AS relatedId ORDER BY relatedId
       } AS relatedIds
