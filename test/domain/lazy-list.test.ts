import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { connect } from '../../src/domain/connection.js'
import { ascending, descending, type Order } from '../../src/domain/order.js'
import { type Ask, walked } from './walk.js'

/** Numbers by their last digit, then by themselves: many rows share the first part of their key. */
const order: Order<number> = {
  name: 'LAST_DIGIT',
  directions: [descending, ascending],
  types: ['number', 'number'],
  key: (number) => [number % 10, number],
}
const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => (b % 10) - (a % 10) || a - b)

const numbers = fc.uniqueArray(fc.nat(500), { maxLength: 250 })
const divisor = fc.integer({ min: 1, max: 6 })

describe('a connection of a list that is walked lazily', () => {
  test('concatenates to the whole for any page size, from either end, whatever the list keeps', () => {
    fc.assert(
      fc.property(numbers, divisor, fc.constantFrom(1, 7, 100), (found, by, size) => {
        const list = sorted(found)
        const keeps = (number: number) => number % by === 0
        const whole = list.filter(keeps)
        const ask: Ask<number> = (page) => connect(list, order, 'digest', page, keeps)
        expect(walked(ask, size, 'forward')).toEqual(whole)
        expect(walked(ask, size, 'backward')).toEqual(whole)
        expect(ask({ first: 0 }).totalCount).toBe(whole.length)
      }),
    )
  })

  test('gives every row that stays once, while others come and go between the pages', () => {
    fc.assert(
      fc.property(numbers, fc.array(numbers, { minLength: 1, maxLength: 5 }), fc.nat(20), (stay, comers, size) => {
        let step = 0
        const ask: Ask<number> = (page) => {
          const now = comers[step++ % comers.length] ?? []
          return connect(sorted([...new Set([...stay, ...now])]), order, 'digest', page)
        }
        const seen = walked(ask, size + 1, 'forward')
        for (const number of stay) expect(seen.filter((each) => each === number)).toEqual([number])
      }),
    )
  })

  test('looks at no more rows than a page needs', () => {
    let looked = 0
    const list = Array.from({ length: 100_000 }, (_, at) => at)
    const plain: Order<number> = { name: 'N', directions: [ascending], types: ['number'], key: (number) => [number] }
    connect(list, plain, 'digest', { first: 20 }, (number) => {
      looked += 1
      return number % 2 === 0
    })
    expect(looked).toBeLessThan(50)
  })
})
