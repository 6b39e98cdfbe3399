import type { Run } from '../graph/index.js'
import { oneByKey } from './batch.js'

/** Loads a claim with its stances and passages. */
export function claimById(run: Run) {
  return oneByKey(
    (ids) => run('claims-by-id', { ids }),
    (row) => row.id,
  )
}
