import type { ConceptConsensusResolvers } from '../generated/schema.js'
import type { ConceptConsensus as Parent } from '../networks/index.js'
import type { Complete } from './complete.js'
import { recordAt } from './records.js'

export const ConceptConsensus: Complete<ConceptConsensusResolvers, Parent> = {
  concept: ({ part, column }) => recordAt(part.columns.concepts, part.sides.columns.nodes[column] ?? -1),
}
