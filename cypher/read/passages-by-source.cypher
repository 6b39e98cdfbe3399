// The passages of the given sources with what their check said last, in the order of the text.
//
// input Params { sourceIds: [ID!]! }
// type Row { sourceId: ID!, key: ID!, start: Int!, end: Int!, sha256: Sha256!, verification: Verification!, movedTo: Int }

UNWIND $sourceIds AS sourceId
MATCH (passage:Passage)-[:PASSAGE_OF]->(:Source {id: sourceId})
RETURN sourceId, passage.key AS key,
       passage.start AS start, passage.end AS end, passage.sha256 AS sha256,
       passage.verification AS verification, passage.movedTo AS movedTo
ORDER BY sourceId, start, end
