import type { DatasetRecord } from '../generated/catalogue.js'
import type { Context } from './context.js'
import { graphChanged } from './records.js'

/** Gives the data set that declares a node. Throws GRAPH_CHANGED when it is gone. */
export async function datasetOf(datasetId: string, { loaders }: Context): Promise<DatasetRecord> {
  const found = (await loaders.allDatasets()).find(({ id }) => id === datasetId)
  if (!found) throw graphChanged()
  return found
}
