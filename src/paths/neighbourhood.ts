import type { Budget } from './budget.js'
import type { ClaimTies } from './ties.js'

/** What lies around some nodes. */
export interface Neighbourhood {
  /** The nearest, then by id. */
  readonly nodes: readonly number[]
  /** Nodes within the depth: all of them, or those counted before the budget was spent. */
  readonly total: number
  readonly isWholeCount: boolean
}

/**
 * Walks from some nodes level by level, looking at each node's ties once, and keeps the nearest. When the budget is spent
 * it stops counting; throws LIMIT_EXCEEDED when by then it does not know which nodes are the nearest.
 */
export function neighbourhood(
  ties: ClaimTies,
  around: Iterable<number>,
  { depth, limit }: { readonly depth: number; readonly limit: number },
  budget: Budget,
): Neighbourhood {
  const seen = new Uint8Array(ties.nodes.size)
  let level: readonly number[] = [...new Set(around)]
  for (const node of level) seen[node] = 1
  const nodes: number[] = []
  let total = 0
  for (let hop = 0; level.length > 0; hop += 1) {
    total += level.length
    if (nodes.length < limit)
      nodes.push(
        ...Uint32Array.from(level)
          .sort()
          .subarray(0, limit - nodes.length),
      )
    if (hop === depth) break
    const next: number[] = []
    for (const node of level) {
      if (budget.affords(widen(ties, node, seen, next))) continue
      if (nodes.length < limit) throw budget.exceeded()
      return { nodes, total: total + next.length, isWholeCount: false }
    }
    level = next
  }
  return { nodes, total, isWholeCount: true }
}

/** Adds the neighbours of a node that were not seen before, and gives how many ties were looked at. */
function widen(ties: ClaimTies, node: number, seen: Uint8Array, next: number[]): number {
  let looked = 0
  ties.each(node, (other) => {
    looked += 1
    if (seen[other] !== 0) return
    seen[other] = 1
    next.push(other)
  })
  return looked
}
