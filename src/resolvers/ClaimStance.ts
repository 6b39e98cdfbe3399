import type { StanceRecord } from '../generated/catalogue.js'
import type { ClaimStanceResolvers } from '../generated/schema.js'
import type { Complete } from './complete.js'
import { recordOf } from './records.js'

export const ClaimStance: Complete<ClaimStanceResolvers, StanceRecord> = {
  concept: async ({ conceptId }, _, { columns }) => recordOf((await columns()).concepts, conceptId),
}
