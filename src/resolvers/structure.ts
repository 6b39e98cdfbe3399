import { stanceName } from '../domain/stance.js'
import type {
  BackboneStepResolvers,
  CommunitiesResolvers,
  CommunityResolvers,
  PolarizationResolvers,
  RepresentativePositionResolvers,
} from '../generated/schema.js'
import {
  type BackboneStep as StepParent,
  type Communities as CommunitiesParent,
  type Community as CommunityParent,
  type Polarization as PolarizationParent,
  representativeOf,
} from '../networks/index.js'
import type { Complete } from './complete.js'
import { allExistingNodes } from './Node.js'
import { recordAt } from './records.js'

/** The structure of a network: five small types that are read together. */
export const Communities: Complete<CommunitiesResolvers, CommunitiesParent> = {}

export const Community: Complete<CommunityResolvers, Pick<CommunityParent, 'id'>> = {
  members: ({ part, members }, _, context) =>
    allExistingNodes(
      members.map((node) => part.idOf(node)),
      context,
    ),
  representative: (community) => representativeOf(community),
}

export const RepresentativePosition: Complete<
  RepresentativePositionResolvers,
  { readonly share: number; readonly others: number }
> = {
  concept: ({ part, concept }) => recordAt(part.columns.concepts, concept),
  stance: ({ stance }) => stanceName(stance),
}

export const Polarization: Complete<PolarizationResolvers, Pick<PolarizationParent, 'score' | 'exact'>> = {
  groups: ({ part, side }, _, context) =>
    Promise.all(
      [0, 1].map((group) =>
        allExistingNodes(
          Array.from(side.keys())
            .filter((node) => side[node] === group)
            .map((node) => part.idOf(node)),
          context,
        ),
      ),
    ),
}

export const BackboneStep: Complete<BackboneStepResolvers, Pick<StepParent, 'loss' | 'remaining'>> = {
  concept: ({ part, column }) => recordAt(part.columns.concepts, part.sides.columns.nodes[column] ?? -1),
}
