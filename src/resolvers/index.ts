/** The resolvers, one file per type of the schema. Bodies are thin: the evidence room and the loaders do the work. */
import type { Resolvers } from '../generated/schema.js'
import { Affiliation } from './Affiliation.js'
import { Agreement } from './Agreement.js'
import { AnswerSlot } from './AnswerSlot.js'
import { BalanceRange } from './BalanceRange.js'
import { Claim } from './Claim.js'
import { ClaimStance } from './ClaimStance.js'
import { Concept } from './Concept.js'
import { BackboneStep, Communities, Community, Polarization, RepresentativePosition } from './structure.js'
import { ConceptConsensus } from './ConceptConsensus.js'
import { Dataset } from './Dataset.js'
import { EdgeReason } from './EdgeReason.js'
import { Evidence } from './Evidence.js'
import { GraphPath } from './GraphPath.js'
import { NetworkEdge } from './NetworkEdge.js'
import { NetworkNode } from './NetworkNode.js'
import { NetworkSlice } from './NetworkSlice.js'
import { Actor, Institution, Node } from './Node.js'
import { OneModeNetwork } from './OneModeNetwork.js'
import { Organization } from './Organization.js'
import { Passage } from './Passage.js'
import { PathStep } from './PathStep.js'
import { Person } from './Person.js'
import { Placement } from './Placement.js'
import { Position } from './Position.js'
import { PositionFacets } from './PositionFacets.js'
import { Query } from './Query.js'
import { Scale } from './Scale.js'
import { School } from './School.js'
import { Source } from './Source.js'
import { StanceSummary } from './StanceSummary.js'
import { Statement } from './Statement.js'
import { SubgraphNode } from './SubgraphNode.js'
import { TwoModeNetwork } from './TwoModeNetwork.js'

export type { Context } from './context.js'
export { answerByName, listQuestions } from './namedQuestions.js'

export const resolvers: Resolvers = {
  Actor,
  Affiliation,
  Agreement,
  AnswerSlot,
  BackboneStep,
  BalanceRange,
  Claim,
  ClaimStance,
  Communities,
  Community,
  Concept,
  ConceptConsensus,
  Dataset,
  EdgeReason,
  Evidence,
  GraphPath,
  Institution,
  NetworkEdge,
  NetworkNode,
  NetworkSlice,
  Node,
  OneModeNetwork,
  Organization,
  Passage,
  PathStep,
  Person,
  Placement,
  Polarization,
  Position,
  PositionFacets,
  Query,
  RepresentativePosition,
  Scale,
  School,
  Source,
  StanceSummary,
  Statement,
  SubgraphNode,
  TwoModeNetwork,
}
