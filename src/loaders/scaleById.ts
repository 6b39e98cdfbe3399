import type { Run } from '../graph/index.js'
import { oneByKey } from './batch.js'

/** Loads a scale. */
export function scaleById(run: Run) {
  return oneByKey(
    (ids) => run('scales-by-id', { ids }),
    (row) => row.id,
  )
}
