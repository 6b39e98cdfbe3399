import type { Run } from '../graph/index.js'
import { oneByKey } from './batch.js'

/** Loads a source by the digest of its text. */
export function sourceByText(run: Run) {
  return oneByKey(
    (digests) => run('sources-by-text', { digests }),
    (row) => row.textSha256 ?? '',
  )
}
