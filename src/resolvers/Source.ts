import { connect } from '../domain/connection.js'
import { listDigest } from '../domain/cursor.js'
import { ascending, type Order } from '../domain/order.js'
import { actorsIn, claimsIn, type Columns, sourceClaims } from '../evidence/index.js'
import type { SourceRecord } from '../generated/catalogue.js'
import type { SourceResolvers } from '../generated/schema.js'
import type { Complete } from './complete.js'
import { resolved } from './connections.js'
import { datasetOf } from './datasetOf.js'
import { checkedFilter } from './ids.js'
import { allExisting, existing, slugOf } from './records.js'

export const Source: Complete<SourceResolvers, SourceRecord> = {
  slug: ({ id }) => slugOf(id),
  dataset: ({ datasetId }, _, context) => datasetOf(datasetId, context),
  authors: ({ authorIds }, _, { loaders }) => allExisting(loaders.actorById, authorIds),
  publisher: ({ publisherId }, _, { loaders }) =>
    publisherId === null ? null : existing(loaders.actorById, publisherId),
  claimCount: async ({ id }, _, { columns }) => claimsIn(await columns(), id).length,
  claims: async ({ id }, args, { columns, loaders }) =>
    resolved(sourceClaims(await columns(), id, checkedFilter(args)), (claim) => existing(loaders.claimById, claim)),
  actors: async ({ id }, args, context) => {
    const columns = await context.columns()
    const page = connect(actorsIn(columns, id), nameOrder(columns), listDigest('actors', 'in', id), args)
    const ids = {
      ...page,
      edges: page.edges.map(({ cursor, node }) => ({ cursor, node: columns.actors.ids[node] ?? '' })),
    }
    return resolved(ids, (actor) => existing(context.loaders.actorById, actor))
  },
  verification: async ({ id }, _, { loaders }) => existing(loaders.verificationBySource, id),
}

function nameOrder({ actors }: Columns): Order<number> {
  return {
    name: 'NAME ASC',
    directions: [ascending, ascending],
    types: ['string', 'string'],
    key: (actor) => [actors.foldedNames[actor] ?? '', actors.ids[actor] ?? ''],
  }
}
