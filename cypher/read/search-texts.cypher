// What the given full-text indexes find: at most `limit` nodes of each, the best first, with the texts that the index
// holds of each. The query is in the syntax of the index; nothing of a client's text may stand in it but words.
//
// input Params { indexes: [String!]!, query: String!, limit: Int! }
// type Row { id: ID!, texts: [String!]! }

UNWIND $indexes AS index
CALL db.index.fulltext.queryNodes(index, $query, {limit: $limit}) YIELD node
RETURN node.id AS id,
       CASE
         WHEN node:Actor THEN [node.name] + coalesce(node.alternateNames, [])
         WHEN node:Concept THEN [node.prefLabel] + coalesce(node.altLabels, [])
         WHEN node:Source THEN [node.title]
         ELSE [node.statement]
       END AS texts
