import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { StandpointError } from '../../src/domain/errors.js'
import { checkedSize, cutPage, maxPageSize, pageSize } from '../../src/domain/page.js'

const compare = (item: number, key: number) => item - key
const sizes = [1, 7, 100]
const ascendingNumbers = fc.uniqueArray(fc.nat(400), { maxLength: 250 }).map((list) => list.toSorted((a, b) => a - b))

/** Where the rows strictly between two keys lie, found by looking at each. */
function between(list: readonly number[], after: number | undefined, before: number | undefined): number[] {
  return list.filter((item) => (after === undefined || item > after) && (before === undefined || item < before))
}

describe('a page', () => {
  test('holds the first or last rows between its bounds, and tells whether others lie on either side', () => {
    const bound = fc.option(fc.nat(400), { nil: undefined })
    fc.assert(
      fc.property(
        ascendingNumbers,
        bound,
        bound,
        fc.integer({ min: 0, max: 100 }),
        fc.boolean(),
        (list, after, before, size, fromEnd) => {
          const page = cutPage(list, fromEnd ? { last: size } : { first: size }, { after, before }, compare)
          const rows = between(list, after, before)
          const expected = fromEnd ? rows.slice(Math.max(0, rows.length - size)) : rows.slice(0, size)
          expect(page.items).toEqual(expected)
          const [first, last] = [expected[0], expected.at(-1)]
          if (first === undefined || last === undefined) return
          expect(page.hasPreviousPage).toBe(list.some((item) => item < first))
          expect(page.hasNextPage).toBe(list.some((item) => item > last))
        },
      ),
      { numRuns: 500 },
    )
  })

  test.each(sizes)('of %i rows after another joins with them to the whole list, forwards', (size) => {
    fc.assert(
      fc.property(ascendingNumbers, (list) => {
        const found: number[] = []
        for (let after: number | undefined, more = true; more;) {
          const page = cutPage(list, { first: size }, { after }, compare)
          found.push(...page.items)
          expect(page.hasNextPage).toBe(found.length < list.length)
          expect(page.hasPreviousPage).toBe(found.length > page.items.length)
          after = page.items.at(-1)
          more = page.hasNextPage
        }
        expect(found).toEqual(list)
      }),
      { numRuns: 30 },
    )
  })

  test.each(sizes)('of %i rows before another joins with them to the whole list, backwards', (size) => {
    fc.assert(
      fc.property(ascendingNumbers, (list) => {
        const found: number[] = []
        for (let before: number | undefined, more = true; more;) {
          const page = cutPage(list, { last: size }, { before }, compare)
          found.unshift(...page.items)
          expect(page.hasPreviousPage).toBe(found.length < list.length)
          expect(page.hasNextPage).toBe(found.length > page.items.length)
          before = page.items[0]
          more = page.hasPreviousPage
        }
        expect(found).toEqual(list)
      }),
      { numRuns: 30 },
    )
  })

  test('of no rows tells what lies beyond its place', () => {
    const cut = (given: { first?: number; last?: number }, bounds: { after?: number; before?: number }) => {
      const { items, ...beyond } = cutPage([10, 20, 30], given, bounds, compare)
      expect(items).toEqual([])
      return beyond
    }
    expect(cut({ first: 0 }, {})).toEqual({ hasNextPage: true, hasPreviousPage: false })
    expect(cut({ last: 0 }, {})).toEqual({ hasNextPage: false, hasPreviousPage: true })
    expect(cut({ first: 0 }, { after: 10 })).toEqual({ hasNextPage: true, hasPreviousPage: true })
    expect(cut({ first: 5 }, { after: 30 })).toEqual({ hasNextPage: false, hasPreviousPage: true })
    expect(cut({ last: 5 }, { before: 10 })).toEqual({ hasNextPage: true, hasPreviousPage: false })
    expect(cut({ first: 5 }, { after: 20, before: 10 })).toEqual({ hasNextPage: true, hasPreviousPage: true })
  })

  test('starts at the row that followed its cursor when the cursor’s own row is gone', () => {
    expect(cutPage([10, 30], { first: 1 }, { after: 20 }, compare).items).toEqual([30])
    expect(cutPage([10, 30], { last: 1 }, { before: 20 }, compare).items).toEqual([10])
  })
})

describe('the size of a page', () => {
  test('is 20 from the front when neither is given; null is absent', () => {
    expect(pageSize({})).toEqual({ size: 20, fromEnd: false })
    expect(pageSize({ first: null, last: null })).toEqual({ size: 20, fromEnd: false })
    expect(pageSize({ first: null, last: 3 })).toEqual({ size: 3, fromEnd: true })
    expect(pageSize({ first: 3, last: null })).toEqual({ size: 3, fromEnd: false })
  })

  test('may be 0 and 100', () => {
    expect(pageSize({ first: 0 })).toEqual({ size: 0, fromEnd: false })
    expect(pageSize({ last: 0 })).toEqual({ size: 0, fromEnd: true })
    expect(pageSize({ first: maxPageSize })).toEqual({ size: 100, fromEnd: false })
  })

  test.each([
    [{ first: 1, last: 1 }, 'first, last: expected one of the two; got {"first":1,"last":1}.'],
    [{ first: 0, last: 0 }, 'first, last: expected one of the two; got {"first":0,"last":0}.'],
    [{ first: -1 }, 'first: expected a whole number from 0 to 100; got -1.'],
    [{ last: -1 }, 'last: expected a whole number from 0 to 100; got -1.'],
    [{ first: 101 }, 'first: expected a whole number from 0 to 100; got 101.'],
    [{ last: 2_147_483_647 }, 'last: expected a whole number from 0 to 100; got 2147483647.'],
    [{ first: 1.5 }, 'first: expected a whole number from 0 to 100; got 1.5.'],
    [{ first: Number.NaN }, 'first: expected a whole number from 0 to 100; got null.'],
  ])('is refused, never corrected: %j', (given, message) => {
    const refused = expect(() => cutPage([1, 2, 3], given, {}, compare))
    refused.toThrow(StandpointError)
    refused.toThrow(message)
  })

  test('of a plain list follows the same rule, and the message names its argument', () => {
    expect(checkedSize('limit', 100)).toBe(100)
    expect(() => checkedSize('limit', 101)).toThrow('limit: expected a whole number from 0 to 100; got 101.')
  })
})
