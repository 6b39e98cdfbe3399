import { actorKinds, type ActorKind, bases, type Basis, DIRECT, type Stance, stances } from '../domain/stance.js'
import { badInput } from '../domain/errors.js'
import { SAME, UNRELATED } from '../domain/concept-tree.js'
import { type Columns, postingsOf } from './columns.js'
import { claimsLeft, type Narrowing } from './narrowing.js'
import { every, isOneOf, isWithin, numbersOf, type Test } from './numbers.js'
import { Gathering, type Position, positionOf, type Terms } from './position.js'
import { affiliatesOf, speakersFor } from './speakers.js'

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

/** Computes the positions of all actors on a concept that the filter lets through, in no particular order. */
export function positionsOn(columns: Columns, concept: number, terms: Terms, filter: PositionFilter): Position[] {
  if (conceptTest(columns, filter)?.(concept) === false) return []
  const wanted = actorTest(columns, filter)
  const found: Position[] = []
  for (const actor of actorsBearingOn(columns, concept, terms)) {
    if (wanted?.(actor) === false) continue
    const position = positionOf(columns, actor, concept, terms)
    if (position && passes(position, filter)) found.push(position)
  }
  return found
}

/** Computes the positions of an actor on all concepts that the filter lets through, in no particular order. */
export function positionsBy(columns: Columns, actor: number, terms: Terms, filter: PositionFilter): Position[] {
  if (actorTest(columns, filter)?.(actor) === false) return []
  return ofActor(columns, actor, terms, conceptTest(columns, filter)).filter((position) => passes(position, filter))
}

/** Computes the positions of all actors on all concepts that the filter lets through, in no particular order. */
export function allPositions(columns: Columns, terms: Terms, filter: PositionFilter): Position[] {
  const [wanted, concepts] = [actorTest(columns, filter), conceptTest(columns, filter)]
  const found: Position[] = []
  for (let actor = 0; actor < columns.actors.size; actor += 1) {
    if (wanted?.(actor) === false) continue
    for (const position of ofActor(columns, actor, terms, concepts)) if (passes(position, filter)) found.push(position)
  }
  return found
}

/** Where direct evidence alone counts, one pass over an actor's rows gathers all its positions. */
function ofActor(columns: Columns, actor: number, terms: Terms, wanted: Test | undefined): Position[] {
  const [, entailed, partial] = terms.accepted
  if (!entailed && !partial) return directPositions(columns, actor, terms, wanted)
  return [...conceptsReachedBy(columns, actor, terms)].flatMap((concept) =>
    wanted?.(concept) === false ? [] : (positionOf(columns, actor, concept, terms) ?? []),
  )
}

function directPositions(columns: Columns, actor: number, terms: Terms, wanted: Test | undefined): Position[] {
  const gathered = new Map<number, Gathering>()
  for (const { rows, own, counts } of speakersFor(columns, actor, terms))
    for (const row of rows) {
      const concept = columns.rows.concept[row] ?? -1
      if (wanted?.(concept) === false || !counts(row)) continue
      const gathering = gathered.get(concept) ?? new Gathering(columns)
      gathered.set(concept, gathering)
      gathering.add(row, DIRECT, own)
    }
  return [...gathered].flatMap(([concept, gathering]) => gathering.position(actor, concept, terms) ?? [])
}

/** Gives the actors with a row on a concept that bears on the one asked about, and the institutions they speak for. */
function actorsBearingOn(columns: Columns, asked: number, terms: Terms): ReadonlySet<number> {
  const actors = new Set<number>()
  const relations = columns.tree.relationsTo(asked)
  const [, entailed, partial] = terms.accepted
  for (let concept = 0; concept < relations.length; concept += 1) {
    if (relations[concept] === UNRELATED || (!entailed && !partial && relations[concept] !== SAME)) continue
    for (const row of postingsOf(columns.rowsByConcept, concept)) actors.add(columns.rows.actor[row] ?? -1)
  }
  if (!terms.includeAffiliates) return actors
  for (const institution of columns.membership.institutionsWithAffiliates())
    if (affiliatesOf(columns, institution, terms).some(({ person }) => actors.has(person))) actors.add(institution)
  return actors
}

/** Gives the concepts on which an actor's rows, or those of its affiliates, may bear. */
function conceptsReachedBy(columns: Columns, actor: number, terms: Terms): ReadonlySet<number> {
  const own = new Set<number>()
  for (const speaker of [actor, ...affiliatesOf(columns, actor, terms).map(({ person }) => person)])
    for (const row of postingsOf(columns.rowsByActor, speaker)) own.add(columns.rows.concept[row] ?? -1)
  const reached = new Set<number>()
  for (const concept of own)
    for (const [other, relation] of columns.tree.relationsTo(concept).entries())
      if (relation !== UNRELATED) reached.add(other)
  return reached
}

function passes({ verdict }: Position, { stances: wanted, contradictory }: PositionFilter): boolean {
  if (wanted && !wanted.some((stance) => stances.indexOf(stance) === verdict.stance)) return false
  return contradictory === undefined || contradictory === null || verdict.contradictory === contradictory
}

function actorTest(columns: Columns, filter: PositionFilter): Test | undefined {
  const { actors, membership } = columns
  const number = (id: string) => actors.numberOf(id)
  const kinds = filter.actorKinds && new Set(filter.actorKinds.map((kind) => actorKinds.indexOf(kind)))
  const institutions = filter.affiliatedWith && numbersOf(filter.affiliatedWith, number)
  return every([
    isOneOf(filter.actors, number),
    kinds ? (actor) => kinds.has(actors.kinds[actor] ?? -1) : undefined,
    institutions ? (actor) => membership.isAffiliatedWith(actor, institutions) : undefined,
  ])
}

function conceptTest(columns: Columns, { concepts, within }: PositionFilter): Test | undefined {
  return every([isOneOf(concepts, (id) => columns.tree.numberOf(id)), isWithin(columns, within)])
}
