// The affiliations of each given person, each with its role, its time and the source that tells of it.
//
// input Params { personIds: [ID!]! }
// type Row implements AffiliationRecord

UNWIND $personIds AS personId
MATCH (:Actor&Person {id: personId})-[affiliation:AFFILIATED_WITH]->(institution:Actor)
WITH affiliation, personId, institution.id AS institutionId
RETURN personId, institutionId,
       affiliation.role AS role, affiliation.from AS from, affiliation.until AS until, affiliation.sourceId AS sourceId
ORDER BY personId, institutionId, from, role, sourceId
