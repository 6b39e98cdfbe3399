import { checkedSize } from '../domain/page.js'
import { stanceName } from '../domain/stance.js'
import { type Agreement as Parent, agreementRate } from '../evidence/index.js'
import type { AgreementResolvers } from '../generated/schema.js'
import type { Complete } from './complete.js'
import { existing } from './records.js'

export const Agreement: Complete<AgreementResolvers, Pick<Parent, 'agreeing' | 'disagreeing'>> = {
  actor: ({ columns, actor }, _, { loaders }) => existing(loaders.actorById, columns.actors.ids[actor] ?? ''),
  other: ({ columns, other }, _, { loaders }) => existing(loaders.actorById, columns.actors.ids[other] ?? ''),
  shared: ({ columns, shared }, { first }, { loaders }) =>
    Promise.all(
      shared.slice(0, checkedSize('first', first ?? 50)).map(async ({ concept, stance, otherStance }) => ({
        concept: await existing(loaders.conceptById, columns.tree.idOf(concept)),
        stance: stanceName(stance),
        otherStance: stanceName(otherStance),
      })),
    ),
  sharedCount: ({ shared }) => shared.length,
  agreementRate,
}
