import type { Run } from '../graph/index.js'
import { oneByKey } from './batch.js'

/** Loads the id of the source whose text has a digest. */
export function sourceByText(run: Run) {
  return oneByKey(
    (digests) => run('sources-by-text', { digests }),
    (row) => row.textSha256,
  )
}
