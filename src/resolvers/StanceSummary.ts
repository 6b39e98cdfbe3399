import {
  balanceOf,
  countActors,
  countByActorKind,
  countByBasis,
  countByNarrower,
  countBySource,
  countEvidence,
  robustnessOf,
} from '../evidence/index.js'
import type { StanceSummaryResolvers } from '../generated/schema.js'
import type { Complete } from './complete.js'
import { valued } from './records.js'

export const StanceSummary: Complete<StanceSummaryResolvers, object> = {
  actors: ({ positions }) => countActors(positions),
  evidence: ({ positions }) => countEvidence(positions),
  byBasis: ({ positions }) => countByBasis(positions),
  balance: ({ positions }) => balanceOf(countActors(positions)),
  byActorKind: ({ positions }) => countByActorKind(positions),
  bySource: (summary, { first }) => valued(summary.columns.sources, countBySource(summary), first ?? 10),
  byNarrower: (summary, { first }) => valued(summary.columns.concepts, countByNarrower(summary), first ?? 20),
  robustness: robustnessOf,
}
