import type { AffiliationRecord } from '../generated/catalogue.js'
import type { AffiliationResolvers } from '../generated/schema.js'
import type { Complete } from './complete.js'
import { existing } from './records.js'

export const Affiliation: Complete<AffiliationResolvers, AffiliationRecord> = {
  person: ({ personId }, _, { loaders }) => existing(loaders.actorById, personId),
  institution: ({ institutionId }, _, { loaders }) => existing(loaders.actorById, institutionId),
  source: ({ sourceId }, _, { loaders }) => (sourceId === null ? null : existing(loaders.sourceById, sourceId)),
}
