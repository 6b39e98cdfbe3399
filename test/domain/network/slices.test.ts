import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeDay } from '../../../src/domain/partial-date.js'
import { kernelWeight } from '../../../src/domain/network/kernel.js'
import { cutTime, type Slice, type TimeSlices } from '../../../src/domain/network/slices.js'
import { columnsOf, said, type Said } from './statements.js'

const units = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const
const size = fc.integer({ min: 1, max: 5 })
const cut = (all: readonly Said[], time: TimeSlices) => cutTime(columnsOf(all), time)
const claims = ({ statements }: Slice) => Array.from(statements.claim)

/** The Monday of a day's week, or the beginning of its month, quarter or year, as a text that sorts. */
function unitOf(unit: (typeof units)[number], day: number): string {
  const date = new Date(day * 86_400_000)
  if (unit === 'WEEK') date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
  const text = date.toISOString().slice(0, 10)
  if (unit === 'DAY' || unit === 'WEEK') return text
  if (unit === 'QUARTER')
    return `${text.slice(0, 4)}-${String(1 + 3 * Math.floor(date.getUTCMonth() / 3)).padStart(2, '0')}-01`
  return unit === 'MONTH' ? `${text.slice(0, 7)}-01` : `${text.slice(0, 4)}-01-01`
}

describe('windows of the calendar', () => {
  test('are half-open, begin and end with units, and hold what is said within them', () => {
    fc.assert(
      fc.property(said, fc.constantFrom(...units), size, size, (all, unit, length, step) => {
        const slices = cut(all, { windows: { unit, length, step } })
        for (const slice of slices) {
          const { firstDay, endDay, partial } = slice
          expect(unitOf(unit, firstDay)).toBe(writeDay(firstDay))
          expect(unitOf(unit, endDay)).toBe(writeDay(endDay))
          const days = Array.from({ length: endDay - firstDay }, (_, at) => unitOf(unit, firstDay + at))
          const held = new Set(days).size
          expect(partial ? held < length : held === length).toBe(true)
          const inside = all.filter(({ day }) => day >= firstDay && day < endDay).map(({ claim }) => claim)
          expect(claims(slice)).toEqual(inside)
        }
        expect(slices.slice(0, -1).some(({ partial }) => partial)).toBe(false)
        const [first, last] = [all[0], all.at(-1)]
        expect(slices.length > 0).toBe(all.length > 0)
        if (first) expect(writeDay(slices[0]?.firstDay ?? 0)).toBe(unitOf(unit, first.day))
        if (last && step <= length) expect(slices.at(-1)?.endDay).toBeGreaterThan(last.day)
      }),
    )
  })

  test('whose step is their length make up the whole', () => {
    fc.assert(
      fc.property(said, fc.constantFrom(...units), size, (all, unit, length) => {
        const slices = cut(all, { windows: { unit, length, step: length } })
        expect(slices.flatMap(claims)).toEqual(all.map(({ claim }) => claim))
      }),
    )
  })
})

test('windows of events hold exactly so many statements, a step apart', () => {
  fc.assert(
    fc.property(said, size, size, (all, length, step) => {
      const expected = all
        .map((_, at) => all.slice(at, at + length).map(({ claim }) => claim))
        .filter((window, at) => at % step === 0 && window.length === length)
      expect(cut(all, { events: { length, step } }).map(claims)).toEqual(expected)
    }),
  )
})

test('kernel slices count statements by their distance from mid-points a step apart', () => {
  const kernels = ['UNIFORM', 'EPANECHNIKOV', 'TRIANGULAR', 'GAUSSIAN'] as const
  const bandwidth = fc.integer({ min: 1, max: 20 })
  fc.assert(
    fc.property(said, fc.constantFrom(...kernels), bandwidth, size, (all, kernel, bandwidthDays, stepDays) => {
      const slices = cut(all, { kernel: { kernel, bandwidthDays, stepDays } })
      const [first, last] = [all[0]?.day ?? 1, all.at(-1)?.day ?? 0]
      const middles = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
      const expected = middles
        .filter((middle) => (middle - first) % stepDays === 0)
        .map((middle) =>
          all
            .map(({ day, claim }) => ({ claim, weight: kernelWeight(kernel, middle - day, bandwidthDays) }))
            .filter(({ weight }) => weight > 0),
        )
      expect(slices.map((slice) => claims(slice).map((claim, at) => ({ claim, weight: slice.weights?.[at] })))).toEqual(
        expected,
      )
    }),
  )
})

test.each([
  ['UNIFORM', 5, 10, 0.5],
  ['UNIFORM', 6, 10, 0],
  ['EPANECHNIKOV', 0, 10, 0.75],
  ['EPANECHNIKOV', -2.5, 10, 0.5625],
  ['EPANECHNIKOV', 5, 10, 0],
  ['TRIANGULAR', 1, 10, 0.8],
  ['GAUSSIAN', 0, 10, 0.3989422804014327],
  ['GAUSSIAN', 5, 10, 0.24197072451914337],
] as const)('%s at %d days with a bandwidth of %d is %d', (kernel, distance, bandwidth, expected) => {
  expect(kernelWeight(kernel, distance, bandwidth)).toBeCloseTo(expected, 15)
})

test.each([
  [{ windows: { unit: 'DAY', length: 0 } }, /time.windows.length: expected a whole number from 1/],
  [{ windows: { unit: 'DAY', length: 1 } }, /time.windows: expected at most 500 slices; got 9001/],
  [{ events: { length: 1, step: 0 } }, /time.events.step/],
  [{ kernel: { kernel: 'UNIFORM', bandwidthDays: 1, stepDays: 1 } }, /time.kernel: expected at most 500 slices/],
] as const)('%j is an error that says why', (time, message) => {
  const far = [0, 9000].map((day, claim) => ({
    actor: 0,
    concept: 0,
    stance: 'SUPPORTS' as const,
    claim,
    source: 0,
    day,
  }))
  expect(() => cut(far, time)).toThrow(message)
})
