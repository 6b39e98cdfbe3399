import type { ActorKind } from '../domain/stance.js'
import {
  type ActorArguments,
  actorList,
  conceptList,
  everyClaim,
  everyPosition,
  sourceList,
} from '../evidence/index.js'
import type { QueryResolvers } from '../generated/schema.js'
import type { Context } from './context.js'
import { actorHits, conceptHits } from './hits.js'
import { checkedFilter } from './ids.js'
import { actorPage, claimPage } from './pages.js'
import { existing } from './records.js'

/** The lists of the whole graph. */
export const lists = {
  actors: (_, args, context) => actors(args, context),
  people: (_, args, context) => actors(args, context, 'PERSON'),
  organizations: (_, args, context) => actors(args, context, 'ORGANIZATION'),
  schools: (_, args, context) => actors(args, context, 'SCHOOL'),
  concepts: async (_, args, context) => {
    const [columns, hits] = await Promise.all([context.columns(), conceptHits(args.where, context)])
    const page = conceptList(columns, { ...checkedFilter(args), hits })
    return page.of((concept) => existing(context.loaders.conceptById, columns.tree.idOf(concept)))
  },
  claims: (_, args, context) => claimPage(everyClaim, args, context),
  sources: async (_, args, context) => {
    const columns = await context.columns()
    const page = sourceList(columns, args)
    return page.of((source) => existing(context.loaders.sourceById, columns.sources.ids[source] ?? ''))
  },
  positions: async (_, args, { columns }) => everyPosition(await columns(), checkedFilter(args)),
} satisfies QueryResolvers

async function actors(args: Omit<ActorArguments, 'hits'>, context: Context, kind?: ActorKind) {
  const [columns, hits] = await Promise.all([context.columns(), actorHits(args.where, context)])
  return actorPage(actorList(columns, { ...checkedFilter(args), hits }, kind), columns, context)
}
