// Ties concepts to broader and related ones, in place of what they were tied to.
//
// input Params { rows: [ConceptRow!]! }

UNWIND $rows AS row
MATCH (concept:Concept {id: row.id})
CALL (concept) { MATCH (concept)-[old:BROADER|RELATED]->(:Concept) DELETE old }
CALL (concept, row) {
  UNWIND row.broader AS broaderId
  MATCH (broader:Concept {id: broaderId})
  CREATE (concept)-[:BROADER]->(broader)
}
CALL (concept, row) {
  UNWIND row.related AS relatedId
  MATCH (related:Concept {id: relatedId})
  CREATE (concept)-[:RELATED]->(related)
}
