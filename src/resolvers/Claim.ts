import { checkedSize } from '../domain/page.js'
import { speakersOfClaim } from '../evidence/index.js'
import type { ClaimRecord } from '../generated/catalogue.js'
import type { ClaimResolvers } from '../generated/schema.js'
import type { Complete } from './complete.js'
import { datasetOf } from './datasetOf.js'
import { allExisting, existing, recordAt, recordOf } from './records.js'

export const Claim: Complete<ClaimResolvers, ClaimRecord> = {
  dataset: ({ datasetId }, _, context) => datasetOf(datasetId, context),
  source: async ({ sourceId }, _, { columns }) => recordOf((await columns()).sources, sourceId),
  assertedBy: async ({ id }, _, { columns, loaders }) => {
    const known = await columns()
    const [actor, ...others] = speakersOfClaim(known, id)
    if (actor !== undefined && others.length === 0) return [recordAt(known.actors, actor)]
    // Several stand in the order of the data set, which the columns do not keep.
    return (await existing(loaders.claimLinksById, id)).assertedByIds.map((each) => recordOf(known.actors, each))
  },
  reportedBy: async ({ id }, _, { columns, loaders }) => {
    const { reportedById } = await existing(loaders.claimLinksById, id)
    return reportedById === null ? null : recordOf((await columns()).actors, reportedById)
  },
  about: async ({ id }, _, { columns, loaders }) => {
    const [{ aboutIds }, { actors }] = await Promise.all([existing(loaders.claimLinksById, id), columns()])
    return aboutIds.map((each) => recordOf(actors, each))
  },
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
