// Which claims speak of each actor, packed: one row per actor, with parallel lists.
//
// type Row { actorId: ID!, sourceIds: [ID!]!, numbers: [Int!]! }

MATCH (actor:Actor)<-[:ABOUT]-(claim:Claim)-[:STATED_IN]->(source:Source)
RETURN actor.id AS actorId, collect(source.id) AS sourceIds, collect(claim.number) AS numbers
