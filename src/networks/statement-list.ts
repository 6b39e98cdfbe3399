import { type Connection, connect } from '../domain/connection.js'
import { listDigest } from '../domain/cursor.js'
import type { Statements } from '../domain/network/statements.js'
import { ascending, type Order } from '../domain/order.js'
import type { PageArguments } from '../domain/page.js'
import { claimId, type Columns } from '../evidence/index.js'
import { materialOf } from './network.js'
import { saidInFull, type Selection } from './selection.js'

/** A statement of a list, by its place. */
export interface StatementOf {
  readonly columns: Columns
  readonly statements: Statements
  readonly at: number
}

/** Gives a page of the statements that a selection means, in the order of time. Throws BAD_USER_INPUT as networks do. */
export function statementList(
  columns: Columns,
  select: Selection,
  page: PageArguments,
): Promise<Connection<StatementOf>> {
  const { statements } = materialOf(columns, select, false)
  const list = Uint32Array.from(statements.day, (_, at) => at)
  const found = connect(list, statementOrder(columns, statements), listDigest('statements', saidInFull(select)), page)
  return found.of((at) => ({ columns, statements, at }))
}

function statementOrder(columns: Columns, { actor, concept, stance, claim }: Statements): Order<number> {
  const { claims, sources, actors, tree } = columns
  return {
    name: 'STATEMENTS',
    directions: [ascending, ascending, ascending, ascending, ascending, ascending],
    types: ['number', 'string', 'number', 'string', 'string', 'number'],
    key: (at) => [
      claims.date[claim[at] ?? 0] ?? 0,
      sources.ids[claims.source[claim[at] ?? 0] ?? 0] ?? '',
      claims.number[claim[at] ?? 0] ?? 0,
      tree.idOf(concept[at] ?? 0),
      actors.ids[actor[at] ?? 0] ?? '',
      stance[at] ?? 0,
    ],
  }
}

/** Gives the id of a statement: its claim, actor, concept and stance. It names no node of the graph. */
export function statementId({ columns, statements: { actor, concept, stance, claim }, at }: StatementOf): string {
  const ids = [
    claimId(columns, claim[at] ?? 0),
    columns.actors.ids[actor[at] ?? 0],
    columns.tree.idOf(concept[at] ?? 0),
  ]
  return `${ids.join('--')}--${stance[at]}`
}
