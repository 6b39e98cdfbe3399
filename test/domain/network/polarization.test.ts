import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Camps, polarize } from '../../../src/domain/network/polarization.js'

/** Any congruence and conflict between a few actors. */
const pairs = fc.array(
  fc.record({ a: fc.nat(7), b: fc.nat(7), congruence: fc.nat(4), conflict: fc.nat(4) }).filter(({ a, b }) => a < b),
  { maxLength: 14 },
)
type Pair = { readonly a: number; readonly b: number; readonly congruence: number; readonly conflict: number }

function camps(all: readonly Pair[], size = 8): Camps {
  const sum = (value: (pair: Pair) => number) => all.reduce((total, pair) => total + value(pair), 0)
  return {
    size,
    ties: all
      .map(({ a, b, congruence, conflict }) => [a, b, congruence - conflict] as const)
      .filter(([, , x]) => x !== 0),
    congruence: sum(({ congruence }) => congruence),
    conflict: sum(({ conflict }) => conflict),
  }
}

function score(all: readonly Pair[], side: ArrayLike<number>): number {
  const good = all.reduce(
    (sum, { a, b, congruence, conflict }) => sum + (side[a] === side[b] ? congruence : conflict),
    0,
  )
  return good / all.reduce((sum, { congruence, conflict }) => sum + congruence + conflict, 0)
}

describe('polarization', () => {
  test('of few actors is the best of all splits, and the split has its score', () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const found = polarize(camps(all), 1)
        const splits = Array.from({ length: 256 }, (_, bits) =>
          Array.from({ length: 8 }, (_node, at) => (bits >> at) & 1),
        )
        if (!found) {
          expect(all.every(({ congruence, conflict }) => congruence + conflict === 0)).toBe(true)
          return
        }
        expect(found.exact).toBe(true)
        expect(found.score).toBeCloseTo(Math.max(...splits.map((side) => score(all, side))), 12)
        expect(score(all, found.side)).toBeCloseTo(found.score, 12)
      }),
      { numRuns: 500 },
    )
  })

  test('of two hidden camps of forty actors is found, the same for the same seed, and says that it is not exact', () => {
    const all: Pair[] = []
    for (let a = 0; a < 40; a += 1)
      for (let b = a + 1; b < 40; b += 1)
        if ((a * 7 + b * 13) % 3 === 0)
          all.push({ a, b, congruence: a % 2 === b % 2 ? 2 : 0, conflict: a % 2 === b % 2 ? 0 : 1 })
    const found = polarize(camps(all, 40), 5)
    expect(found?.exact).toBe(false)
    expect(found?.score).toBe(1)
    expect(Array.from(found?.side ?? [])).toEqual(Array.from({ length: 40 }, (_, at) => at % 2))
    expect(polarize(camps(all, 40), 5)).toEqual(found)
  })
})
