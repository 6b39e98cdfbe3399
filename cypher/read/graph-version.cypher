// The version of the graph: a number that every write raises, 0 before the first write; and
// the epoch, made at random with the graph, which tells it from another of the same version
// that was made in its place.
//
// type Row { version: Int!, epoch: String! }

OPTIONAL MATCH (graph:Graph {id: 'graph'})
RETURN coalesce(graph.version, 0) AS version, coalesce(graph.epoch, '') AS epoch
