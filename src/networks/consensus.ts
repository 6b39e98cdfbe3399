import { type Consensus, consensusOf } from '../domain/network/consensus.js'
import { scales } from '../domain/network/scale.js'
import type { Part } from './part.js'

/** How the actors of a concept are divided. */
export interface ConceptConsensus extends Consensus {
  readonly part: Part
}

/** Gives how the actors of each concept of a two-mode network are divided, most divided first. */
export function consensusIn(part: Part): readonly ConceptConsensus[] {
  return consensusOf(part.cells, scales[part.recipe.method.scale]).map((each) => ({ ...each, part }))
}
