import type { Run } from '../graph/index.js'
import { oneByKey } from './batch.js'

/** Loads the ids of the concepts whose labels a Lucene query finds. */
export function conceptIdsByWords(run: Run) {
  return oneByKey(
    (queries) => run('concepts-by-words', { queries }),
    (row) => row.query,
  )
}
