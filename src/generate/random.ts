/** A stream of numbers that look like chance and are always the same. */
export interface Random {
  /** Gives a number from 0 up to, not including, 1. */
  next(): number
  /** Gives a whole number from 0 up to, not including, `count`. */
  below(count: number): number
  /** Gives true in that share of all calls. */
  chance(share: number): boolean
  /** Gives an item of the list. Throws RangeError for an empty list. */
  pick<Item>(items: readonly Item[]): Item
}

/** Makes the streams of a seed: each thing, named by its kind and its number, has one of its own. */
export function streamsOf(seed: number): (kind: string, number: number) => Random {
  const kinds = new Map<string, number>()
  return (kind, number) => {
    const known = kinds.get(kind) ?? hash(`${seed}\n${kind}`)
    kinds.set(kind, known)
    return streamFrom(mix(known ^ mix(number + 0x9e3779b9)))
  }
}

/** Mulberry32: 32 bits of state, which is plenty for the few numbers that each thing draws. */
function streamFrom(start: number): Random {
  let state = start >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count: number) => Math.floor(next() * count)
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (items) => itemAt(items, below(items.length)),
  }
}

/** Gives the item at a place. Throws RangeError when there is none. */
export function itemAt<Item>(items: readonly Item[], at: number): Item {
  const item = items[at]
  if (item === undefined) throw new RangeError(`no item ${at} among ${items.length}`)
  return item
}

/** FNV-1a over the UTF-16 code units. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}

/** Spreads close numbers far apart: the finalizer of MurmurHash3. */
function mix(number: number): number {
  let value = number | 0
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}

/**
 * Makes a draw of places 0, 1, 2, … in which the few first come up most: place k in proportion to 1 / (k + 1) ^ exponent,
 * as words, cities and the subjects of debates do.
 */
export function popularity(count: number, exponent: number): (random: Random) => number {
  const upTo = new Float64Array(count)
  let total = 0
  for (let at = 0; at < count; at += 1) {
    total += (at + 1) ** -exponent
    upTo[at] = total
  }
  return (random) => lastNotAbove(upTo, random.next() * total) + 1
}

/** Gives the place of the last of ascending numbers that is not above the one given; -1 when all are. */
export function lastNotAbove(ascending: ArrayLike<number>, value: number): number {
  let from = 0
  let to = ascending.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((ascending[middle] ?? 0) <= value) from = middle + 1
    else to = middle
  }
  return from - 1
}

/** Gives the numbers below `count` in a mixed order. */
export function shuffled(count: number, random: Random): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, at) => at)
  for (let at = count - 1; at > 0; at -= 1) {
    const other = random.below(at + 1)
    const moved = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = moved
  }
  return order
}
