import { DIRECT } from '../domain/stance.js'
import type { Columns } from './columns.js'
import type { Test } from './numbers.js'
import { Gathering, type Position, positionOf, type Terms } from './position.js'
import type { Selection } from './position-filter.js'
import { actorsBearingOn, conceptsReachedBy, isDirectOnly } from './reach.js'
import { speakersFor } from './speakers.js'

/** Computes the positions of all actors on a concept that are wanted, in no particular order. */
export function positionsOn(columns: Columns, concept: number, terms: Terms, wanted: Selection): Position[] {
  return actorsAsked(columns, concept, terms, wanted)
    .flatMap((actor) => positionOf(columns, actor, concept, terms) ?? [])
    .filter(wanted.passes)
}

/** Gives the actors with stances that may bear on a concept, as far as actor and concept are wanted. */
export function actorsAsked(columns: Columns, concept: number, terms: Terms, wanted: Selection): number[] {
  if (wanted.concept?.(concept) === false) return []
  return [...actorsBearingOn(columns, concept, terms)].filter((actor) => wanted.actor?.(actor) !== false)
}

/** Computes the positions of an actor on all concepts that are wanted, in no particular order. */
export function positionsBy(columns: Columns, actor: number, terms: Terms, wanted: Selection): Position[] {
  if (wanted.actor?.(actor) === false) return []
  return positionsOfActor(columns, actor, terms, wanted).filter(wanted.passes)
}

/** Computes the positions of all actors on all concepts that are wanted, in no particular order. */
export function allPositions(columns: Columns, terms: Terms, wanted: Selection): Position[] {
  const found: Position[] = []
  for (let actor = 0; actor < columns.actors.size; actor += 1) {
    if (wanted.actor?.(actor) === false) continue
    for (const position of positionsOfActor(columns, actor, terms, wanted))
      if (wanted.passes(position)) found.push(position)
  }
  return found
}

/** Computes an actor's positions on the wanted concepts. Direct evidence alone is gathered in one pass over the rows. */
function positionsOfActor(
  columns: Columns,
  actor: number,
  terms: Terms,
  { concept: wanted, among }: Selection,
): Position[] {
  if (isDirectOnly(terms)) return directPositions(columns, actor, terms, wanted)
  const concepts = among ?? conceptsReachedBy(columns, actor, terms)
  return [...concepts].flatMap((concept) =>
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
