import type { NetworkNodeResolvers } from '../generated/schema.js'
import { betweennessOf, communitiesOf, nodeTypeOf } from '../networks/index.js'
import type { Complete } from './complete.js'
import { existingNode } from './Node.js'

export const NetworkNode: Complete<NetworkNodeResolvers, object> = {
  id: ({ part, node }) => part.idOf(node),
  label: ({ part, node }) => part.labelOf(node),
  nodeType: (node) => nodeTypeOf(node),
  degree: ({ part, node }) => part.shape.degree[node] ?? 0,
  strength: ({ part, node }) => part.shape.strength[node] ?? 0,
  betweenness: ({ part, node }) => betweennessOf(part, node),
  community: ({ part, node }) => (part.isTwoMode ? null : (communitiesOf(part).of[node] ?? null)),
  counts: ({ part, node }) => part.countsOf(node),
  entity: ({ part, node }, _, context) => existingNode(part.idOf(node), context),
}
