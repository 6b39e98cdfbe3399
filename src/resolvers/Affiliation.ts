import type { AffiliationRecord } from '../generated/catalogue.js'
import type { AffiliationResolvers } from '../generated/schema.js'
import type { Complete } from './complete.js'
import { recordOf } from './records.js'

export const Affiliation: Complete<AffiliationResolvers, AffiliationRecord> = {
  person: async ({ personId }, _, { columns }) => recordOf((await columns()).actors, personId),
  institution: async ({ institutionId }, _, { columns }) => recordOf((await columns()).actors, institutionId),
  source: async ({ sourceId }, _, { columns }) =>
    sourceId === null ? null : recordOf((await columns()).sources, sourceId),
}
