import type { Run } from '../graph/index.js'
import { manyByKey } from './batch.js'

/** Loads the affiliations with an institution. */
export function affiliationsByInstitution(run: Run) {
  return manyByKey(
    (institutionIds) => run('affiliations-by-institution', { institutionIds }),
    (row) => row.institutionId,
  )
}
