import type { PlacementRecord } from '../generated/catalogue.js'
import type { PlacementResolvers } from '../generated/schema.js'
import type { Complete } from './complete.js'
import { existing, recordOf } from './records.js'

export const Placement: Complete<PlacementResolvers, PlacementRecord> = {
  school: async ({ schoolId }, _, { columns }) => recordOf((await columns()).actors, schoolId),
  scale: ({ scaleId }, _, { loaders }) => existing(loaders.scaleById, scaleId),
  claim: ({ claimId }, _, { loaders }) => existing(loaders.claimById, claimId),
  anchor: async ({ scaleId, value }, _, { loaders }) => {
    const { anchors } = await existing(loaders.scaleById, scaleId)
    const distance = (anchor: { value: number }) => Math.abs(anchor.value - value)
    return anchors.reduce(
      (nearest, anchor) => (distance(anchor) < distance(nearest) ? anchor : nearest),
      anchors[0] ?? { value: 0, label: '' },
    ).label
  },
}
