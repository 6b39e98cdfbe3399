import { byCodePoint } from '../domain/text-order.js'
import type { Columns } from './columns.js'
import { type Breakdown, countActors, total } from './counts.js'
import type { Test } from './numbers.js'
import { type Position, positionOf, type Terms } from './position.js'
import { listBases, type PositionQuestion } from './position-lists.js'
import { type Selection, selectionOf, termsOf } from './position-filter.js'
import { positionsOn, wantedOn } from './positions.js'
import { rowsFor } from './speakers.js'

/** Where all actors stand on one concept: the positions that a question lets through, and the question itself. */
export interface Summary {
  readonly columns: Columns
  readonly concept: number
  readonly terms: Terms
  readonly wanted: Selection
  /** The actors who may have a position. */
  readonly candidates: readonly number[]
  readonly positions: readonly Position[]
}

/** Computes the positions of a summary. Throws BAD_USER_INPUT for arguments that break their rules. */
export function summarize(columns: Columns, concept: number, asked: PositionQuestion): Summary {
  const filter = asked.where ?? {}
  const wanted = selectionOf(columns, filter)
  const { actors, terms } = wantedOn(
    columns,
    concept,
    termsOf(columns, asked.bases ?? listBases, filter, asked.includeAffiliates ?? false),
    wanted,
  )
  const positions = actors.flatMap((actor) => positionOf(columns, actor, concept, terms) ?? []).filter(wanted.passes)
  return { columns, concept, terms, wanted, candidates: actors, positions }
}

/** Counts the positions that follow from each source by itself: most positions first, then by id; none without any. */
export function countBySource(summary: Summary): Breakdown<string>[] {
  const found: Breakdown<string>[] = []
  for (const [source, actors] of actorsBySource(summary)) {
    const positions = actors.flatMap((actor) => heardOnly(summary, actor, isFrom(summary.columns, source)) ?? [])
    found.push({ value: summary.columns.sources.ids[source] ?? '', actors: countActors(positions) })
  }
  return found.filter(({ actors }) => total(actors) > 0).sort(byTotal)
}

/** Counts the positions on each direct narrower concept by itself: most positions first, then by id. */
export function countByNarrower({ columns, concept, terms, wanted }: Summary): Breakdown<string>[] {
  return columns.tree
    .narrowerOf(concept)
    .map((narrower) => ({
      value: columns.tree.idOf(narrower),
      actors: countActors(positionsOn(columns, narrower, terms, wanted)),
    }))
    .sort(byTotal)
}

/** Gives, for each source that holds a stance that bears on the concept, the actors for whom it speaks. */
export function actorsBySource(summary: Summary): ReadonlyMap<number, readonly number[]> {
  const { columns, terms, candidates } = summary
  const found = new Map<number, number[]>()
  for (const actor of candidates) {
    const sources = new Set<number>()
    for (const row of rowsFor(columns, actor, terms))
      sources.add(columns.claims.source[columns.rows.claim[row] ?? -1] ?? -1)
    for (const source of sources) {
      const actors = found.get(source)
      if (actors) actors.push(actor)
      else found.set(source, [actor])
    }
  }
  return found
}

/** Computes an actor's position from those claims of the summary that pass a test; `undefined` when none is left. */
export function heardOnly(summary: Summary, actor: number, test: Test): Position | undefined {
  const { heard } = summary.terms
  return underTerms(summary, actor, { ...summary.terms, heard: heard ? (claim) => heard(claim) && test(claim) : test })
}

/** Computes an actor's position under other terms; `undefined` when there is none that is wanted. */
export function underTerms({ columns, concept, wanted }: Summary, actor: number, terms: Terms): Position | undefined {
  const position = positionOf(columns, actor, concept, terms)
  return position && wanted.passes(position) ? position : undefined
}

/** Makes the test of a claim's being from a source. */
export function isFrom({ claims }: Columns, source: number): Test {
  return (claim) => claims.source[claim] === source
}

function byTotal(a: Breakdown<string>, b: Breakdown<string>): number {
  return total(b.actors) - total(a.actors) || byCodePoint(a.value, b.value)
}
