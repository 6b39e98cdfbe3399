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
import { claimPage } from './pages.js'
import { recordAt } from './records.js'

/** The lists of the whole graph. */
export const lists = {
  actors: (_, args, context) => actors(args, context),
  people: (_, args, context) => actors(args, context, 'PERSON'),
  organizations: (_, args, context) => actors(args, context, 'ORGANIZATION'),
  schools: (_, args, context) => actors(args, context, 'SCHOOL'),
  concepts: async (_, args, context) => {
    const [columns, hits] = await Promise.all([context.columns(), conceptHits(args.where, context)])
    const page = conceptList(columns, { ...checkedFilter(args), hits })
    return page.of((concept) => recordAt(columns.concepts, concept))
  },
  claims: (_, args, context) => claimPage(everyClaim, args, context),
  sources: async (_, args, context) => {
    const columns = await context.columns()
    return sourceList(columns, args).of((source) => recordAt(columns.sources, source))
  },
  positions: async (_, args, { columns }) => everyPosition(await columns(), checkedFilter(args)),
} satisfies QueryResolvers

async function actors(args: Omit<ActorArguments, 'hits'>, context: Context, kind?: ActorKind) {
  const [columns, hits] = await Promise.all([context.columns(), actorHits(args.where, context)])
  return actorList(columns, { ...checkedFilter(args), hits }, kind).of((actor) => recordAt(columns.actors, actor))
}
