import type { Run } from '../graph/index.js'
import { manyByKey } from './batch.js'

/** Loads where a claim places schools. */
export function placementsByClaim(run: Run) {
  return manyByKey(
    (claimIds) => run('placements-by-claim', { claimIds }),
    (row) => row.claimId,
  )
}
