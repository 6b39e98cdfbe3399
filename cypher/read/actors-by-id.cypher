// Actors with the given ids, whatever their kind.
//
// input Params { ids: [ID!]! }
// type Row implements ActorRecord

UNWIND $ids AS wanted
MATCH (actor:Actor {id: wanted})
RETURN actor.id AS id,
       CASE WHEN actor:Person THEN 'PERSON' WHEN actor:School THEN 'SCHOOL' ELSE 'ORGANIZATION' END AS kind,
       actor.name AS name,
       coalesce(actor.alternateNames, []) AS alternateNames,
       actor.description AS description,
       actor.url AS url,
       actor.datasetId AS datasetId,
       actor.organizationType AS organizationType,
       actor.schoolType AS schoolType
