import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LazyOrder } from '../../src/domain/lazy-order.js'

const lists = fc.uniqueArray(fc.nat(100_000), { maxLength: 300 })

describe('an order that is sorted as far as it is looked at', () => {
  test('gives at any place, asked for in any order, what sorting the whole gives', () => {
    fc.assert(
      fc.property(lists, fc.array(fc.nat(320)), fc.boolean(), (numbers, places, descending) => {
        const compare = descending ? (a: number, b: number) => b - a : (a: number, b: number) => a - b
        const whole = [...numbers].sort(compare)
        const lazy = new LazyOrder(Uint32Array.from(numbers), compare)
        expect(lazy.length).toBe(numbers.length)
        for (const place of places) expect(lazy.at(place)).toBe(whole[place])
        expect(Array.from(numbers, (_, place) => lazy.at(place))).toEqual(whole)
        expect(lazy.at(-1)).toBeUndefined()
      }),
    )
  })

  test('compares a few times the length for a first page, also of a list that is sorted already', () => {
    const size = 50_000
    for (const numbers of [
      Uint32Array.from({ length: size }, (_, at) => at),
      Uint32Array.from({ length: size }, (_, at) => size - at),
      Uint32Array.from({ length: size }, (_, at) => (at * 7919) % size),
    ]) {
      let compared = 0
      const lazy = new LazyOrder(numbers, (a, b) => {
        compared += 1
        return a - b
      })
      for (let place = 0; place <= 20; place += 1) lazy.at(place)
      expect(compared).toBeLessThan(6 * size)
    }
  })
})
