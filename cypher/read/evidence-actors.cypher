// Every actor as the evidence columns hold it: names for look-up and order, types for the filters of lists.
//
// type Row implements ActorRecord

MATCH (actor:Actor)
RETURN actor.id AS id,
       CASE WHEN actor:Person THEN 'PERSON' WHEN actor:School THEN 'SCHOOL' ELSE 'ORGANIZATION' END AS kind,
       actor.name AS name,
       coalesce(actor.alternateNames, []) AS alternateNames,
       actor.organizationType AS organizationType,
       actor.schoolType AS schoolType
