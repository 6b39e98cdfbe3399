import type { SubgraphNodeResolvers } from '../generated/schema.js'
import type { Complete } from './complete.js'
import { existingNode, labelOf, typeNameOf } from './Node.js'

export const SubgraphNode: Complete<SubgraphNodeResolvers, object> = {
  id: ({ subgraph, node }) => subgraph.idOf(node),
  label: async ({ subgraph, node }, _, context) => labelOf(await existingNode(subgraph.idOf(node), context)),
  nodeType: ({ subgraph, node }) => typeNameOf(subgraph.idOf(node)),
  degree: ({ subgraph, node }) => subgraph.degreeOf(node),
  entity: ({ subgraph, node }, _, context) => existingNode(subgraph.idOf(node), context),
}
