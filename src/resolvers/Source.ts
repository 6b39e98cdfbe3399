import { actorsInSource, claimsIn, sourceClaims } from '../evidence/index.js'
import type { SourceRecord } from '../generated/catalogue.js'
import type { SourceResolvers } from '../generated/schema.js'
import type { Complete } from './complete.js'
import { datasetOf } from './datasetOf.js'
import { actorPage, claimPage } from './pages.js'
import { allExisting, existing, slugOf } from './records.js'

export const Source: Complete<SourceResolvers, SourceRecord> = {
  slug: ({ id }) => slugOf(id),
  dataset: ({ datasetId }, _, context) => datasetOf(datasetId, context),
  authors: ({ authorIds }, _, { loaders }) => allExisting(loaders.actorById, authorIds),
  publisher: ({ publisherId }, _, { loaders }) =>
    publisherId === null ? null : existing(loaders.actorById, publisherId),
  claimCount: async ({ id }, _, { columns }) => claimsIn(await columns(), id).length,
  claims: ({ id }, args, context) => claimPage(sourceClaims(id), args, context),
  actors: async ({ id }, args, context) => {
    const columns = await context.columns()
    return actorPage(actorsInSource(columns, id, args), columns, context)
  },
  verification: async ({ id }, _, { loaders }) => existing(loaders.verificationBySource, id),
}
