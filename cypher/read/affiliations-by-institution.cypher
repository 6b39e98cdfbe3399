// The affiliations of each given institution, each with its role, its time and the source that tells of it.
//
// input Params { institutionIds: [ID!]! }
// type Row implements AffiliationRecord

UNWIND $institutionIds AS institutionId
MATCH (person:Person)-[affiliation:AFFILIATED_WITH]->(:Actor {id: institutionId})
WITH affiliation, person.id AS personId, institutionId
RETURN personId, institutionId,
       affiliation.role AS role, affiliation.from AS from, affiliation.until AS until, affiliation.sourceId AS sourceId
ORDER BY personId, institutionId, from, role, sourceId
