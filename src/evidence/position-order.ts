import { ascending, descending, type Direction, type Order } from '../domain/order.js'
import { byCodePoint } from '../domain/text-order.js'
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
  /** Compares as the order's keys do, without making them. */
  readonly compare: (a: Position, b: Position) => number
}

/** Gives how positions are sorted. By default the most evidence first, then by folded name; ids come last. */
export function positionSorting(
  columns: Columns,
  { field, direction }: PositionOrder = { field: 'EVIDENCE_COUNT', direction: 'DESC' },
): Sorting {
  const toward = direction === 'ASC' ? ascending : descending
  const { actors, concepts, tree } = columns
  const name = (position: Position) => actors.foldedNames[position.actor] ?? ''
  const rank = (position: Position) => actors.nameRank[position.actor] ?? 0
  const label = (position: Position) => concepts.foldedLabels[position.concept] ?? ''
  const ids = (position: Position) => [actors.ids[position.actor] ?? '', tree.idOf(position.concept)] as const
  const byIds = (a: Position, b: Position) => a.actor - b.actor || a.concept - b.concept
  const numeric = (value: (position: Position) => number): Sorting => ({
    order: sorted(field, [toward, ascending, ascending, ascending], ['number', 'string', 'string', 'string'], (p) => [
      value(p),
      name(p),
      ...ids(p),
    ]),
    compare: (a, b) => toward * (value(a) - value(b)) || rank(a) - rank(b) || byIds(a, b),
  })
  switch (field) {
    case 'EVIDENCE_COUNT':
      return numeric((position) => position.verdict.evidenceCount)
    case 'FIRST_STATED_ON':
      return numeric((position) => position.first)
    case 'LAST_STATED_ON':
      return numeric((position) => position.last)
    case 'ACTOR_NAME':
      return textual(field, toward, name, ids)
    case 'CONCEPT_LABEL':
      return textual(field, toward, label, ids)
  }
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

function textual(
  field: PositionOrderField,
  toward: Direction,
  text: (position: Position) => string,
  ids: (position: Position) => readonly [string, string],
): Sorting {
  const order = sorted(field, [toward, ascending, ascending], ['string', 'string', 'string'], (p) => [
    text(p),
    ...ids(p),
  ])
  return {
    order,
    compare: (a, b) => toward * byCodePoint(text(a), text(b)) || a.actor - b.actor || a.concept - b.concept,
  }
}

function sorted(
  name: string,
  directions: readonly Direction[],
  types: Order<Position>['types'],
  key: Order<Position>['key'],
): Order<Position> {
  return { name, directions, types, key }
}
