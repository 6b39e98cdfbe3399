import { UndirectedGraph } from 'graphology'
import type { Part } from './part.js'
import { tooLarge } from './selection.js'

/** Edges of a network whose structure is sought at most: they are held one by one, some hundred bytes each. */
export const mostEdges = 200_000

/**
 * Makes a graph of a network, whatever its limit, of those edges whose weight a test lets through. Nodes are named by their places and edges
 * come in the order of their nodes, so that the same network always makes the same graph. Throws LIMIT_EXCEEDED above 200,000 edges.
 */
export function graphOf(part: Part, isWanted: (weight: number) => boolean): UndirectedGraph {
  const { edgeCount } = part.shape
  if (edgeCount > mostEdges)
    throw tooLarge('network', `at most ${mostEdges} edges to find its structure`, `${edgeCount}`, 'Select less.')
  const graph = new UndirectedGraph()
  for (let node = 0; node < part.size; node += 1) graph.addNode(String(node))
  const first = part.isTwoMode ? part.sides.rows.nodes.length : 0
  const edges: [number, number, number][] = []
  part.each((row, column, weight) => {
    if (isWanted(weight)) edges.push([row, first + column, weight])
  })
  edges.sort((a, b) => a[0] - b[0] || a[1] - b[1])
  for (const [from, to, weight] of edges) graph.addEdge(String(from), String(to), { weight })
  return graph
}
