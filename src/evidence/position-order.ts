import { ascending, descending, type Direction, type Order } from '../domain/order.js'
import { byCodePoint } from '../domain/text-order.js'
import type { Cells } from './cells.js'
import { claimId } from './claim-ids.js'
import type { Columns } from './columns.js'
import { claimOf, type Evidence, type Position } from './position.js'

export type PositionOrderField =
  | 'EVIDENCE_COUNT'
  | 'ACTOR_NAME'
  | 'CONCEPT_LABEL'
  | 'FIRST_STATED_ON'
  | 'LAST_STATED_ON'
export interface PositionOrder {
  readonly field: PositionOrderField
  readonly direction: 'ASC' | 'DESC'
}

interface Sorting {
  readonly order: Order<Position>
  /** Gives what compares cells as the order's keys do, without making them. */
  readonly comparing: (cells: Cells) => (a: number, b: number) => number
}

/** Gives how positions are sorted. By default the most evidence first, then by folded name; ids come last. */
export function positionSorting(
  columns: Columns,
  { field, direction }: PositionOrder = { field: 'EVIDENCE_COUNT', direction: 'DESC' },
): Sorting {
  const toward = direction === 'ASC' ? ascending : descending
  const { actors, concepts } = columns
  switch (field) {
    case 'EVIDENCE_COUNT':
      return numeric(columns, field, toward, ({ verdict }) => verdict.evidenceCount, evidenceCounts)
    case 'FIRST_STATED_ON':
      return numeric(
        columns,
        field,
        toward,
        ({ first }) => first,
        (cells) => cells.columns.first,
      )
    case 'LAST_STATED_ON':
      return numeric(
        columns,
        field,
        toward,
        ({ last }) => last,
        (cells) => cells.columns.last,
      )
    case 'ACTOR_NAME':
      return textual(columns, field, toward, actors.foldedNames, 'actor')
    case 'CONCEPT_LABEL':
      return textual(columns, field, toward, concepts.foldedLabels, 'concept')
  }
}

function evidenceCounts(cells: Cells): Uint32Array {
  return Uint32Array.from({ length: cells.size }, (_, cell) => cells.evidenceCount(cell))
}

/** By a number, then by the actor's folded name, then by ids. */
function numeric(
  columns: Columns,
  name: string,
  toward: Direction,
  value: (position: Position) => number,
  values: (cells: Cells) => ArrayLike<number>,
): Sorting {
  const { actors } = columns
  const directions = [toward, ascending, ascending, ascending] as const
  const types = ['number', 'string', 'string', 'string'] as const
  const key = (position: Position) =>
    [value(position), actors.foldedNames[position.actor] ?? '', ...idsOf(columns, position)] as const
  return {
    order: { name, directions, types, key },
    comparing: (cells) => {
      const [numbers, { actor, concept }, { nameRank }] = [values(cells), cells.columns, actors]
      const rank = (cell: number) => nameRank[actor[cell] ?? -1] ?? 0
      return (a, b) =>
        toward * ((numbers[a] ?? 0) - (numbers[b] ?? 0)) || rank(a) - rank(b) || (concept[a] ?? 0) - (concept[b] ?? 0)
    },
  }
}

/** By a text of the actor or of the concept, then by ids. */
function textual(
  columns: Columns,
  name: string,
  toward: Direction,
  texts: readonly string[],
  of: 'actor' | 'concept',
): Sorting {
  const key = (position: Position) => [texts[position[of]] ?? '', ...idsOf(columns, position)] as const
  return {
    order: { name, directions: [toward, ascending, ascending], types: ['string', 'string', 'string'], key },
    comparing: (cells) => {
      const { actor, concept } = cells.columns
      const text = (cell: number) => texts[cells.columns[of][cell] ?? -1] ?? ''
      return (a, b) =>
        toward * byCodePoint(text(a), text(b)) ||
        (actor[a] ?? 0) - (actor[b] ?? 0) ||
        (concept[a] ?? 0) - (concept[b] ?? 0)
    },
  }
}

function idsOf({ actors, tree }: Columns, { actor, concept }: Position): readonly [string, string] {
  return [actors.ids[actor] ?? '', tree.idOf(concept)]
}

/** Gives how the evidence of a position is sorted. It is listed in that order already. */
export function evidenceOrder(columns: Columns): Order<Evidence> {
  return {
    name: 'EVIDENCE',
    directions: [ascending, ascending, descending, ascending, ascending, ascending],
    types: ['number', 'number', 'number', 'string', 'string', 'string'],
    key: (evidence) => [
      evidence.affiliate === undefined ? 0 : 1,
      evidence.basis,
      columns.claims.date[claimOf(evidence)] ?? 0,
      claimId(columns, claimOf(evidence)),
      evidence.affiliate === undefined ? '' : (columns.actors.ids[evidence.affiliate] ?? ''),
      columns.tree.idOf(columns.rows.concept[evidence.row] ?? 0),
    ],
  }
}
