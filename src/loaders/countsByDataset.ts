import type { Run } from '../graph/index.js'
import { oneByKey } from './batch.js'

/** Loads what a data set holds. */
export function countsByDataset(run: Run) {
  return oneByKey(
    (datasetIds) => run('dataset-counts', { datasetIds }),
    (row) => row.datasetId,
  )
}
