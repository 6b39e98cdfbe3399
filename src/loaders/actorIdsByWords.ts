import type { Run } from '../graph/index.js'
import { oneByKey } from './batch.js'

/** Loads the ids of the actors whose names a Lucene query finds. */
export function actorIdsByWords(run: Run) {
  return oneByKey(
    (queries) => run('actors-by-words', { queries }),
    (row) => row.query,
  )
}
