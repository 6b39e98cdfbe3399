import type { CursorKey } from './cursor.js'
import { byCodePoint } from './text-order.js'

/** The direction of each part of a key. */
export const ascending = 1
export const descending = -1
export type Direction = typeof ascending | typeof descending

/** One order of a list: how a row's key is made, and the direction of each of its parts. The last part is an id. */
export interface Order<Item> {
  readonly name: string
  readonly key: (item: Item) => CursorKey
  readonly directions: readonly Direction[]
  readonly types: readonly ('string' | 'number')[]
}

/** Compares two keys of one order, part by part. */
export function compareKeys(directions: readonly Direction[], a: CursorKey, b: CursorKey): number {
  for (let at = 0; at < directions.length; at += 1) {
    const order = comparePart(a[at] ?? '', b[at] ?? '') * (directions[at] ?? ascending)
    if (order !== 0) return order
  }
  return 0
}

function comparePart(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return byCodePoint(String(a), String(b))
}
