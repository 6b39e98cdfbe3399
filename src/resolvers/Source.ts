import { actorsInSource, claimsIn, sourceClaims } from '../evidence/index.js'
import type { SourceRecord } from '../generated/catalogue.js'
import type { SourceResolvers } from '../generated/schema.js'
import type { Complete } from './complete.js'
import type { Context } from './context.js'
import { datasetOf } from './datasetOf.js'
import { claimPage } from './pages.js'
import { existing, recordAt, recordOf, slugOf } from './records.js'

export const Source: Complete<SourceResolvers, SourceRecord> = {
  slug: ({ id }) => slugOf(id),
  dataset: async (source, _, context) => datasetOf((await details(source, context)).datasetId, context),
  authors: async (source, _, context) => {
    const [{ authorIds }, { actors }] = await Promise.all([details(source, context), context.columns()])
    return authorIds.map((id) => recordOf(actors, id))
  },
  publisher: async (source, _, context) => {
    const [{ publisherId }, { actors }] = await Promise.all([details(source, context), context.columns()])
    return publisherId === null ? null : recordOf(actors, publisherId)
  },
  datePublished: async (source, _, context) => (await details(source, context)).datePublished,
  dateBasis: async (source, _, context) => (await details(source, context)).dateBasis,
  url: async (source, _, context) => (await details(source, context)).url,
  license: async (source, _, context) => (await details(source, context)).license,
  note: async (source, _, context) => (await details(source, context)).note,
  textSha256: async (source, _, context) => (await details(source, context)).textSha256,
  hasText: async (source, _, context) => (await details(source, context)).hasText,
  claimCount: async ({ id }, _, { columns }) => claimsIn(await columns(), id).length,
  claims: ({ id }, args, context) => claimPage(sourceClaims(id), args, context),
  actors: async ({ id }, args, context) => {
    const columns = await context.columns()
    return actorsInSource(columns, id, args).of((actor) => recordAt(columns.actors, actor))
  },
  verification: async ({ id }, _, { loaders }) => existing(loaders.verificationBySource, id),
}

/** Loads what the columns do not know of a source. */
function details({ id }: SourceRecord, { loaders }: Context) {
  return existing(loaders.sourceById, id)
}
