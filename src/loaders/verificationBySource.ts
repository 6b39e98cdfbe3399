import type { Run } from '../graph/index.js'
import { oneByKey } from './batch.js'

/** Loads how many passages of a source carry which verification. */
export function verificationBySource(run: Run) {
  return oneByKey(
    (sourceIds) => run('verification-by-source', { sourceIds }),
    (row) => row.sourceId,
  )
}
