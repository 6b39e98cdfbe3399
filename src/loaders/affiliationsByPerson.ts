import type { Run } from '../graph/index.js'
import { manyByKey } from './batch.js'

/** Loads the affiliations of a person. */
export function affiliationsByPerson(run: Run) {
  return manyByKey(
    (personIds) => run('affiliations-by-person', { personIds }),
    (row) => row.personId,
  )
}
