import { type EdgeLimit, type Edges, HeaviestEdges } from './edges.js'
import type { TakeEdge } from './two-mode.js'

/** A network's edges, as far as they are given, and what holds of all of them. */
export interface Shape {
  readonly edges: Edges
  /** Edges of each node, and the sum of their weights; of all edges, also those that are cut. */
  readonly degree: Uint32Array
  readonly strength: Float64Array
  readonly edgeCount: number
  /** Sum of the weights of all edges, each once. */
  readonly total: number
  readonly components: number
}

/**
 * Goes once through the edges of a network, whose nodes have places from 0, and keeps what is asked for. `targetsFrom` is the place of
 * the first node that edges point to: 0 in a one-mode network.
 */
export function shapeOf(size: number, targetsFrom: number, each: (take: TakeEdge) => void, limit: EdgeLimit): Shape {
  const heaviest = new HeaviestEdges(limit)
  const [degree, strength] = [new Uint32Array(size), new Float64Array(size)]
  const parts = new Parts(size)
  let edgeCount = 0
  let total = 0
  each((source, column, weight) => {
    const target = targetsFrom + column
    heaviest.take(source, target, weight)
    parts.join(source, target)
    edgeCount += 1
    total += weight
    degree[source] = (degree[source] ?? 0) + 1
    degree[target] = (degree[target] ?? 0) + 1
    strength[source] = (strength[source] ?? 0) + weight
    strength[target] = (strength[target] ?? 0) + weight
  })
  return { edges: heaviest.done(), degree, strength, edgeCount, total, components: parts.count }
}

/** Nodes in parts that are joined one by one (union by path halving). */
class Parts {
  readonly #above: Uint32Array
  count: number

  constructor(size: number) {
    this.#above = Uint32Array.from({ length: size }, (_, node) => node)
    this.count = size
  }

  join(a: number, b: number): void {
    if (this.count === 1) return
    const one = this.#top(a)
    const other = this.#top(b)
    if (one === other) return
    this.#above[Math.max(one, other)] = Math.min(one, other)
    this.count -= 1
  }

  #top(node: number): number {
    const above = this.#above
    let at = node
    while (above[at] !== at) {
      const next = above[above[at] ?? at] ?? at
      above[at] = next
      at = next
    }
    return at
  }
}
