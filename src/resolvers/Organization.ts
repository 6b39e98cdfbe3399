import type { ActorRecord } from '../generated/catalogue.js'
import type { OrganizationResolvers } from '../generated/schema.js'
import type { Complete } from './complete.js'
import { institutionFields } from './institutionFields.js'

export const Organization: Complete<OrganizationResolvers, ActorRecord> = {
  ...institutionFields,
  organizationType: ({ organizationType }) => organizationType ?? 'OTHER',
}
