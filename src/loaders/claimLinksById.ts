import type { Run } from '../graph/index.js'
import { oneByKey } from './batch.js'

/** Loads what a claim is tied to: speakers, reporter, those spoken of, claims answered. */
export function claimLinksById(run: Run) {
  return oneByKey(
    (ids) => run('claim-links-by-id', { ids }),
    (row) => row.id,
  )
}
