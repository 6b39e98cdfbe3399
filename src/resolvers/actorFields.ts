import {
  actorClaims,
  actorPositions,
  claimsAboutActor,
  type Columns,
  countClaims,
  postingsOf,
} from '../evidence/index.js'
import type { ActorRecord } from '../generated/catalogue.js'
import type { PersonResolvers } from '../generated/schema.js'
import type { Context } from './context.js'
import { datasetOf } from './datasetOf.js'
import { claimPage } from './pages.js'
import { positionAt } from './positionAt.js'
import { slugOf } from './records.js'

/** The fields that all actors have, whatever their kind. */
export const actorFields = {
  slug: ({ id }) => slugOf(id),
  dataset: ({ datasetId }, _, context) => datasetOf(datasetId, context),
  claimCount: async (actor, _, context) => {
    const { columns, number } = await numbered(actor, context)
    return countClaims(columns, postingsOf(columns.rowsByActor, number))
  },
  claims: async (actor, args, context) => {
    const { number } = await numbered(actor, context)
    return claimPage(actorClaims(number), args, context)
  },
  claimsAbout: async (actor, args, context) => {
    const { number } = await numbered(actor, context)
    return claimPage(claimsAboutActor(number), args, context)
  },
  positions: async (actor, args, context) => {
    const { columns, number } = await numbered(actor, context)
    return actorPositions(columns, number, args)
  },
  position: ({ id }, args, context) => positionAt(id, args.concept, args, context),
} satisfies PersonResolvers

/** Gives an actor's number in the columns; an actor that they do not know yet is like one without claims. */
export async function numbered({ id }: ActorRecord, context: Context): Promise<{ columns: Columns; number: number }> {
  const columns = await context.columns()
  return { columns, number: columns.actors.numberOf(id) ?? columns.actors.size }
}
