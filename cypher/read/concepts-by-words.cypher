// Ids of the concepts whose labels a Lucene query finds, all of them: filters count and combine them.
//
// input Params { queries: [String!]! }
// type Row { query: String!, ids: [ID!]! }

UNWIND $queries AS query
CALL db.index.fulltext.queryNodes('concept_labels', query) YIELD node
RETURN query, collect(node.id) AS ids
