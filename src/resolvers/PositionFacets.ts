import { actorKindFacet, basisFacet, conceptFacet, sourceFacet, stanceFacet } from '../evidence/index.js'
import type { PositionFacetsResolvers } from '../generated/schema.js'
import type { Complete } from './complete.js'
import { valued } from './records.js'

export const PositionFacets: Complete<PositionFacetsResolvers, object> = {
  stance: stanceFacet,
  basis: basisFacet,
  actorKind: actorKindFacet,
  source: async (positions, { first }, { columns }) =>
    valued((await columns()).sources, sourceFacet(positions), first ?? 10),
  concept: async (positions, { first }, { columns }) =>
    valued((await columns()).concepts, conceptFacet(positions), first ?? 10),
}
