// Where the given claims place schools, on which scale.
//
// input Params { claimIds: [ID!]! }
// type Row implements PlacementRecord

UNWIND $claimIds AS claimId
MATCH (claim:Claim {id: claimId})-[places:PLACES]->(school:School)
RETURN school.id AS schoolId, places.scaleId AS scaleId, places.value AS value, claim.id AS claimId
ORDER BY claimId, scaleId, value, schoolId
