import { byCodePoint } from '../domain/text-order.js'
import type { Columns } from './columns.js'
import { type Breakdown, countActors, total } from './counts.js'
import type { Test } from './numbers.js'
import { type Position, positionOf, type Terms } from './position.js'
import { listBases, type PositionQuestion } from './position-lists.js'
import { type Selection, selectionOf, termsOf } from './position-filter.js'
import { positionsOn } from './positions.js'
import { type Bearing, bearingOn } from './reach.js'
import { rowsFor } from './speakers.js'

/** Where all actors stand on one concept: the positions that a question lets through, and the question itself. */
export class Summary {
  #bearing: Bearing | undefined
  #positions: readonly Position[] | undefined

  constructor(
    readonly columns: Columns,
    readonly concept: number,
    readonly asked: Terms,
    readonly wanted: Selection,
  ) {}

  /** The positions, in no particular order. */
  get positions(): readonly Position[] {
    return (this.#positions ??= positionsOn(this.columns, this.concept, this.asked, this.wanted).all())
  }
  /** The actors who may have a position, also when only a part of the evidence is heard. */
  get candidates(): readonly number[] {
    if (this.wanted.concept?.(this.concept) === false) return []
    return this.#whole.actors.filter((actor) => this.wanted.actor?.(actor) !== false)
  }
  /** The terms, for this concept alone. */
  get terms(): Terms {
    return this.#whole.terms
  }

  get #whole(): Bearing {
    return (this.#bearing ??= bearingOn(this.columns, this.concept, this.asked))
  }
}

/** Makes a summary; its positions are computed when they are read. Throws BAD_USER_INPUT for arguments that break their rules. */
export function summarize(columns: Columns, concept: number, asked: PositionQuestion): Summary {
  const filter = asked.where ?? {}
  const terms = termsOf(columns, asked.bases ?? listBases, filter, asked.includeAffiliates ?? false)
  return new Summary(columns, concept, terms, selectionOf(columns, filter))
}

/** Counts the positions that follow from each source by itself: most positions first, then by id; none without any. */
export function countBySource(summary: Summary): Breakdown<string>[] {
  const found: Breakdown<string>[] = []
  for (const [source, speakers] of actorsBySource(summary)) {
    const here = isFrom(summary.columns, source)
    const positions = speakers.flatMap(({ actor }) => heardOnly(summary, actor, here) ?? [])
    found.push({ value: summary.columns.sources.ids[source] ?? '', actors: countActors(positions) })
  }
  return found.filter(({ actors }) => total(actors) > 0).sort(byTotal)
}

/** Counts the positions on each direct narrower concept by itself: most positions first, then by id. */
export function countByNarrower({ columns, concept, asked, wanted }: Summary): Breakdown<string>[] {
  return columns.tree
    .narrowerOf(concept)
    .map((narrower) => ({
      value: columns.tree.idOf(narrower),
      actors: countActors(positionsOn(columns, narrower, asked, wanted).all()),
    }))
    .sort(byTotal)
}

/** An actor for whom a source speaks. */
interface SpokenFor {
  readonly actor: number
  /** Whether no other source does. */
  readonly alone: boolean
}

/** Gives, for each source that holds a stance that bears on the concept, the actors for whom it speaks. */
export function actorsBySource(summary: Summary): ReadonlyMap<number, readonly SpokenFor[]> {
  const { columns, terms, candidates } = summary
  const found = new Map<number, SpokenFor[]>()
  for (const actor of candidates) {
    const sources = new Set<number>()
    for (const row of rowsFor(columns, actor, terms))
      sources.add(columns.claims.source[columns.rows.claim[row] ?? -1] ?? -1)
    for (const source of sources) {
      const spokenFor = { actor, alone: sources.size === 1 }
      const known = found.get(source)
      if (known) known.push(spokenFor)
      else found.set(source, [spokenFor])
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
  return position && wanted.passes(position.verdict) ? position : undefined
}

/** Makes the test of a claim's being from a source. */
export function isFrom({ claims }: Columns, source: number): Test {
  return (claim) => claims.source[claim] === source
}

function byTotal(a: Breakdown<string>, b: Breakdown<string>): number {
  return total(b.actors) - total(a.actors) || byCodePoint(a.value, b.value)
}
