import { byCodePoint } from '../domain/text-order.js'
import { claimId, type Columns, perVersion, postingsOf } from '../evidence/index.js'

/** Which claims are nodes, and not only ties between others. Their numbers from 0 follow their ids by code point. */
export interface ClaimNodes {
  readonly areAll: boolean
  readonly size: number
  /** Gives the claim that a node is, as the columns number it; -1 when it is none. */
  readonly claimAt: (node: number) => number
  /** Gives the node that a claim is; `undefined` when it is none. */
  readonly nodeOf: (claim: number) => number | undefined
}

/** Makes nodes of some claims. */
export function someClaims(columns: Columns, claims: Iterable<number>): ClaimNodes {
  const inOrder = [...claims].sort((a, b) => byCodePoint(claimId(columns, a), claimId(columns, b)))
  const nodes = new Map(inOrder.map((claim, node) => [claim, node]))
  return {
    areAll: false,
    size: inOrder.length,
    claimAt: (node) => inOrder[node] ?? -1,
    nodeOf: (claim) => nodes.get(claim),
  }
}

/** Makes nodes of all claims. */
export const allClaims = perVersion((columns: Columns): ClaimNodes => {
  const { claims, sources, claimsBySource } = columns
  const size = claims.number.length
  const [inOrder, nodes] = [new Uint32Array(size), new Uint32Array(size)]
  let next = 0
  // The columns number sources as the ids of their claims compare; within one, the digits of the number do.
  for (let source = 0; source < sources.size; source += 1) {
    const own = Array.from(postingsOf(claimsBySource, source), (claim) => ({
      claim,
      digits: String(claims.number[claim]),
    }))
    for (const { claim } of own.sort((a, b) => byCodePoint(a.digits, b.digits))) {
      inOrder[next] = claim
      nodes[claim] = next++
    }
  }
  return { areAll: true, size, claimAt: (node) => inOrder[node] ?? -1, nodeOf: (claim) => nodes[claim] }
})
