/** The paths room: what connects two nodes, found over the evidence columns and told in plain words. */
export { findPaths, type Path, type PathArguments, type Step } from './paths.js'
export type { Relation } from './relations.js'
export { sentenceOf } from './sentence.js'
