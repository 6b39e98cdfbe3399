/** The resolvers, one file per type of the schema. Bodies are thin: the evidence room and the loaders do the work. */
import type { Resolvers } from '../generated/schema.js'
import { Affiliation } from './Affiliation.js'
import { Agreement } from './Agreement.js'
import { AnswerSlot } from './AnswerSlot.js'
import { BalanceRange } from './BalanceRange.js'
import { Claim } from './Claim.js'
import { ClaimStance } from './ClaimStance.js'
import { Concept } from './Concept.js'
import { Dataset } from './Dataset.js'
import { Evidence } from './Evidence.js'
import { GraphPath } from './GraphPath.js'
import { Actor, Institution, Node } from './Node.js'
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

export type { Context } from './context.js'
export { answerByName, listQuestions } from './namedQuestions.js'

export const resolvers: Resolvers = {
  Actor,
  Affiliation,
  Agreement,
  AnswerSlot,
  BalanceRange,
  Claim,
  ClaimStance,
  Concept,
  Dataset,
  Evidence,
  GraphPath,
  Institution,
  Node,
  Organization,
  Passage,
  PathStep,
  Person,
  Placement,
  Position,
  PositionFacets,
  Query,
  Scale,
  School,
  Source,
  StanceSummary,
}
