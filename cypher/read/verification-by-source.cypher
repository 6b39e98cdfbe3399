// How many passages of each given source carry which verification.
//
// input Params { sourceIds: [ID!]! }
// type Row { sourceId: ID!, verified: Int!, moved: Int!, missing: Int!, textUnavailable: Int! }

UNWIND $sourceIds AS sourceId
MATCH (source:Source {id: sourceId})
OPTIONAL MATCH (passage:Passage)-[:PASSAGE_OF]->(source)
RETURN sourceId,
       count(CASE WHEN passage.verification = 'VERIFIED' THEN 1 END) AS verified,
       count(CASE WHEN passage.verification = 'MOVED' THEN 1 END) AS moved,
       count(CASE WHEN passage.verification = 'MISSING' THEN 1 END) AS missing,
       count(CASE WHEN passage.verification = 'TEXT_UNAVAILABLE' THEN 1 END) AS textUnavailable
