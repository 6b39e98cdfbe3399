// Ids of the actors whose names a Lucene query finds, all of them: filters count and combine them.
//
// input Params { queries: [String!]! }
// type Row { query: String!, ids: [ID!]! }

UNWIND $queries AS query
CALL db.index.fulltext.queryNodes('actor_names', query) YIELD node
RETURN query, collect(node.id) AS ids
