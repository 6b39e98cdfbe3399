// Every stance in the graph, packed: one row per concept, with parallel lists over its stances. A claim of two actors
// gives two entries. `codes` are 0 SUPPORTS, 1 OPPOSES, 2 MIXED, 3 NEUTRAL, plus 4 when qualified.
//
// type Row { conceptId: ID!, actorIds: [ID!]!, sourceIds: [ID!]!, numbers: [Int!]!, codes: [Int!]!, dates: [PartialDate!]! }

MATCH (concept:Concept)
CALL (concept) {
  MATCH (concept)<-[stance:SUPPORTS|OPPOSES|MIXED_ON|NEUTRAL_ON]-(claim:Claim)<-[:ASSERTS]-(actor:Actor)
  MATCH (claim)-[:STATED_IN]->(source:Source)
  RETURN collect(actor.id) AS actorIds,
         collect(source.id) AS sourceIds,
         collect(claim.number) AS numbers,
         collect(CASE type(stance) WHEN 'SUPPORTS' THEN 0 WHEN 'OPPOSES' THEN 1 WHEN 'MIXED_ON' THEN 2 ELSE 3 END
                 + CASE WHEN stance.qualified THEN 4 ELSE 0 END) AS codes,
         collect(claim.statedOn) AS dates
}
WITH concept, actorIds, sourceIds, numbers, codes, dates
WHERE size(codes) > 0
RETURN concept.id AS conceptId, actorIds, sourceIds, numbers, codes, dates
