// Who and what the claims with the given ids are tied to: speakers in the order of the file, the reporter, those
// spoken of, and the claims that each answers.
//
// input Params { ids: [ID!]! }
// type Row { id: ID!, assertedByIds: [ID!]!, reportedById: ID, aboutIds: [ID!]!, backsIds: [ID!]!, rebutsIds: [ID!]! }

UNWIND $ids AS wanted
MATCH (claim:Claim {id: wanted})
RETURN claim.id AS id,
       COLLECT {
         MATCH (actor:Actor)-[asserts:ASSERTS]->(claim)
         WITH actor, asserts ORDER BY asserts.ordinal
         RETURN actor.id
       } AS assertedByIds,
       head(COLLECT { MATCH (claim)-[:REPORTED_BY]->(actor:Actor) RETURN actor.id }) AS reportedById,
       COLLECT {
         MATCH (claim)-[about:ABOUT]->(actor:Actor)
         WITH actor, about ORDER BY about.ordinal
         RETURN actor.id
       } AS aboutIds,
       COLLECT {
         MATCH (claim)-[backs:BACKS]->(other:Claim)
         WITH other, backs ORDER BY backs.ordinal
         RETURN other.id
       } AS backsIds,
       COLLECT {
         MATCH (claim)-[rebuts:REBUTS]->(other:Claim)
         WITH other, rebuts ORDER BY rebuts.ordinal
         RETURN other.id
       } AS rebutsIds
