import { checkedSize } from '../domain/page.js'
import type { NetworkEdgeResolvers } from '../generated/schema.js'
import { edgeId, reasonsOf, relationOf } from '../networks/index.js'
import type { Complete } from './complete.js'
import { existingNode } from './Node.js'

/** Reasons shown of an edge when nothing is said. */
const usualReasons = 10

export const NetworkEdge: Complete<NetworkEdgeResolvers, { readonly weight: number }> = {
  id: (edge) => edgeId(edge),
  source: ({ part, from }) => part.idOf(from),
  target: ({ part, to }) => part.idOf(to),
  relation: (edge) => relationOf(edge),
  sourceNode: ({ part, from }, _, context) => existingNode(part.idOf(from), context),
  targetNode: ({ part, to }, _, context) => existingNode(part.idOf(to), context),
  why: (edge, { first }) => reasonsOf(edge).slice(0, checkedSize('first', first ?? usualReasons)),
}
