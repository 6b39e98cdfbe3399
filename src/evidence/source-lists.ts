import { type Connection, connect } from '../domain/connection.js'
import { listDigest } from '../domain/cursor.js'
import { ascending, type Order } from '../domain/order.js'
import type { PageArguments } from '../domain/page.js'
import type { Columns } from './columns.js'
import { wholeList } from './whole-list.js'

/** Gives a page of the sources, by folded title. Throws BAD_USER_INPUT for arguments that break their rules. */
export function sourceList(columns: Columns, asked: PageArguments): Connection<number> {
  const { sources } = columns
  const order: Order<number> = {
    name: 'TITLE ASC',
    directions: [ascending, ascending],
    types: ['string', 'string'],
    key: (source) => [sources.foldedTitles[source] ?? '', sources.ids[source] ?? ''],
  }
  return connect(wholeList(columns, 'sources', sources.size, order), order, listDigest('sources'), asked)
}
