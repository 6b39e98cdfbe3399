// Which claims back or rebut which, packed: one row per source of the answering claims and kind, with parallel lists.
//
// type Row { kind: String!, sourceId: ID!, numbers: [Int!]!, otherSourceIds: [ID!]!, otherNumbers: [Int!]! }

MATCH (claim:Claim)-[answer:BACKS|REBUTS]->(other:Claim)
MATCH (claim)-[:STATED_IN]->(source:Source)
MATCH (other)-[:STATED_IN]->(otherSource:Source)
RETURN type(answer) AS kind,
       source.id AS sourceId,
       collect(claim.number) AS numbers,
       collect(otherSource.id) AS otherSourceIds,
       collect(other.number) AS otherNumbers
