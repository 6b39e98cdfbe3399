import type { NetworkNodeResolvers } from '../generated/schema.js'
import { nodeTypeOf } from '../networks/index.js'
import type { Complete } from './complete.js'
import { existingNode } from './Node.js'

export const NetworkNode: Complete<NetworkNodeResolvers, object> = {
  id: ({ part, node }) => part.idOf(node),
  label: ({ part, node }) => part.labelOf(node),
  nodeType: (node) => nodeTypeOf(node),
  degree: ({ part, node }) => part.shape.degree[node] ?? 0,
  strength: ({ part, node }) => part.shape.strength[node] ?? 0,
  counts: ({ part, node }) => part.countsOf(node),
  entity: ({ part, node }, _, context) => existingNode(part.idOf(node), context),
}
