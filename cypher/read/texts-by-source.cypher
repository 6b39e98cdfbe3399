// The loaded texts of the given sources. Sources without a text give no row.
//
// input Params { sourceIds: [ID!]! }
// type Row { sourceId: ID!, text: String! }

UNWIND $sourceIds AS sourceId
MATCH (:Source {id: sourceId})-[:HAS_TEXT]->(loaded:SourceText)
RETURN sourceId, loaded.text AS text
