// The placements on each given scale whose value lies from `from` to `to` (both inclusive, open when null), lowest first,
// at most `limit` per scale.
//
// input Params { scaleIds: [ID!]!, from: Float, to: Float, limit: Int! }
// type Row implements PlacementRecord

UNWIND $scaleIds AS scaleId
CALL (scaleId) {
  MATCH (claim:Claim)-[places:PLACES {scaleId: scaleId}]->(school:School)
  WHERE ($from IS NULL OR places.value >= $from) AND ($to IS NULL OR places.value <= $to)
  RETURN school.id AS schoolId, places.value AS value, claim.id AS claimId
  ORDER BY value, schoolId, claimId
  LIMIT $limit
}
RETURN schoolId, scaleId, value, claimId
