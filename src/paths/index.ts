/** The paths room: what connects two nodes, told in plain words, and what lies around some, found over the evidence columns. */
export { findPaths, type Path, type PathArguments, type Step } from './paths.js'
export type { Relation } from './relations.js'
export { sentenceOf } from './sentence.js'
export {
  type Subgraph,
  type SubgraphArguments,
  subgraphAround,
  type SubgraphEdge,
  type SubgraphNode,
} from './subgraph.js'
