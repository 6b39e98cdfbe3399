import { StandpointError } from '../domain/errors.js'
import { DIRECT } from '../domain/stance.js'
import type { Columns } from './columns.js'
import type { Test } from './numbers.js'
import { Cells } from './cells.js'
import { Chosen } from './chosen.js'
import { foldConcept } from './fold.js'
import { foldOnce } from './fold-memory.js'
import { Gathering, type Position, positionOf, type Terms } from './position.js'
import type { Selection } from './position-filter.js'
import { bearingOn, conceptsReachedBy, isDirectOnly, stancesBearingOn } from './reach.js'
import { speakersFor } from './speakers.js'

/**
 * Stances that a question over many concepts may look at, each once for every concept that it bears on: some three
 * seconds. With direct evidence alone each counts once, so that only graphs beyond a million claims come near.
 */
const maxStances = 3_000_000

/** Computes the positions of all actors on a concept that are wanted. */
export function positionsOn(columns: Columns, concept: number, terms: Terms, wanted: Selection): Chosen {
  const isWanted = wanted.concept?.(concept) !== false
  const fold = (cells: Cells) => foldOn(columns, concept, terms, cells)
  return new Chosen(columns, terms, isWanted ? foldOnce(columns, terms, `on ${concept}`, fold) : new Cells(), wanted)
}

/** Computes the positions of an actor on all concepts that are wanted. */
export function positionsBy(columns: Columns, actor: number, terms: Terms, wanted: Selection): Chosen {
  const cells = new Cells()
  if (wanted.actor?.(actor) !== false)
    for (const position of positionsOfActor(columns, actor, terms, wanted)) cells.add(position)
  return new Chosen(columns, terms, cells, wanted)
}

/**
 * Computes the positions of all actors on all concepts that are wanted. Throws LIMIT_EXCEEDED when that is too much to
 * look at.
 */
export function allPositions(columns: Columns, terms: Terms, wanted: Selection): Chosen {
  if (wanted.actors) {
    const cells = new Cells()
    for (const actor of wanted.actors)
      for (const position of positionsOfActor(columns, actor, terms, wanted)) cells.add(position)
    return new Chosen(columns, terms, cells, wanted)
  }
  const isEvery = !wanted.concepts && !wanted.concept
  const concepts = [...(wanted.concepts ?? columns.tree.ids.keys())].filter((each) => wanted.concept?.(each) !== false)
  checkWork(columns, terms, concepts)
  const fold = (cells: Cells) => {
    for (const concept of concepts) foldOn(columns, concept, terms, cells)
  }
  return new Chosen(columns, terms, isEvery ? foldOnce(columns, terms, 'all', fold) : folded(fold), wanted)
}

function folded(fold: (cells: Cells) => void): Cells {
  const cells = new Cells()
  fold(cells)
  return cells
}

/** Folds all stances that bear on a concept. With affiliates, who speaks for whom is looked up for each actor. */
function foldOn(columns: Columns, concept: number, terms: Terms, cells: Cells): void {
  if (!terms.includeAffiliates) return foldConcept(columns, concept, terms, cells)
  const bearing = bearingOn(columns, concept, terms)
  for (const actor of bearing.actors) {
    const position = positionOf(columns, actor, concept, bearing.terms)
    if (position) cells.add(position)
  }
}

function checkWork(columns: Columns, terms: Terms, concepts: readonly number[]): void {
  const stances = concepts.reduce((sum, concept) => sum + stancesBearingOn(columns, concept, terms), 0)
  if (stances <= maxStances) return
  throw new StandpointError(
    'LIMIT_EXCEEDED',
    `bases: expected a question that looks at no more than ${maxStances} stances; got one that looks at ${stances}. Take the basis DIRECT alone, or ask for fewer concepts or actors.`,
    { argument: 'bases', limit: maxStances, got: stances },
  )
}

/** Computes an actor's positions on the wanted concepts. Direct evidence alone is gathered in one pass over the rows. */
function positionsOfActor(
  columns: Columns,
  actor: number,
  terms: Terms,
  { concept: wanted, concepts: known }: Selection,
): Position[] {
  if (isDirectOnly(terms)) return directPositions(columns, actor, terms, wanted)
  const concepts = known ?? conceptsReachedBy(columns, actor, terms)
  return [...concepts].flatMap((concept) =>
    wanted?.(concept) === false ? [] : (positionOf(columns, actor, concept, terms) ?? []),
  )
}

function directPositions(columns: Columns, actor: number, terms: Terms, wanted: Test | undefined): Position[] {
  const gathered = new Map<number, Gathering>()
  for (const { rows, own, counts } of speakersFor(columns, actor, terms))
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? -1
      const concept = columns.rows.concept[row] ?? -1
      if (wanted?.(concept) === false || !counts(row)) continue
      const gathering = gathered.get(concept) ?? new Gathering(columns)
      gathered.set(concept, gathering)
      gathering.add(row, DIRECT, own)
    }
  return [...gathered].flatMap(([concept, gathering]) => gathering.position(actor, concept, terms) ?? [])
}
