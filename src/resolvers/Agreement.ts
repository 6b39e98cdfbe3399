import { checkedSize } from '../domain/page.js'
import { stanceName } from '../domain/stance.js'
import { type Agreement as Parent, agreementRate } from '../evidence/index.js'
import type { AgreementResolvers } from '../generated/schema.js'
import type { Complete } from './complete.js'
import { recordAt } from './records.js'

export const Agreement: Complete<AgreementResolvers, Pick<Parent, 'agreeing' | 'disagreeing'>> = {
  actor: ({ columns, actor }) => recordAt(columns.actors, actor),
  other: ({ columns, other }) => recordAt(columns.actors, other),
  shared: ({ columns, shared }, { first }) =>
    shared.slice(0, checkedSize('first', first ?? 50)).map(({ concept, stance, otherStance }) => ({
      concept: recordAt(columns.concepts, concept),
      stance: stanceName(stance),
      otherStance: stanceName(otherStance),
    })),
  sharedCount: ({ shared }) => shared.length,
  agreementRate,
}
