import type { Run } from '../graph/index.js'
import { withArguments } from './withArguments.js'

/** Loads which claims back and rebut a claim, newest first, at most `limit` of each kind. */
export function answersByClaim(run: Run) {
  return withArguments<{ readonly limit: number }, 'answers-by-claim'>(
    (claimIds, { limit }) => run('answers-by-claim', { claimIds, limit }),
    (row) => row.claimId,
  )
}
