// The stances that the claims of the given sources take, packed: one row per source, with parallel lists over the
// stances. `codes` are 0 SUPPORTS, 1 OPPOSES, 2 MIXED, 3 NEUTRAL, plus 4 when qualified.
//
// input Params { sourceIds: [ID!]! }
// type Row { sourceId: ID!, numbers: [Int!]!, conceptIds: [ID!]!, codes: [Int!]! }

UNWIND $sourceIds AS sourceId
MATCH (source:Source {id: sourceId})<-[:STATED_IN]-(claim:Claim)
MATCH (claim)-[stance:SUPPORTS|OPPOSES|MIXED_ON|NEUTRAL_ON]->(concept:Concept)
RETURN sourceId,
       collect(claim.number) AS numbers,
       collect(concept.id) AS conceptIds,
       collect(CASE type(stance) WHEN 'SUPPORTS' THEN 0 WHEN 'OPPOSES' THEN 1 WHEN 'MIXED_ON' THEN 2 ELSE 3 END
               + CASE WHEN stance.qualified THEN 4 ELSE 0 END) AS codes
