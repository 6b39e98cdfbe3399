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

/** A page of a list: its items in order, each with its cursor's key, and what lies on either side. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}

/**
 * Cuts a page out of a list that is sorted by `compare`. `after` and `before` are keys, already read from their
 * cursors: rows are kept when they lie strictly between. Throws BAD_USER_INPUT for sizes that break the rule.
 */
export function cutPage<Item, Key>(
  items: readonly Item[],
  sizes: { readonly first?: number | null | undefined; readonly last?: number | null | undefined },
  bounds: { readonly after?: Key | undefined; readonly before?: Key | undefined },
  compare: (item: Item, key: Key) => number,
): Page<Item> {
  const { size, fromEnd } = pageSize(sizes)
  const { after, before } = bounds
  const low = after === undefined ? 0 : firstWhere(items, (item) => compare(item, after) > 0)
  const high =
    before === undefined
      ? items.length
      : Math.max(
          low,
          firstWhere(items, (item) => compare(item, before) >= 0),
        )
  const start = fromEnd ? Math.max(low, high - size) : low
  const end = fromEnd ? high : Math.min(high, low + size)
  return { items: items.slice(start, end), hasNextPage: end < items.length, hasPreviousPage: start > 0 }
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
function firstWhere<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = items[middle]
    if (item !== undefined && test(item)) high = middle
    else low = middle + 1
  }
  return low
}
