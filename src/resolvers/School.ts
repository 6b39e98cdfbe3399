import type { ActorRecord } from '../generated/catalogue.js'
import type { SchoolResolvers } from '../generated/schema.js'
import type { Complete } from './complete.js'
import { institutionFields } from './institutionFields.js'

export const School: Complete<SchoolResolvers, ActorRecord> = {
  ...institutionFields,
  schoolType: ({ schoolType }) => schoolType ?? 'SCHOOL',
  placements: ({ id }, _, { loaders }) => loaders.placementsBySchool.load(id),
}
