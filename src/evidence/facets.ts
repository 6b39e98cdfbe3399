import { type ActorKind, actorKinds, type Basis, bases, type Stance, stances } from '../domain/stance.js'
import { byCodePoint } from '../domain/text-order.js'
import { type Position, type Terms, visitEvidence } from './position.js'
import { bearingOn } from './reach.js'

/** How many of the positions have a value. */
export interface Facet<Value> {
  readonly value: Value
  readonly count: number
}

/** Counts positions by stance, largest first, then in the order of the stances. */
export function stanceFacet(positions: readonly Position[]): Facet<Stance>[] {
  return counted(stances, positions, ({ verdict }) => verdict.stance)
}

/** Counts positions by the basis that decided, largest first, then strongest first. */
export function basisFacet(positions: readonly Position[]): Facet<Basis>[] {
  return counted(bases, positions, ({ verdict }) => verdict.basis)
}

/** Counts positions by the kind of their actors, largest first, then in the order of the kinds. */
export function actorKindFacet(positions: readonly Position[]): Facet<ActorKind>[] {
  return counted(actorKinds, positions, ({ columns, actor }) => columns.actors.kinds[actor] ?? -1)
}

/** Counts the positions with evidence from each source: ids, largest first, then by id. */
export function sourceFacet(positions: readonly Position[]): Facet<string>[] {
  return countedByEvidence(
    positions,
    ({ rows, claims }, row) => claims.source[rows.claim[row] ?? -1] ?? -1,
    ({ sources }, source) => sources.ids[source] ?? '',
  )
}

/** Counts the positions with evidence on each concept, the claim's own: ids, largest first, then by id. */
export function conceptFacet(positions: readonly Position[]): Facet<string>[] {
  return countedByEvidence(
    positions,
    ({ rows }, row) => rows.concept[row] ?? -1,
    ({ tree }, concept) => tree.idOf(concept),
  )
}

function counted<Value>(
  values: readonly Value[],
  positions: readonly Position[],
  codeOf: (position: Position) => number,
): Facet<Value>[] {
  const counts = values.map(() => 0)
  for (const position of positions) counts[codeOf(position)] = (counts[codeOf(position)] ?? 0) + 1
  return values
    .map((value, code) => ({ value, count: counts[code] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}

function countedByEvidence(
  positions: readonly Position[],
  valueOf: (columns: Position['columns'], row: number) => number,
  idOf: (columns: Position['columns'], value: number) => string,
): Facet<string>[] {
  const counts = new Map<number, number>()
  const narrowed = narrowedTerms(positions)
  for (const { columns, actor, concept, terms } of positions) {
    const values = new Set<number>()
    visitEvidence(columns, actor, concept, narrowed(concept) ?? terms, (row) => values.add(valueOf(columns, row)))
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const columns = positions[0]?.columns
  return [...counts]
    .map(([value, count]) => ({ value: columns ? idOf(columns, value) : '', count }))
    .sort((a, b) => b.count - a.count || byCodePoint(a.value, b.value))
}

/** Gives terms that look at what bears on a concept alone: gathered once for it, where several positions are on it. */
function narrowedTerms(positions: readonly Position[]): (concept: number) => Terms | undefined {
  const onConcept = new Map<number, number>()
  for (const { concept } of positions) onConcept.set(concept, (onConcept.get(concept) ?? 0) + 1)
  const known = new Map<number, Terms>()
  const [first] = positions
  return (concept) => {
    if (!first || (onConcept.get(concept) ?? 0) < 2) return undefined
    const terms = known.get(concept) ?? bearingOn(first.columns, concept, first.terms).terms
    known.set(concept, terms)
    return terms
  }
}
