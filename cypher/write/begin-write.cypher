// Begins every write transaction: raises the graph's version and remembers the operation.
// The write lock on the one Graph node makes writers queue, and tells an attempt that is
// made again whether the first one was committed after all. A graph that has no epoch yet
// gets one: graph-version says what it is for.
//
// input Params { operation: ID! }
// type Row { version: Int!, alreadyDone: Boolean! }

MERGE (graph:Graph {id: 'graph'})
ON CREATE SET graph.version = 0, graph.operations = []
SET graph.locked = true
WITH graph, $operation IN graph.operations AS alreadyDone
SET graph.epoch = coalesce(graph.epoch, randomUUID()),
    graph.version = graph.version + CASE WHEN alreadyDone THEN 0 ELSE 1 END,
    graph.operations = CASE WHEN alreadyDone THEN graph.operations
                            ELSE ($operation + graph.operations)[..100] END
REMOVE graph.locked
RETURN graph.version AS version, alreadyDone
