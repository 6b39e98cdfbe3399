import { actorKinds, type ActorKind, bases, type Basis, type Stance, stances } from '../domain/stance.js'
import { badInput } from '../domain/errors.js'
import { readDay } from '../domain/partial-date.js'
import { UNRELATED } from '../domain/concept-tree.js'
import { type Columns, postingsOf } from './columns.js'
import { type Position, positionOf, type Terms } from './position.js'
import { everything, type Narrowing } from './speakers.js'

/** Which positions are asked for. `sources` and the dates narrow the evidence; the rest selects among the positions. */
export interface PositionFilter {
  readonly stances?: readonly Stance[] | null | undefined
  readonly actors?: readonly string[] | null | undefined
  readonly actorKinds?: readonly ActorKind[] | null | undefined
  readonly affiliatedWith?: readonly string[] | null | undefined
  readonly concepts?: readonly string[] | null | undefined
  readonly within?: string | null | undefined
  readonly sources?: readonly string[] | null | undefined
  readonly statedFrom?: string | null | undefined
  readonly statedTo?: string | null | undefined
  readonly contradictory?: boolean | null | undefined
}

/** Reads bases, narrowing and affiliates into terms. Throws BAD_USER_INPUT for an empty list of bases. */
export function termsOf(
  columns: Columns,
  accepted: readonly Basis[],
  filter: PositionFilter,
  includeAffiliates: boolean,
): Terms {
  if (accepted.length === 0) throw badInput('bases', 'at least one of DIRECT, ENTAILED, PARTIAL', accepted)
  const { sources, statedFrom, statedTo } = filter
  return {
    accepted: bases.map((basis) => accepted.includes(basis)),
    narrowing: narrowingOf(columns, filter),
    narrowedBy: { sources, statedFrom, statedTo },
    includeAffiliates,
  }
}

/** Reads what narrows the evidence. Unknown sources leave nothing of theirs; an empty list leaves nothing at all. */
export function narrowingOf(
  columns: Columns,
  { sources, statedFrom, statedTo }: Pick<PositionFilter, 'sources' | 'statedFrom' | 'statedTo'>,
): Narrowing {
  if (!sources && !statedFrom && !statedTo) return everything
  const numbers = sources?.map((id) => columns.sourceIds.indexOf(id))
  const from = day(statedFrom) ?? -Infinity
  const until = day(statedTo) ?? Infinity
  if (from > until)
    throw badInput('statedFrom, statedTo', 'a first day that is not after the last', { statedFrom, statedTo })
  return { sources: numbers && new Set(numbers), from, until }
}

function day(text: string | null | undefined): number | undefined {
  return text ? readDay(text) : undefined
}

/** Computes the positions of all actors on a concept that the filter lets through, in no particular order. */
export function positionsOn(columns: Columns, concept: number, terms: Terms, filter: PositionFilter): Position[] {
  if (!conceptTest(columns, filter)(concept)) return []
  const wanted = actorTest(columns, filter)
  const found: Position[] = []
  for (const actor of actorsBearingOn(columns, concept, terms)) {
    if (!wanted(actor)) continue
    const position = positionOf(columns, actor, concept, terms)
    if (position && passes(position, filter)) found.push(position)
  }
  return found
}

/** Computes the positions of an actor on all concepts that the filter lets through, in no particular order. */
export function positionsBy(columns: Columns, actor: number, terms: Terms, filter: PositionFilter): Position[] {
  if (!actorTest(columns, filter)(actor)) return []
  const wanted = conceptTest(columns, filter)
  const found: Position[] = []
  for (const concept of conceptsReachedBy(columns, actor, terms)) {
    if (!wanted(concept)) continue
    const position = positionOf(columns, actor, concept, terms)
    if (position && passes(position, filter)) found.push(position)
  }
  return found
}

/** Gives the actors with a row on a concept that bears on the one asked about, and the institutions they speak for. */
function actorsBearingOn(columns: Columns, asked: number, terms: Terms): ReadonlySet<number> {
  const actors = new Set<number>()
  const relations = columns.tree.relationsTo(asked)
  for (let concept = 0; concept < relations.length; concept += 1) {
    if (relations[concept] === UNRELATED) continue
    for (const row of postingsOf(columns.rowsByConcept, concept)) actors.add(columns.rows.actor[row] ?? -1)
  }
  if (!terms.includeAffiliates) return actors
  for (const institution of columns.membership.institutionsWithAffiliates())
    if (columns.membership.affiliatesOf(institution).some(({ person }) => actors.has(person))) actors.add(institution)
  return actors
}

/** Gives the concepts on which an actor's rows may bear: with DIRECT alone its own concepts, else all related ones. */
function conceptsReachedBy(columns: Columns, actor: number, terms: Terms): ReadonlySet<number> {
  const speakers = terms.includeAffiliates
    ? [actor, ...columns.membership.affiliatesOf(actor).map(({ person }) => person)]
    : [actor]
  const own = new Set<number>()
  for (const speaker of speakers)
    for (const row of postingsOf(columns.rowsByActor, speaker)) own.add(columns.rows.concept[row] ?? -1)
  const [, entailed, partial] = terms.accepted
  if (!entailed && !partial) return own
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

function actorTest(
  columns: Columns,
  { actors, actorKinds: kinds, affiliatedWith }: PositionFilter,
): (actor: number) => boolean {
  const numbers = actors && numbersOf(actors, (id) => columns.actors.numberOf(id))
  const kindCodes = kinds && new Set(kinds.map((kind) => actorKinds.indexOf(kind)))
  const institutions = affiliatedWith && numbersOf(affiliatedWith, (id) => columns.actors.numberOf(id))
  return (actor) =>
    (!numbers || numbers.has(actor)) &&
    (!kindCodes || kindCodes.has(columns.actors.kinds[actor] ?? -1)) &&
    (!institutions || columns.membership.isAffiliatedWith(actor, institutions))
}

function conceptTest(columns: Columns, { concepts, within }: PositionFilter): (concept: number) => boolean {
  const numbers = concepts && numbersOf(concepts, (id) => columns.tree.numberOf(id))
  const root = typeof within === 'string' ? (columns.tree.numberOf(within) ?? -1) : undefined
  return (concept) => (!numbers || numbers.has(concept)) && (root === undefined || isWithin(columns, concept, root))
}

/** Tells whether a concept is a root or narrower than it. */
export function isWithin(columns: Columns, concept: number, root: number): boolean {
  return concept === root || (root >= 0 && columns.tree.ancestorsOf(concept).has(root))
}

/** Gives the numbers of ids, leaving out those that the graph does not have. */
export function numbersOf(ids: readonly string[], numberOf: (id: string) => number | undefined): ReadonlySet<number> {
  return new Set(ids.flatMap((id) => numberOf(id) ?? []))
}
