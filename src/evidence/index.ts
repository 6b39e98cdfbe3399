/**
 * The evidence room: the stances of the whole graph as columns, loaded once per graph version. Positions and lists of
 * claims come from them; the records behind the ids come from the loaders.
 */
export { countClaims } from './claims.js'
export { claimId, type Columns, postingsOf } from './columns.js'
export { explain } from './explain.js'
export {
  actorClaims,
  actorPositions,
  actorsIn,
  type ClaimArguments,
  claimsAboutActor,
  claimsIn,
  conceptClaims,
  conceptPositions,
  type PositionArguments,
  positionEvidence,
  sourceClaims,
} from './lists.js'
export { claimOf, type Evidence, type Position, positionOf } from './position.js'
export { termsOf } from './positions.js'
export { type EvidenceStore, openEvidence } from './store.js'
