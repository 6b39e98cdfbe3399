import { stanceName } from '../domain/stance.js'
import type { EdgeReasonResolvers } from '../generated/schema.js'
import { isOfConcepts } from '../networks/index.js'
import type { Complete } from './complete.js'
import { allExisting, existing } from './records.js'

export const EdgeReason: Complete<EdgeReasonResolvers, { readonly weight: number }> = {
  concept: ({ part, number, from }, _, { loaders }) =>
    existing(loaders.conceptById, part.columns.tree.idOf(isOfConcepts(part) ? from : number)),
  actor: ({ part, number }, _, { loaders }) =>
    isOfConcepts(part) ? existing(loaders.actorById, part.columns.actors.ids[number] ?? '') : null,
  sourceStance: ({ sourceStance }) => stanceName(sourceStance),
  targetStance: ({ targetStance }) => stanceName(targetStance),
  sourceClaims: ({ sourceClaims }, _, { loaders }) => allExisting(loaders.claimById, sourceClaims),
  targetClaims: ({ targetClaims }, _, { loaders }) => allExisting(loaders.claimById, targetClaims),
}
