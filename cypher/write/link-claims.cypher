// Ties claims that have no ties yet to everything that they declare: source, actors, concepts, passages, other claims
// and schools. `ordinal` keeps the order of the file.
//
// allow: CartesianProduct: two look-ups by unique id for each row
// input Params { rows: [ClaimRow!]! }

UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
MATCH (source:Source {id: row.sourceId})
CREATE (claim)-[:STATED_IN]->(source)
WITH row, claim, source
CALL (claim, row) {
  UNWIND range(0, size(row.assertedBy) - 1) AS ordinal
  MATCH (actor:Actor {id: row.assertedBy[ordinal]})
  CREATE (actor)-[:ASSERTS {ordinal: ordinal}]->(claim)
}
CALL (claim, row) {
  MATCH (reporter:Actor {id: row.reportedBy})
  CREATE (claim)-[:REPORTED_BY]->(reporter)
}
CALL (claim, row) {
  UNWIND range(0, size(row.about) - 1) AS ordinal
  MATCH (actor:Actor {id: row.about[ordinal]})
  CREATE (claim)-[:ABOUT {ordinal: ordinal}]->(actor)
}
CALL (claim, row) {
  UNWIND [stance IN row.stances WHERE stance.stance = 'SUPPORTS'] AS stance
  MATCH (concept:Concept {id: stance.concept})
  CREATE (claim)-[:SUPPORTS {qualified: stance.qualified, ordinal: stance.ordinal}]->(concept)
}
CALL (claim, row) {
  UNWIND [stance IN row.stances WHERE stance.stance = 'OPPOSES'] AS stance
  MATCH (concept:Concept {id: stance.concept})
  CREATE (claim)-[:OPPOSES {qualified: stance.qualified, ordinal: stance.ordinal}]->(concept)
}
CALL (claim, row) {
  UNWIND [stance IN row.stances WHERE stance.stance = 'MIXED'] AS stance
  MATCH (concept:Concept {id: stance.concept})
  CREATE (claim)-[:MIXED_ON {qualified: stance.qualified, ordinal: stance.ordinal}]->(concept)
}
CALL (claim, row) {
  UNWIND [stance IN row.stances WHERE stance.stance = 'NEUTRAL'] AS stance
  MATCH (concept:Concept {id: stance.concept})
  CREATE (claim)-[:NEUTRAL_ON {qualified: stance.qualified, ordinal: stance.ordinal}]->(concept)
}
CALL (claim, source, row) {
  UNWIND row.passages AS span
  MERGE (passage:Passage {key: span.key})
  ON CREATE SET passage.start = span.start, passage.end = span.end, passage.verification = 'TEXT_UNAVAILABLE'
  SET passage.sha256 = span.sha256
  MERGE (passage)-[:PASSAGE_OF]->(source)
  CREATE (claim)-[:EVIDENCED_BY {ordinal: span.ordinal}]->(passage)
}
CALL (claim, row) {
  UNWIND range(0, size(row.backs) - 1) AS ordinal
  MATCH (other:Claim {id: row.backs[ordinal]})
  CREATE (claim)-[:BACKS {ordinal: ordinal}]->(other)
}
CALL (claim, row) {
  UNWIND range(0, size(row.rebuts) - 1) AS ordinal
  MATCH (other:Claim {id: row.rebuts[ordinal]})
  CREATE (claim)-[:REBUTS {ordinal: ordinal}]->(other)
}
CALL (claim, row) {
  UNWIND row.places AS place
  MATCH (school:Actor&School {id: place.school})
  CREATE (claim)-[:PLACES {scaleId: place.scale, value: place.value}]->(school)
}
