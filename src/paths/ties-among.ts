import type { Budget } from './budget.js'
import { codeOf, ties as tieNames } from './relations.js'
import type { ClaimTies } from './ties.js'

/** A tie between two nodes, with all the claims that make it taken together. */
export interface TieAmong {
  readonly from: number
  readonly to: number
  /** Code of what ties them. */
  readonly tie: number
  /** Claims that make it; 1 when no claim does. */
  readonly claims: number
}

const related = codeOf('RELATED')

/**
 * Gives the ties among some nodes, each once: those that most claims make, then by the ids of their nodes, then by relation.
 * A tie without direction starts at the lower id; a node is not tied to itself. Throws LIMIT_EXCEEDED when the budget is spent.
 */
export function tiesAmong(ties: ClaimTies, nodes: readonly number[], budget: Budget): readonly TieAmong[] {
  const isAmong = new Uint8Array(ties.nodes.size)
  for (const node of nodes) isAmong[node] = 1
  return nodes
    .flatMap((from) => tiesFrom(ties, from, isAmong, budget))
    .sort((a, b) => b.claims - a.claims || a.from - b.from || a.to - b.to || a.tie - b.tie)
}

interface Counted {
  claims: number
  last: number
}

/** Gives the ties that point from a node to those among which it is. */
function tiesFrom(ties: ClaimTies, from: number, isAmong: Uint8Array, budget: Budget): TieAmong[] {
  const counts = new Map<number, Counted>()
  let looked = 0
  ties.each(from, (to, tie, forward, claim) => {
    looked += 1
    if (!forward || isAmong[to] !== 1 || to === from || (tie === related && to < from)) return
    const key = to * tieNames.length + tie
    const count = counts.get(key)
    if (!count) counts.set(key, { claims: 1, last: claim })
    else if (count.last !== claim) {
      // The ties that one claim makes come one after another.
      count.claims += 1
      count.last = claim
    }
  })
  budget.spend(looked)
  return [...counts].map(([key, { claims }]) => ({
    from,
    to: Math.floor(key / tieNames.length),
    tie: key % tieNames.length,
    claims,
  }))
}
