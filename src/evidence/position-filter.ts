import { badInput } from '../domain/errors.js'
import type { Decision } from '../domain/position.js'
import { actorKinds, type ActorKind, bases, type Basis, type Stance, stances } from '../domain/stance.js'
import type { Columns } from './columns.js'
import { claimsLeft, type Narrowing } from './narrowing.js'
import { every, isWithin, numbersOf, type Test } from './numbers.js'
import type { Terms } from './position.js'

/** Which positions are asked for. `sources` and the dates narrow the evidence; the rest selects among the positions. */
export interface PositionFilter extends Narrowing {
  readonly stances?: readonly Stance[] | null | undefined
  readonly actors?: readonly string[] | null | undefined
  readonly actorKinds?: readonly ActorKind[] | null | undefined
  readonly affiliatedWith?: readonly string[] | null | undefined
  readonly concepts?: readonly string[] | null | undefined
  readonly within?: string | null | undefined
  readonly contradictory?: boolean | null | undefined
}

/**
 * Reads bases, narrowing and affiliates into terms. Throws BAD_USER_INPUT for an empty list of bases and for reversed
 * dates.
 */
export function termsOf(
  columns: Columns,
  accepted: readonly Basis[],
  filter: PositionFilter,
  includeAffiliates: boolean,
): Terms {
  if (accepted.length === 0) throw badInput('bases', 'at least one of DIRECT, ENTAILED, PARTIAL', accepted)
  const { sources, statedFrom, statedTo } = filter
  const flags = bases.map((basis) => accepted.includes(basis))
  return {
    accepted: flags,
    heard: claimsLeft(columns, filter),
    includeAffiliates,
    asked: [flags, includeAffiliates, { sources, statedFrom, statedTo }],
  }
}

/** What selects among positions: tests of the actor and of the concept, which may be absent, and of what was decided. */
export interface Selection {
  readonly actor: Test | undefined
  readonly concept: Test | undefined
  /** The actors and the concepts that can be wanted at all, where they are named one by one. */
  readonly actors?: ReadonlySet<number> | undefined
  readonly concepts?: ReadonlySet<number> | undefined
  readonly passes: (decision: Decision) => boolean
}

/** Selects everything. */
export const everything: Selection = { actor: undefined, concept: undefined, passes: () => true }

/** Reads the conditions of a filter that select among positions. */
export function selectionOf(columns: Columns, filter: PositionFilter): Selection {
  const { contradictory } = filter
  const codes = filter.stances && new Set(filter.stances.map((stance) => stances.indexOf(stance)))
  const concepts = filter.concepts ? numbersOf(filter.concepts, (id) => columns.tree.numberOf(id)) : undefined
  const actors = filter.actors ? numbersOf(filter.actors, (id) => columns.actors.numberOf(id)) : undefined
  return {
    actor: every([actors && isIn(actors), ...actorTests(columns, filter)]),
    concept: every([concepts && isIn(concepts), isWithin(columns, filter.within)]),
    actors,
    concepts,
    passes: (decision) =>
      (!codes || codes.has(decision.stance)) &&
      (typeof contradictory !== 'boolean' || decision.contradictory === contradictory),
  }
}

function actorTests(
  { actors, membership }: Columns,
  { actorKinds: kinds, affiliatedWith }: PositionFilter,
): (Test | undefined)[] {
  const codes = kinds && new Set(kinds.map((kind) => actorKinds.indexOf(kind)))
  const institutions = affiliatedWith && numbersOf(affiliatedWith, (id) => actors.numberOf(id))
  return [
    codes ? (actor) => codes.has(actors.kinds[actor] ?? -1) : undefined,
    institutions ? (actor) => membership.isAffiliatedWith(actor, institutions) : undefined,
  ]
}

function isIn(numbers: ReadonlySet<number>): Test {
  return (number) => numbers.has(number)
}
