// What the columns do not know of the actors with the given ids, whatever their kind.
//
// input Params { ids: [ID!]! }
// type Row { id: ID!, description: String, url: URL, datasetId: ID! }

UNWIND $ids AS wanted
MATCH (actor:Actor {id: wanted})
RETURN actor.id AS id,
       actor.description AS description,
       actor.url AS url,
       actor.datasetId AS datasetId
