// The version of the graph: a number that every write raises. 0 before the first write.
//
// type Row { version: Int! }

OPTIONAL MATCH (graph:Graph {id: 'graph'})
RETURN coalesce(graph.version, 0) AS version
