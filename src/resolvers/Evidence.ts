import { basisName, isQualified, stanceName, stanceOf } from '../domain/stance.js'
import { claimId, claimOf } from '../evidence/index.js'
import type { EvidenceResolvers } from '../generated/schema.js'
import type { Complete } from './complete.js'
import { allExisting, existing } from './records.js'

export const Evidence: Complete<EvidenceResolvers, object> = {
  claim: (evidence, _, { loaders }) =>
    existing(loaders.claimById, claimId(evidence.position.columns, claimOf(evidence))),
  stance: ({ position, row }) => stanceName(stanceOf(position.columns.rows.stance[row] ?? 0)),
  basis: ({ basis }) => basisName(basis),
  qualified: ({ position, row }) => isQualified(position.columns.rows.stance[row] ?? 0),
  path: ({ position: { columns, concept }, row }, _, { loaders }) => {
    const path = columns.tree.path(columns.rows.concept[row] ?? -1, concept)
    return allExisting(
      loaders.conceptById,
      path.map((each) => columns.tree.idOf(each)),
    )
  },
  blockedBy: ({ position, blockedBy }, _, { loaders }) =>
    allExisting(
      loaders.claimById,
      blockedBy.map((claim) => claimId(position.columns, claim)),
    ),
  affiliate: ({ position, affiliate }, _, { loaders }) =>
    affiliate === undefined ? null : existing(loaders.actorById, position.columns.actors.ids[affiliate] ?? ''),
}
