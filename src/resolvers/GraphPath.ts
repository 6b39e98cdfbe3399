import type { GraphPathResolvers } from '../generated/schema.js'
import { sentenceOf } from '../paths/index.js'
import type { Complete } from './complete.js'
import { allExistingNodes, labelOf } from './Node.js'

export const GraphPath: Complete<GraphPathResolvers, object> = {
  length: ({ steps }) => steps.length,
  nodes: ({ ids }, _, context) => allExistingNodes(ids, context),
  steps: ({ steps }) => steps,
  sentence: async ({ ids, steps }, _, context) => {
    const nodes = await allExistingNodes(ids, context)
    return sentenceOf(
      nodes.map((node) => ({ id: node.id, label: labelOf(node) })),
      steps,
    )
  },
}
