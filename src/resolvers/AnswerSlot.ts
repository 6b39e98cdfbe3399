import type { AnswerSlotResolvers } from '../generated/schema.js'
import type { ReadSlot } from '../questions/index.js'
import type { Complete } from './complete.js'
import { allExistingNodes, existingNode } from './Node.js'

export const AnswerSlot: Complete<AnswerSlotResolvers, ReadSlot> = {
  entity: ({ entity: { id, kind } }, _, context) => (kind === 'date' ? null : existingNode(id, context)),
  score: ({ entity }) => entity.score,
  alternatives: ({ alternatives }, _, context) =>
    allExistingNodes(
      alternatives.map(({ id }) => id),
      context,
    ),
}
