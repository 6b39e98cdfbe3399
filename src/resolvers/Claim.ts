import { checkedSize } from '../domain/page.js'
import type { ClaimRecord } from '../generated/catalogue.js'
import type { ClaimResolvers } from '../generated/schema.js'
import type { Complete } from './complete.js'
import { datasetOf } from './datasetOf.js'
import { allExisting, existing } from './records.js'

export const Claim: Complete<ClaimResolvers, ClaimRecord> = {
  dataset: ({ datasetId }, _, context) => datasetOf(datasetId, context),
  source: ({ sourceId }, _, { loaders }) => existing(loaders.sourceById, sourceId),
  assertedBy: async ({ id }, _, { loaders }) =>
    allExisting(loaders.actorById, (await existing(loaders.claimLinksById, id)).assertedByIds),
  reportedBy: async ({ id }, _, { loaders }) => {
    const { reportedById } = await existing(loaders.claimLinksById, id)
    return reportedById === null ? null : existing(loaders.actorById, reportedById)
  },
  about: async ({ id }, _, { loaders }) =>
    allExisting(loaders.actorById, (await existing(loaders.claimLinksById, id)).aboutIds),
  backs: async ({ id }, _, { loaders }) =>
    allExisting(loaders.claimById, (await existing(loaders.claimLinksById, id)).backsIds),
  rebuts: async ({ id }, _, { loaders }) =>
    allExisting(loaders.claimById, (await existing(loaders.claimLinksById, id)).rebutsIds),
  backedBy: async ({ id }, { first }, { loaders }) => {
    const [answers] = await loaders.answersByClaim.load(id, { limit: checkedSize('first', first ?? 20) })
    return allExisting(loaders.claimById, answers?.backedByIds ?? [])
  },
  rebuttedBy: async ({ id }, { first }, { loaders }) => {
    const [answers] = await loaders.answersByClaim.load(id, { limit: checkedSize('first', first ?? 20) })
    return allExisting(loaders.claimById, answers?.rebuttedByIds ?? [])
  },
  places: ({ id }, _, { loaders }) => loaders.placementsByClaim.load(id),
}
