import type { Run } from '../graph/index.js'
import { oneByKey } from './batch.js'

/** Loads the ids of the claims whose statements a Lucene query finds. */
export function claimIdsByWords(run: Run) {
  return oneByKey(
    (queries) => run('claims-by-words', { queries }),
    (row) => row.query,
  )
}
