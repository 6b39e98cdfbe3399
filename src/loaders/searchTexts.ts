import type { Params, Row, Run } from '../graph/index.js'

/** Asks full-text indexes what they find, with the texts that each node is found by; no trip when there are none to ask. */
export function searchTexts(run: Run): (asked: Params<'search-texts'>) => Promise<readonly Row<'search-texts'>[]> {
  return async (asked) => (asked.indexes.length === 0 ? [] : run('search-texts', asked))
}
