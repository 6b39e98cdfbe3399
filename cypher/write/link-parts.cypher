// Ties organizations and schools to the organizations that they are part of, in place of what they were tied to.
//
// input Params { rows: [ActorRow!]! }

UNWIND $rows AS row
MATCH (part:Actor {id: row.id})
CALL (part) { MATCH (part)-[old:PART_OF]->(:Organization) DELETE old }
CALL (part, row) {
  UNWIND row.partOf AS wholeId
  MATCH (whole:Actor&Organization {id: wholeId})
  CREATE (part)-[:PART_OF]->(whole)
}
