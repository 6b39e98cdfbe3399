import type { Run } from '../graph/index.js'
import { manyByKey } from './batch.js'

/** Loads where a school is placed. */
export function placementsBySchool(run: Run) {
  return manyByKey(
    (schoolIds) => run('placements-by-school', { schoolIds }),
    (row) => row.schoolId,
  )
}
