import type { List } from './page.js'

/** Stretches up to this length are sorted at once: partitioning them further saves nothing. */
const shortStretch = 24

/**
 * Numbers in an order, sorted only as far as they are looked at: a first page of n costs about n comparisons, not n log n.
 * It is quicksort that leaves aside what nobody looks at. `compare` must tell any two apart.
 */
export class LazyOrder implements List<number> {
  readonly #numbers: Uint32Array
  readonly #compare: (a: number, b: number) => number
  /** Places, ascending, at which the order is cut: what stands before one sorts before all that stands after it. */
  readonly #cuts: number[]

  /** Takes over the numbers; they are moved about. */
  constructor(numbers: Uint32Array, compare: (a: number, b: number) => number) {
    this.#numbers = numbers
    this.#compare = compare
    this.#cuts = [0, numbers.length]
  }

  get length(): number {
    return this.#numbers.length
  }

  /** Gives the number at a place of the order; `undefined` beyond its ends. */
  at(place: number): number | undefined {
    if (place < 0 || place >= this.length) return undefined
    for (;;) {
      const next = this.#cutAfter(place)
      const [low, high] = [this.#cuts[next - 1] ?? 0, this.#cuts[next] ?? this.length]
      if (high - low === 1) return this.#numbers[place]
      if (high - low <= shortStretch) this.#sort(next, low, high)
      else this.#cuts.splice(next, 0, ...this.#partition(low, high))
    }
  }

  /** Finds the first cut after a place. */
  #cutAfter(place: number): number {
    let [low, high] = [1, this.#cuts.length - 1]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#cuts[middle] ?? 0) > place) high = middle
      else low = middle + 1
    }
    return low
  }

  #sort(next: number, low: number, high: number): void {
    this.#numbers.subarray(low, high).sort(this.#compare)
    this.#cuts.splice(next, 0, ...Array.from({ length: high - low - 1 }, (_, at) => low + 1 + at))
  }

  /** Moves what sorts before a pivot to its left, the rest to its right; gives the cuts on both sides of it. */
  #partition(low: number, high: number): number[] {
    const last = high - 1
    this.#swap(this.#medianOf(low, (low + last) >>> 1, last), last)
    const pivot = this.#numbers[last] ?? 0
    let place = low
    for (let at = low; at < last; at += 1)
      if (this.#compare(this.#numbers[at] ?? 0, pivot) < 0) {
        this.#swap(at, place)
        place += 1
      }
    this.#swap(place, last)
    return [place, place + 1].filter((cut) => cut > low && cut < high)
  }

  #medianOf(a: number, b: number, c: number): number {
    const before = (x: number, y: number) => this.#compare(this.#numbers[x] ?? 0, this.#numbers[y] ?? 0) < 0
    if (before(a, b)) return before(b, c) ? b : before(a, c) ? c : a
    return before(a, c) ? a : before(b, c) ? c : b
  }

  #swap(a: number, b: number): void {
    const kept = this.#numbers[a] ?? 0
    this.#numbers[a] = this.#numbers[b] ?? 0
    this.#numbers[b] = kept
  }
}
