import { badInput } from './errors.js'

/** What a caller asks of a connection. An explicit null is an absent argument. */
export interface PageArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

/** Rows when neither `first` nor `last` is given. */
export const defaultPageSize = 20
/** Rows of one page at most: a page's trips stay within one batch, and an answer within a few hundred kilobytes. */
export const maxPageSize = 100

/** A list that is looked at by place: an array, a typed array, or one that makes its items when they are looked at. */
export interface List<Item> {
  readonly length: number
  at(place: number): Item | undefined
}

/** A page of a list: its items in order, each with its cursor's key, and what lies on either side. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}

/**
 * Cuts a page out of what a test keeps of a list that is sorted by `compare`. The list is walked from the page's place
 * only until the page is full, so that a first page costs the same however long the list is. `after` and `before` are
 * keys, already read from their cursors: rows are kept when they lie strictly between. Throws BAD_USER_INPUT for sizes
 * that break the rule.
 */
export function cutPage<Item, Key>(
  list: List<Item>,
  sizes: { readonly first?: number | null | undefined; readonly last?: number | null | undefined },
  bounds: { readonly after?: Key | undefined; readonly before?: Key | undefined },
  compare: (item: Item, key: Key) => number,
  keeps: (item: Item) => boolean = () => true,
): Page<Item> {
  const { size, fromEnd } = pageSize(sizes)
  const { after, before } = bounds
  const low = after === undefined ? 0 : firstWhere(list, (item) => compare(item, after) > 0)
  const high =
    before === undefined
      ? list.length
      : Math.max(
          low,
          firstWhere(list, (item) => compare(item, before) >= 0),
        )
  const places = fromEnd ? kept(list, keeps, high - 1, low - 1, size) : kept(list, keeps, low, high, size)
  const [start, end] = fromEnd ? [places.at(-1) ?? high, high] : [low, (places.at(-1) ?? low - 1) + 1]
  const items = (fromEnd ? places.reverse() : places).flatMap((place) => list.at(place) ?? [])
  return {
    items,
    hasNextPage: kept(list, keeps, end, list.length, 1).length > 0,
    hasPreviousPage: kept(list, keeps, start - 1, -1, 1).length > 0,
  }
}

/** Walks from one place towards another, not included, and gives the first places whose items are kept. */
function kept<Item>(
  list: List<Item>,
  keeps: (item: Item) => boolean,
  from: number,
  to: number,
  size: number,
): number[] {
  const places: number[] = []
  const step = from < to ? 1 : -1
  for (let at = from; at !== to && places.length < size; at += step) {
    const item = list.at(at)
    if (item !== undefined && keeps(item)) places.push(at)
  }
  return places
}

/** Reads `first` and `last`. Throws BAD_USER_INPUT when both are given, or one is negative or above the limit. */
export function pageSize(sizes: {
  readonly first?: number | null | undefined
  readonly last?: number | null | undefined
}): {
  size: number
  fromEnd: boolean
} {
  const first = sizes.first ?? undefined
  const last = sizes.last ?? undefined
  if (first !== undefined && last !== undefined) throw badInput('first, last', 'one of the two', { first, last })
  const size = checkedSize(last === undefined ? 'first' : 'last', last ?? first ?? defaultPageSize)
  return { size, fromEnd: last !== undefined }
}

/** Checks the size of a plain list's `first`. Throws BAD_USER_INPUT. */
export function checkedSize(argument: string, size: number): number {
  if (!Number.isInteger(size) || size < 0 || size > maxPageSize)
    throw badInput(argument, `a whole number from 0 to ${maxPageSize}`, size)
  return size
}

/** Finds the first index for which a monotone test holds, or the length. */
function firstWhere<Item>(items: List<Item>, test: (item: Item) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = items.at(middle)
    if (item !== undefined && test(item)) high = middle
    else low = middle + 1
  }
  return low
}
