import type { DatasetRecord } from '../generated/catalogue.js'
import type { DatasetResolvers } from '../generated/schema.js'
import type { Complete } from './complete.js'
import { existing } from './records.js'

export const Dataset: Complete<DatasetResolvers, DatasetRecord> = {
  counts: ({ id }, _, { loaders }) => existing(loaders.countsByDataset, id),
}
