import { stanceName } from '../domain/stance.js'
import type { EdgeReasonResolvers } from '../generated/schema.js'
import { isOfConcepts } from '../networks/index.js'
import type { Complete } from './complete.js'
import { allExisting, recordAt } from './records.js'

export const EdgeReason: Complete<EdgeReasonResolvers, { readonly weight: number }> = {
  concept: ({ part, number, from }) => recordAt(part.columns.concepts, isOfConcepts(part) ? from : number),
  actor: ({ part, number }) => (isOfConcepts(part) ? recordAt(part.columns.actors, number) : null),
  sourceStance: ({ sourceStance }) => stanceName(sourceStance),
  targetStance: ({ targetStance }) => stanceName(targetStance),
  sourceClaims: ({ sourceClaims }, _, { loaders }) => allExisting(loaders.claimById, sourceClaims),
  targetClaims: ({ targetClaims }, _, { loaders }) => allExisting(loaders.claimById, targetClaims),
}
