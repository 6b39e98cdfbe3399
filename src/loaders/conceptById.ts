import type { Run } from '../graph/index.js'
import { oneByKey } from './batch.js'

/** Loads what the columns do not know of a concept. */
export function conceptById(run: Run) {
  return oneByKey(
    (ids) => run('concepts-by-id', { ids }),
    (row) => row.id,
  )
}
