import { badInput } from '../domain/errors.js'
import { maxPageSize } from '../domain/page.js'
import type { QueryResolvers } from '../generated/schema.js'
import { findPaths, subgraphAround } from '../paths/index.js'
import { ask } from './ask.js'
import type { Complete } from './complete.js'
import { checkedId, checkedSha256, idBy } from './ids.js'
import { lists } from './lists.js'
import { findActor, findConceptId } from './lookup.js'
import { networks } from './networks.js'
import { nodeById } from './Node.js'
import { findRecord, recordOf } from './records.js'
import { positionAt } from './positionAt.js'
import { searchPage } from './searchPage.js'

export const Query: Complete<QueryResolvers, object> = {
  node: (_, { id }, context) => nodeById(checkedId('id', id), context),
  nodes: async (_, { ids }, context) => {
    if (ids.length > maxPageSize) throw badInput('ids', `at most ${maxPageSize} ids`, `${ids.length} ids`)
    const found = await Promise.allSettled(ids.map(async (id, at) => nodeById(checkedId(`ids[${at}]`, id), context)))
    return found.map((each) => (each.status === 'fulfilled' ? each.value : Promise.reject(each.reason)))
  },
  actor: (_, { by }, context) => findActor(by, context),
  person: (_, { by }, context) => findActor(by, context, ['person']),
  organization: (_, { by }, context) => findActor(by, context, ['organization']),
  school: (_, { by }, context) => findActor(by, context, ['school']),
  concept: async (_, { by }, context) => {
    const id = await findConceptId(by, context)
    return id === undefined ? null : findRecord((await context.columns()).concepts, context.loaders.conceptById, id)
  },
  claim: (_, { id }, { loaders }) => loaders.claimById.load(checkedId('id', id)),
  source: async (_, { by }, { columns, loaders }) => {
    const { sources } = await columns()
    if (by.textSha256 == null) return findRecord(sources, loaders.sourceById, idBy('source', by))
    const found = await loaders.sourceByText.load(checkedSha256('by.textSha256', by.textSha256))
    return found && recordOf(sources, found.id)
  },
  scale: async (_, { by }, { loaders }) => loaders.scaleById.load(idBy('scale', by)),
  ...lists,
  position: (_, { actor, concept, bases }, context) => positionAt(actor, concept, { bases }, context),
  search: (_, { text, in: kinds, ...page }, context) => searchPage(text, kinds, page, context),
  path: async (_, asked, context) => {
    const [from, to] = [checkedId('from', asked.from), checkedId('to', asked.to)]
    return findPaths(await context.columns(), { ...asked, from, to })
  },
  subgraph: async (_, asked, context) => {
    const around = asked.around.map((id, at) => checkedId(`around[${at}]`, id))
    return subgraphAround(await context.columns(), { ...asked, around })
  },
  ask: (_, { question }, context, { schema }) => ask(question, context, schema),
  ...networks,
  datasets: (_, __, { loaders }) => loaders.allDatasets(),
  dataset: async (_, { id }, { loaders }) => {
    const all = await loaders.allDatasets()
    return (id ? all.find((dataset) => dataset.id === id) : all[0]) ?? null
  },
}
