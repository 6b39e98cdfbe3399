import type { ConceptConsensusResolvers } from '../generated/schema.js'
import type { ConceptConsensus as Parent } from '../networks/index.js'
import type { Complete } from './complete.js'
import { existing } from './records.js'

export const ConceptConsensus: Complete<ConceptConsensusResolvers, Parent> = {
  concept: ({ part, column }, _, { loaders }) =>
    existing(loaders.conceptById, part.columns.tree.idOf(part.sides.columns.nodes[column] ?? 0)),
}
