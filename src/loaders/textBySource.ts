import type { Run } from '../graph/index.js'
import { oneByKey } from './batch.js'

/** Loads the text of a source, if anyone has loaded it into the graph. */
export function textBySource(run: Run) {
  return oneByKey(
    (sourceIds) => run('texts-by-source', { sourceIds }),
    (row) => row.sourceId,
  )
}
