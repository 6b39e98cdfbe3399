// Which claims speak of each actor, which are reported by each, and which place each on a scale, packed: one row per
// actor and kind, with parallel lists. `kind` is ABOUT, REPORTED_BY or PLACES.
//
// type Row { actorId: ID!, kind: String!, sourceIds: [ID!]!, numbers: [Int!]! }

MATCH (actor:Actor)<-[mention:ABOUT|REPORTED_BY|PLACES]-(claim:Claim)-[:STATED_IN]->(source:Source)
RETURN actor.id AS actorId, type(mention) AS kind, collect(source.id) AS sourceIds, collect(claim.number) AS numbers
