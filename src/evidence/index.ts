/**
 * The evidence room: the stances of the whole graph as columns, loaded once per graph version. Positions and lists of
 * claims come from them; the records behind the ids come from the loaders.
 */
export { type ActorArguments, actorList, actorsInSource } from './actor-lists.js'
export { type Agreement, agreementOf, agreementRate, agreementsOf } from './agreement.js'
export { type ClaimFilter, type Hits, textsOf } from './claim-filter.js'
export { claimId, claimsWithIds } from './claim-ids.js'
export {
  actorClaims,
  type ClaimList,
  claimsAboutActor,
  conceptClaims,
  everyClaim,
  sourceClaims,
} from './claim-lists.js'
export { type ClaimOrder } from './claim-order.js'
export { claimsIn, countClaims, speakersOfClaim } from './claims.js'
export { type ColumnData, type Columns, columnsFrom, rowsOfClaim } from './columns.js'
export { type Postings, postingsOf } from './postings.js'
export { type ConceptArguments, conceptList } from './concept-lists.js'
export { balanceOf, countActors, countByActorKind, countByBasis, countEvidence } from './counts.js'
export { explain } from './explain.js'
export { actorKindFacet, basisFacet, conceptFacet, sourceFacet, stanceFacet } from './facets.js'
export { claimOf, type Evidence, type Position, positionOf, type Positions } from './position.js'
export {
  actorPositions,
  conceptPositions,
  everyPosition,
  type PositionArguments,
  positionEvidence,
} from './position-lists.js'
export { claimsLeft, meetsDays, type Narrowing } from './narrowing.js'
export { every, isWithin, numbersOf, type Test } from './numbers.js'
export { perVersion } from './per-version.js'
export { termsOf } from './position-filter.js'
export { ranks } from './ranks.js'
export { type BalanceRange, type Robustness, robustnessOf } from './robustness.js'
export { sourceList } from './source-lists.js'
export { type EvidenceStore, openEvidence } from './store.js'
export { countByNarrower, countBySource, Summary, summarize } from './summary.js'
export { timelineOf } from './timeline.js'
export { contradictionsOf, type Turn, turnsOf } from './turns.js'
