// What the coders and the checker marked on every claim, packed: one row per source, with parallel lists over its
// claims. `marks` are 0 DESCRIPTIVE, 1 EVALUATIVE, 2 NORMATIVE, 3 PREDICTIVE, 4 CAUSAL, plus 8 when hedged, plus 16, 32,
// 64, 128 when a passage is VERIFIED, MOVED, MISSING, TEXT_UNAVAILABLE.
//
// type Row { sourceId: ID!, numbers: [Int!]!, marks: [Int!]! }

MATCH (source:Source)
CALL (source) {
  MATCH (claim:Claim)-[:STATED_IN]->(source)
  WITH claim, COLLECT {
         MATCH (claim)-[:EVIDENCED_BY]->(passage:Passage)
         RETURN DISTINCT CASE passage.verification
                           WHEN 'VERIFIED' THEN 16 WHEN 'MOVED' THEN 32 WHEN 'MISSING' THEN 64 ELSE 128
                         END
       } AS outcomes
  RETURN collect(claim.number) AS numbers,
         collect(CASE claim.modality
                   WHEN 'DESCRIPTIVE' THEN 0 WHEN 'EVALUATIVE' THEN 1 WHEN 'NORMATIVE' THEN 2 WHEN 'PREDICTIVE' THEN 3 ELSE 4
                 END
                 + CASE WHEN claim.hedged THEN 8 ELSE 0 END
                 + reduce(bits = 0, outcome IN outcomes | bits + outcome)) AS marks
}
WITH source, numbers, marks
WHERE size(numbers) > 0
RETURN source.id AS sourceId, numbers, marks
