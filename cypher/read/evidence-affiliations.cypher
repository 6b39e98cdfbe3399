// Every affiliation and every part, as the evidence columns hold them: who counts for which institution, and when.
//
// type Row { kind: String!, fromId: ID!, toId: ID!, from: PartialDate, until: PartialDate }

MATCH (person:Person)-[affiliation:AFFILIATED_WITH]->(institution:Actor)
RETURN 'AFFILIATED_WITH' AS kind, person.id AS fromId, institution.id AS toId, affiliation.from AS from, affiliation.until AS until
UNION ALL
MATCH (part:Actor)-[:PART_OF]->(whole:Organization)
RETURN 'PART_OF' AS kind, part.id AS fromId, whole.id AS toId, null AS from, null AS until
