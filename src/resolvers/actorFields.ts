import { checkedSize } from '../domain/page.js'
import { stanceName } from '../domain/stance.js'
import {
  actorClaims,
  actorPositions,
  agreementOf,
  agreementsOf,
  claimId,
  claimsAboutActor,
  type Columns,
  contradictionsOf,
  countClaims,
  postingsOf,
  type Turn,
  turnsOf,
} from '../evidence/index.js'
import type { ActorRecord } from '../generated/catalogue.js'
import type { PersonResolvers } from '../generated/schema.js'
import type { Context } from './context.js'
import { datasetOf } from './datasetOf.js'
import { checkedFilter, checkedId } from './ids.js'
import { claimPage } from './pages.js'
import { positionAt } from './positionAt.js'
import { existing, recordAt, slugOf } from './records.js'

/** The fields that all actors have, whatever their kind. */
export const actorFields = {
  slug: ({ id }) => slugOf(id),
  description: async ({ id }, _, { loaders }) => (await existing(loaders.actorById, id)).description,
  url: async ({ id }, _, { loaders }) => (await existing(loaders.actorById, id)).url,
  dataset: async ({ id }, _, context) => {
    const { datasetId } = await existing(context.loaders.actorById, id)
    return datasetOf(datasetId, context)
  },
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
    return actorPositions(columns, number, checkedFilter(args))
  },
  position: ({ id }, args, context) => positionAt(id, args.concept, args, context),
  agreementWith: async (actor, { actor: otherId, bases }, context) => {
    const { columns, number } = await numbered(actor, context)
    const other = columns.actors.numberOf(checkedId('actor', otherId))
    return other === undefined ? null : agreementOf(columns, number, other, bases)
  },
  agreements: async (actor, args, context) => {
    const { columns, number } = await numbered(actor, context)
    return agreementsOf(columns, number, args)
  },
  contradictions: async (actor, { first }, context) => {
    const { columns, number } = await numbered(actor, context)
    return contradictionsOf(columns, number).slice(0, checkedSize('first', first ?? 20))
  },
  turns: async (actor, { first }, context) => {
    const { columns, number } = await numbered(actor, context)
    const { claimById } = context.loaders
    const turn = async ({ concept, before, after, from, to }: Turn) => {
      const about = recordAt(columns.concepts, concept)
      const [earlier, later] = await Promise.all([
        existing(claimById, claimId(columns, before)),
        existing(claimById, claimId(columns, after)),
      ])
      return { concept: about, before: earlier, after: later, from: stanceName(from), to: stanceName(to) }
    }
    return Promise.all(
      turnsOf(columns, number)
        .slice(0, checkedSize('first', first ?? 20))
        .map(turn),
    )
  },
} satisfies PersonResolvers

/** Gives an actor's number in the columns; an actor that they do not know yet is like one without claims. */
export async function numbered({ id }: ActorRecord, context: Context): Promise<{ columns: Columns; number: number }> {
  const columns = await context.columns()
  return { columns, number: columns.actors.numberOf(id) ?? columns.actors.size }
}
