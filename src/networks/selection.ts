import { badInput, StandpointError } from '../domain/errors.js'
import type { Duplicates } from '../domain/network/duplicates.js'
import type { StanceScale } from '../domain/network/scale.js'
import type { ActorKind } from '../domain/stance.js'
import type { Narrowing } from '../evidence/index.js'

type Optional<Value> = Value | null | undefined

/** A list of ids that are meant, or of those that are not. */
export interface IdSelection {
  readonly only?: Optional<readonly string[]>
  readonly except?: Optional<readonly string[]>
}

/** Which statements enter a network: the words of the schema's `StatementSelection`. */
export interface Selection {
  readonly actors?: Optional<IdSelection>
  readonly actorKinds?: Optional<readonly ActorKind[]>
  readonly concepts?: Optional<IdSelection>
  readonly within?: Optional<string>
  readonly sources?: Optional<IdSelection>
  readonly statedFrom?: Narrowing['statedFrom']
  readonly statedTo?: Narrowing['statedTo']
  readonly minStatementsPerActor?: Optional<number>
  readonly minActorsPerConcept?: Optional<number>
  readonly rollUpConcepts?: Optional<{ readonly top?: Optional<boolean>; readonly to?: Optional<readonly string[]> }>
  readonly rollUpActors?: Optional<'NONE' | 'ORGANIZATION'>
  readonly stanceScale?: Optional<StanceScale>
  readonly duplicates?: Optional<Duplicates>
  readonly isolates?: Optional<boolean>
}

/** What a selection means where it says nothing, as the schema has it. */
const unsaid = {
  minStatementsPerActor: 1,
  minActorsPerConcept: 1,
  rollUpActors: 'NONE',
  stanceScale: 'BINARY',
  duplicates: 'INCLUDE',
  isolates: false,
} as const satisfies Selection

/** Gives a selection with what it leaves unsaid: two that mean the same are the same then. */
export function saidInFull(select: Selection): Selection {
  return { ...unsaid, ...Object.fromEntries(Object.entries(select).filter(([, value]) => value != null)) }
}

/** Gives the minimums of a selection. Throws BAD_USER_INPUT for one below 1. */
export function minimumsOf({ minStatementsPerActor, minActorsPerConcept }: Selection) {
  return {
    minStatementsPerActor: checkedCount('minStatementsPerActor', minStatementsPerActor ?? 1),
    minActorsPerConcept: checkedCount('minActorsPerConcept', minActorsPerConcept ?? 1),
  }
}

/** Checks a number of things. Throws BAD_USER_INPUT for one below 1. */
function checkedCount(argument: string, count: number): number {
  if (!Number.isInteger(count) || count < 1) throw badInput(argument, 'a whole number from 1', count)
  return count
}

/** Makes the error of something asked for that is larger than its limit. */
export function tooLarge(argument: string, expected: string, got: string, remedy: string): StandpointError {
  return new StandpointError('LIMIT_EXCEEDED', `${argument}: expected ${expected}; got ${got}. ${remedy}`, { argument })
}
