/**
 * The networks room: who shares whose views, which concepts go together, who says what. Statements are selected from the
 * evidence columns; the formulas stand in `domain/network/`.
 */
export { type EdgeOf, edgeId, edgesOf, type NodeOf, nodesOf, nodeTypeOf, relationOf } from './elements.js'
export { isOfConcepts } from './method.js'
export { matrixOf } from './matrix.js'
export { materialOf, type Network, oneModeNetwork, twoModeNetwork } from './network.js'
export { type Part } from './part.js'
export {
  type Communities,
  communitiesOf,
  type Community,
  representativeOf,
  type RepresentativePosition,
  usualSeed,
} from './communities.js'
export { type ConceptConsensus, consensusIn } from './consensus.js'
export { absoluteDistance, type NetworkSlice, slicesOf, spectralDistanceOf } from './slices.js'
export { type Selection } from './selection.js'
export { statementId, statementList, type StatementOf } from './statement-list.js'
export { type Stats, statsOf } from './stats.js'
export { type Reason, reasonsOf } from './why.js'
export { backboneIn, type BackboneStep, betweennessOf, type Polarization, polarizationOf } from './structure.js'
export { networkFile } from './file.js'
export { fileOf, formats, type NetworkFile } from './formats/index.js'
export { type Asked } from './asked.js'
export { networkAsked, requestNames } from './request.js'
