import type { Row, Run } from '../graph/index.js'

/** Loads all data sets, in the order of first planting, once per request. */
export function allDatasets(run: Run): () => Promise<readonly Row<'datasets'>[]> {
  let loaded: Promise<readonly Row<'datasets'>[]> | undefined
  return () => (loaded ??= run('datasets', {}))
}
