import { sharedUint32 } from './shared.js'

/** Lists of numbers by key, end to end: key k has `items[offsets[k]]` to `items[offsets[k + 1]]`. */
export interface Postings {
  readonly offsets: Uint32Array
  readonly items: Uint32Array
}

/** Gives the numbers under a key, without a copy. */
export function postingsOf({ offsets, items }: Postings, key: number): Uint32Array {
  return items.subarray(offsets[key] ?? 0, offsets[key + 1] ?? 0)
}

/** Files numbers under keys, each list in the order of `items`. */
export function makePostings(keyCount: number, keys: ArrayLike<number>, items?: ArrayLike<number>): Postings {
  const offsets = sharedUint32(keyCount + 1)
  for (let at = 0; at < keys.length; at += 1) {
    const next = (keys[at] ?? 0) + 1
    offsets[next] = (offsets[next] ?? 0) + 1
  }
  for (let key = 0; key < keyCount; key += 1) offsets[key + 1] = (offsets[key + 1] ?? 0) + (offsets[key] ?? 0)
  const filled = sharedUint32(keys.length)
  const cursor = Uint32Array.from(offsets)
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0
    const place = cursor[key] ?? 0
    filled[place] = items ? (items[at] ?? 0) : at
    cursor[key] = place + 1
  }
  return { offsets, items: filled }
}

/** Turns lists round: gives the keys under each of their items, which are numbers below `itemCount`. Each list ascends. */
export function turned({ offsets, items }: Postings, itemCount: number): Postings {
  const keys = new Uint32Array(items.length)
  for (let key = 0; key + 1 < offsets.length; key += 1) keys.fill(key, offsets[key], offsets[key + 1])
  return makePostings(itemCount, items, keys)
}
