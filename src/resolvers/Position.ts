import { writePartialDate } from '../domain/partial-date.js'
import { basisName, stanceCounts, stanceName } from '../domain/stance.js'
import { explain, positionEvidence } from '../evidence/index.js'
import type { PositionResolvers } from '../generated/schema.js'
import type { Complete } from './complete.js'
import { recordAt } from './records.js'

export const Position: Complete<PositionResolvers, object> = {
  actor: ({ columns, actor }) => recordAt(columns.actors, actor),
  concept: ({ columns, concept }) => recordAt(columns.concepts, concept),
  stance: ({ verdict }) => stanceName(verdict.stance),
  basis: ({ verdict }) => basisName(verdict.basis),
  qualified: ({ verdict }) => verdict.qualified,
  evidenceCount: ({ verdict }) => verdict.evidenceCount,
  counts: ({ verdict }) => stanceCounts(verdict.counts),
  evidence: (position, args) => positionEvidence(position, args),
  isContradictory: ({ verdict }) => verdict.contradictory,
  firstStatedOn: ({ first }) => writePartialDate(first),
  lastStatedOn: ({ last }) => writePartialDate(last),
  explanation: explain,
}
