import type { Run } from '../graph/index.js'
import { withArguments } from './withArguments.js'

/** Loads the placements on a scale within bounds, lowest first. */
export function placementsByScale(run: Run) {
  return withArguments<
    { readonly from: number | null; readonly to: number | null; readonly limit: number },
    'placements-by-scale'
  >(
    (scaleIds, bounds) => run('placements-by-scale', { scaleIds, ...bounds }),
    (row) => row.scaleId,
  )
}
