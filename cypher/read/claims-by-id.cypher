// Claims with the given ids, each with its stances and passages in the order of the file.
//
// input Params { ids: [ID!]! }
// type Row implements ClaimRecord

UNWIND $ids AS wanted
MATCH (claim:Claim {id: wanted})-[:STATED_IN]->(source:Source)
RETURN claim.id AS id,
       claim.number AS number,
       claim.statement AS statement,
       claim.modality AS modality,
       claim.statedOn AS statedOn,
       claim.hedged AS hedged,
       claim.truncated AS truncated,
       claim.datasetId AS datasetId,
       source.id AS sourceId,
       COLLECT {
         MATCH (claim)-[stance:SUPPORTS|OPPOSES|MIXED_ON|NEUTRAL_ON]->(concept:Concept)
         WITH stance, concept ORDER BY stance.ordinal
         RETURN {
           conceptId: concept.id,
           stance: CASE type(stance) WHEN 'MIXED_ON' THEN 'MIXED' WHEN 'NEUTRAL_ON' THEN 'NEUTRAL' ELSE type(stance) END,
           qualified: stance.qualified
         }
       } AS stances,
       COLLECT {
         MATCH (claim)-[place:EVIDENCED_BY]->(passage:Passage)
         WITH place, passage ORDER BY place.ordinal
         RETURN {
           start: passage.start, end: passage.end, sha256: passage.sha256,
           verification: passage.verification, movedTo: passage.movedTo, sourceId: source.id
         }
       } AS passages
