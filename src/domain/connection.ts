import { type CursorKey, readCursor, writeCursor } from './cursor.js'
import { compareKeys, type Order } from './order.js'
import { cutPage, type PageArguments } from './page.js'

/** A page of a list as a connection: nodes and edges with cursors, what lies beyond, and the size of the whole. */
export interface Connection<Item> {
  readonly edges: readonly { readonly cursor: string; readonly node: Item }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  readonly totalCount: number
}

/**
 * Cuts a page out of a whole list that is sorted by `order`. `digest` names the list with its filter and order, so that
 * a cursor of another one is refused. Throws BAD_USER_INPUT for sizes and cursors that break their rules.
 */
export function connect<Item>(
  items: readonly Item[],
  order: Order<Item>,
  digest: string,
  page: PageArguments,
): Connection<Item> {
  const bound = (argument: 'after' | 'before'): CursorKey | undefined => {
    const cursor = page[argument] ?? undefined
    return cursor === undefined ? undefined : readCursor(argument, cursor, digest, order.types)
  }
  const cut = cutPage(items, page, { after: bound('after'), before: bound('before') }, (item, key: CursorKey) =>
    compareKeys(order.directions, order.key(item), key),
  )
  const edges = cut.items.map((node) => ({ node, cursor: writeCursor(digest, order.key(node)) }))
  return {
    edges,
    pageInfo: {
      hasNextPage: cut.hasNextPage,
      hasPreviousPage: cut.hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: items.length,
  }
}
