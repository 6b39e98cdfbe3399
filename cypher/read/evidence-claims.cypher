// The claims of the given sources, packed: one row per source, with parallel lists over its claims. `marks` are what the
// coders and the checker say of each: 0 DESCRIPTIVE, 1 EVALUATIVE, 2 NORMATIVE, 3 PREDICTIVE, 4 CAUSAL, plus 8 when
// hedged, plus 16, 32, 64, 128 when a passage is VERIFIED, MOVED, MISSING, TEXT_UNAVAILABLE.
//
// input Params { sourceIds: [ID!]! }
// type Row { sourceId: ID!, numbers: [Int!]!, dates: [PartialDate!]!, marks: [Int!]! }

UNWIND $sourceIds AS sourceId
MATCH (source:Source {id: sourceId})<-[:STATED_IN]-(claim:Claim)
WITH sourceId, claim, COLLECT {
       MATCH (claim)-[:EVIDENCED_BY]->(passage:Passage)
       RETURN DISTINCT CASE passage.verification
                         WHEN 'VERIFIED' THEN 16 WHEN 'MOVED' THEN 32 WHEN 'MISSING' THEN 64 ELSE 128
                       END
     } AS outcomes
RETURN sourceId,
       collect(claim.number) AS numbers,
       collect(claim.statedOn) AS dates,
       collect(CASE claim.modality
                 WHEN 'DESCRIPTIVE' THEN 0 WHEN 'EVALUATIVE' THEN 1 WHEN 'NORMATIVE' THEN 2 WHEN 'PREDICTIVE' THEN 3 ELSE 4
               END
               + CASE WHEN claim.hedged THEN 8 ELSE 0 END
               + reduce(bits = 0, outcome IN outcomes | bits + outcome)) AS marks
