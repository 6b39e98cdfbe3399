import { basisName, isQualified, stanceName, stanceOf } from '../domain/stance.js'
import { claimId, claimOf } from '../evidence/index.js'
import type { EvidenceResolvers } from '../generated/schema.js'
import type { Complete } from './complete.js'
import { allExisting, existing, recordAt } from './records.js'

export const Evidence: Complete<EvidenceResolvers, object> = {
  claim: (evidence, _, { loaders }) =>
    existing(loaders.claimById, claimId(evidence.position.columns, claimOf(evidence))),
  stance: ({ position, row }) => stanceName(stanceOf(position.columns.rows.stance[row] ?? 0)),
  basis: ({ basis }) => basisName(basis),
  qualified: ({ position, row }) => isQualified(position.columns.rows.stance[row] ?? 0),
  path: ({ position: { columns, concept }, row }) =>
    columns.tree.path(columns.rows.concept[row] ?? -1, concept).map((each) => recordAt(columns.concepts, each)),
  blockedBy: ({ position, blockedBy }, _, { loaders }) =>
    allExisting(
      loaders.claimById,
      blockedBy.map((claim) => claimId(position.columns, claim)),
    ),
  affiliate: ({ position, affiliate }) =>
    affiliate === undefined ? null : recordAt(position.columns.actors, affiliate),
}
