import type { Run } from '../graph/index.js'
import { oneByKey } from './batch.js'

/** Loads what the columns do not know of an actor, whatever its kind. */
export function actorById(run: Run) {
  return oneByKey(
    (ids) => run('actors-by-id', { ids }),
    (row) => row.id,
  )
}
