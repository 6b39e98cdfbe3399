// What the columns do not know of the concepts with the given ids.
//
// input Params { ids: [ID!]! }
// type Row { id: ID!, definition: String!, scopeNote: String, datasetId: ID! }

UNWIND $ids AS wanted
MATCH (concept:Concept {id: wanted})
RETURN concept.id AS id,
       concept.definition AS definition,
       concept.scopeNote AS scopeNote,
       concept.datasetId AS datasetId
