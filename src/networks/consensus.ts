import { type Consensus, consensusOf } from '../domain/network/consensus.js'
import { scales } from '../domain/network/scale.js'
import type { Network } from './network.js'
import type { Part } from './part.js'

/** How the actors of a concept are divided. */
export interface ConceptConsensus extends Consensus {
  readonly part: Part
}

/** Gives how the actors of each concept of a two-mode network are divided, most divided first. */
export function consensusIn({ stanced }: Network): readonly ConceptConsensus[] {
  const part = stanced()
  return consensusOf(part.cells, scales[part.recipe.method.scale]).map((each) => ({ ...each, part }))
}
