import { type CursorKey, readCursor, writeCursor } from './cursor.js'
import { compareKeys, type Order } from './order.js'
import { cutPage, type List, type PageArguments } from './page.js'

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

/** What a page knows of its list: what lies beyond it, the cursor of each place, and the size of the whole. */
interface Place {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly cursorAt: (place: number) => string
  readonly count: () => number
}

/**
 * A page of a list as a connection: nodes and edges with cursors, what lies beyond, and the size of the whole. Cursors are
 * written and the whole is counted when they are read, so that who does not ask does not pay.
 */
export class Connection<Item> {
  constructor(
    /** The items of the page, for callers who need no cursors. */
    readonly nodes: readonly Item[],
    readonly place: Place,
  ) {}

  /** The items with their cursors. */
  get edges(): readonly Edge<Item>[] {
    return this.nodes.map((node, at) => ({ node, cursor: this.place.cursorAt(at) }))
  }

  /** What lies beyond the page, and the cursors of its ends. */
  get pageInfo(): PageInfo {
    const { hasNextPage, hasPreviousPage, cursorAt } = this.place
    const cursorOf = (at: number) => (this.nodes.length === 0 ? null : cursorAt(at))
    return { hasNextPage, hasPreviousPage, startCursor: cursorOf(0), endCursor: cursorOf(this.nodes.length - 1) }
  }

  /** The size of the whole list. */
  get totalCount(): number {
    return this.place.count()
  }

  /** Gives the same page of what the items stand for; all are looked up at the same time. Rejects as `find` does. */
  async of<Found>(find: (item: Item) => Found | Promise<Found>): Promise<Connection<Found>> {
    return new Connection(await Promise.all(this.nodes.map(find)), this.place)
  }
}

/**
 * Cuts a page out of a whole list that is sorted by `order`, or out of what `keeps` keeps of it. `digest` names the list
 * with its filter and order, so that a cursor of another one is refused; it may be made when it is needed. Throws
 * BAD_USER_INPUT for sizes and cursors that break their rules.
 */
export function connect<Item>(
  list: List<Item>,
  order: Order<Item>,
  digest: string | (() => string),
  page: PageArguments,
  keeps?: (item: Item) => boolean,
): Connection<Item> {
  let made = typeof digest === 'string' ? digest : undefined
  const listed = () => (made ??= typeof digest === 'string' ? digest : digest())
  const bound = (argument: 'after' | 'before'): CursorKey | undefined => {
    const cursor = page[argument] ?? undefined
    return cursor === undefined ? undefined : readCursor(argument, cursor, listed(), order.types)
  }
  const compare = (item: Item, key: CursorKey) => compareKeys(order.directions, order.key(item), key)
  const cut = cutPage(list, page, { after: bound('after'), before: bound('before') }, compare, keeps)
  const cursorAt = (place: number) => {
    const item = cut.items[place]
    if (item === undefined) throw new RangeError(`no row at ${place} of the page`)
    return writeCursor(listed(), order.key(item))
  }
  const { items, hasNextPage, hasPreviousPage } = cut
  const whole = () => (keeps ? count(list, keeps) : list.length)
  return new Connection(items, { hasNextPage, hasPreviousPage, cursorAt, count: whole })
}

function count<Item>(list: List<Item>, keeps: (item: Item) => boolean): number {
  let kept = 0
  for (let at = 0; at < list.length; at += 1) {
    const item = list.at(at)
    if (item !== undefined && keeps(item)) kept += 1
  }
  return kept
}
