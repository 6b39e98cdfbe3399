import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bucketNumber, buckets, maxBuckets } from '../../src/domain/calendar.js'
import { readDay, writeDay } from '../../src/domain/partial-date.js'

const units = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const
const day = (text: string) => readDay(text) ?? NaN
const days = fc.integer({ min: day('0001-01-01'), max: day('9997-01-01') })

test.each([
  ['DAY', '2024-02-29', '2024-02-29', '2024-02-29'],
  ['WEEK', '2024-02-29', '2024-02-26', '2024-03-03'],
  ['WEEK', '2021-01-01', '2020-12-28', '2021-01-03'],
  ['MONTH', '2024-02-29', '2024-02-01', '2024-02-29'],
  ['QUARTER', '2024-02-29', '2024-01-01', '2024-03-31'],
  ['QUARTER', '1969-12-31', '1969-10-01', '1969-12-31'],
  ['YEAR', '2024-02-29', '2024-01-01', '2024-12-31'],
  ['WEEK', '0000-01-01', '0000-01-01', '0000-01-02'],
  ['WEEK', '9999-12-31', '9999-12-27', '9999-12-31'],
] as const)('the %s of %s runs from %s to %s', (unit, of, first, last) => {
  expect(
    buckets(unit, day(of), day(of)).map(({ firstDay, lastDay }) => [writeDay(firstDay), writeDay(lastDay)]),
  ).toEqual([[first, last]])
})

test('buckets follow each other without gaps, and hold the days they are numbered for', () => {
  fc.assert(
    fc.property(fc.constantFrom(...units), days, fc.nat(900), (unit, from, length) => {
      const list = buckets(unit, from, from + length)
      for (const [at, bucket] of list.entries()) {
        const next = list[at + 1]
        if (next) expect(next.firstDay).toBe(bucket.lastDay + 1)
        expect(bucketNumber(unit, bucket.firstDay)).toBe(bucketNumber(unit, bucket.lastDay))
      }
      expect(list[0]?.firstDay).toBeLessThanOrEqual(from)
      expect(list.at(-1)?.lastDay).toBeGreaterThanOrEqual(from + length)
    }),
  )
})

test('too many buckets are refused, with the limit and what to do', () => {
  expect(() => buckets('DAY', day('2000-01-01'), day('2024-01-01'))).toThrow(
    new RegExp(
      `at most ${maxBuckets} points; got 8767, one for each DAY from 2000-01-01 to 2024-01-01. Take a coarser unit`,
    ),
  )
  expect(buckets('DAY', day('2000-01-02'), day('2000-01-01'))).toEqual([])
})
