// Where the given schools are placed, on whichever scale, by which claim.
//
// input Params { schoolIds: [ID!]! }
// type Row implements PlacementRecord

UNWIND $schoolIds AS schoolId
MATCH (claim:Claim)-[places:PLACES]->(school:Actor&School {id: schoolId})
RETURN school.id AS schoolId, places.scaleId AS scaleId, places.value AS value, claim.id AS claimId
ORDER BY schoolId, scaleId, claimId
