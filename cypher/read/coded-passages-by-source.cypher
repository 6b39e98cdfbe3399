// The passages of the given sources with the numbers of the claims that they carry, in the order of the text.
//
// input Params { sourceIds: [ID!]! }
// type Row { sourceId: ID!, start: Int!, end: Int!, numbers: [Int!]! }

UNWIND $sourceIds AS sourceId
MATCH (passage:Passage)-[:PASSAGE_OF]->(:Source {id: sourceId})
RETURN sourceId,
       passage.start AS start,
       passage.end AS end,
       COLLECT {
         MATCH (claim:Claim)-[:EVIDENCED_BY]->(passage)
         RETURN claim.number AS number ORDER BY number
       } AS numbers
ORDER BY sourceId, start, end
