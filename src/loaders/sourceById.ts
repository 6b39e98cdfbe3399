import type { Run } from '../graph/index.js'
import { oneByKey } from './batch.js'

/** Loads what the columns do not know of a source. */
export function sourceById(run: Run) {
  return oneByKey(
    (ids) => run('sources-by-id', { ids }),
    (row) => row.id,
  )
}
