import type { StanceRecord } from '../generated/catalogue.js'
import type { ClaimStanceResolvers } from '../generated/schema.js'
import type { Complete } from './complete.js'
import { existing } from './records.js'

export const ClaimStance: Complete<ClaimStanceResolvers, StanceRecord> = {
  concept: ({ conceptId }, _, { loaders }) => existing(loaders.conceptById, conceptId),
}
