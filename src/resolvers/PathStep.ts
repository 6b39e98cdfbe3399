import { checkedSize } from '../domain/page.js'
import type { PathStepResolvers } from '../generated/schema.js'
import type { Complete } from './complete.js'
import { existingNode } from './Node.js'
import { allExisting } from './records.js'

/** Claims shown of a step when nothing is said: enough to see what makes it. */
const usualClaims = 3

export const PathStep: Complete<PathStepResolvers, object> = {
  from: ({ fromId }, _, context) => existingNode(fromId, context),
  to: ({ toId }, _, context) => existingNode(toId, context),
  relation: ({ relation }) => relation,
  forward: ({ forward }) => forward,
  claims: ({ claimIds }, { first }, { loaders }) =>
    allExisting(loaders.claimById, claimIds().slice(0, checkedSize('first', first ?? usualClaims))),
}
