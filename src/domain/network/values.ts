import { type StanceCounts, stanceCounts } from '../stance.js'
import { type Duplicates, withoutDuplicates } from './duplicates.js'
import { type Minimums, withMinimums } from './minimums.js'
import { scales, type StanceScale } from './scale.js'
import { distinct, kept, type Side, type Statements } from './statements.js'

/** What is asked of the values of the statements that were selected. */
export interface ValueFilter extends Minimums {
  readonly stanceScale: StanceScale
  readonly duplicates: Duplicates
  /** Whether statements with different stances may be duplicates of each other. */
  readonly ignoreStance: boolean
}

/** The statements that make a network, with what was left out on the way. */
export interface Material {
  readonly statements: Statements
  /** Statements whose stance is not on the scale. */
  readonly leftOut: StanceCounts
  readonly duplicatesDropped: number
  /** The actors and the concepts that had statements before any of this. */
  readonly before: Readonly<Record<Side, Uint32Array>>
}

/** Drops stances outside the scale, then duplicates, then what falls short of the minimums. */
export function filterValues(selected: Statements, asked: ValueFilter): Material {
  const { levelOf } = scales[asked.stanceScale]
  const left = [0, 0, 0, 0]
  const onScale = kept(selected, (at) => {
    const stance = selected.stance[at] ?? 0
    if ((levelOf[stance] ?? -1) >= 0) return true
    left[stance] = (left[stance] ?? 0) + 1
    return false
  })
  const single = withoutDuplicates(onScale, asked.duplicates, asked.ignoreStance)
  return {
    statements: withMinimums(single, asked),
    leftOut: stanceCounts(left),
    duplicatesDropped: onScale.day.length - single.day.length,
    before: { actor: distinct(selected.actor), concept: distinct(selected.concept) },
  }
}
