// The actors that the claims of the given sources are tied to, packed: one row per source and kind, with parallel lists.
// `kind` is ASSERTS (who makes the claim), ABOUT (whom it speaks of), REPORTED_BY or PLACES (which school).
//
// input Params { sourceIds: [ID!]! }
// type Row { sourceId: ID!, kind: String!, numbers: [Int!]!, actorIds: [ID!]! }

UNWIND $sourceIds AS sourceId
MATCH (source:Source {id: sourceId})<-[:STATED_IN]-(claim:Claim)
MATCH (claim)-[tie:ASSERTS|ABOUT|REPORTED_BY|PLACES]-(actor:Actor)
RETURN sourceId, type(tie) AS kind, collect(claim.number) AS numbers, collect(actor.id) AS actorIds
