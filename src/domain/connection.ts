import { type CursorKey, readCursor, writeCursor } from './cursor.js'
import { compareKeys, type Order } from './order.js'
import { cutPage, type PageArguments } from './page.js'

interface Edge<Item> {
  readonly cursor: string
  readonly node: Item
}

interface PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

/** A page of a list as a connection: nodes and edges with cursors, what lies beyond, and the size of the whole. */
export class Connection<Item> {
  readonly #count: () => number

  constructor(
    readonly edges: readonly Edge<Item>[],
    readonly pageInfo: PageInfo,
    count: () => number,
  ) {
    this.#count = count
  }

  /** The items of the page, for callers who need no cursors. */
  get nodes(): readonly Item[] {
    return this.edges.map(({ node }) => node)
  }

  /** The size of the whole list. It is counted when it is read, so that who does not ask does not pay. */
  get totalCount(): number {
    return this.#count()
  }

  /** Gives the same page of what the items stand for; all are looked up at the same time. Rejects as `find` does. */
  async of<Found>(find: (item: Item) => Found | Promise<Found>): Promise<Connection<Found>> {
    const edges = await Promise.all(this.edges.map(async ({ cursor, node }) => ({ cursor, node: await find(node) })))
    return new Connection(edges, this.pageInfo, this.#count)
  }
}

/**
 * Cuts a page out of a whole list that is sorted by `order`, or out of what `keeps` keeps of it. `digest` names the list
 * with its filter and order, so that a cursor of another one is refused. Throws BAD_USER_INPUT for sizes and cursors that
 * break their rules.
 */
export function connect<Item>(
  list: ArrayLike<Item>,
  order: Order<Item>,
  digest: string,
  page: PageArguments,
  keeps?: (item: Item) => boolean,
): Connection<Item> {
  const bound = (argument: 'after' | 'before'): CursorKey | undefined => {
    const cursor = page[argument] ?? undefined
    return cursor === undefined ? undefined : readCursor(argument, cursor, digest, order.types)
  }
  const compare = (item: Item, key: CursorKey) => compareKeys(order.directions, order.key(item), key)
  const cut = cutPage(list, page, { after: bound('after'), before: bound('before') }, compare, keeps)
  const edges = cut.items.map((node) => ({ node, cursor: writeCursor(digest, order.key(node)) }))
  const pageInfo = {
    hasNextPage: cut.hasNextPage,
    hasPreviousPage: cut.hasPreviousPage,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  }
  return new Connection(edges, pageInfo, () => (keeps ? count(list, keeps) : list.length))
}

function count<Item>(list: ArrayLike<Item>, keeps: (item: Item) => boolean): number {
  let kept = 0
  for (let at = 0; at < list.length; at += 1) {
    const item = list[at]
    if (item !== undefined && keeps(item)) kept += 1
  }
  return kept
}
