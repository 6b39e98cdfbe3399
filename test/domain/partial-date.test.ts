import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  DAY,
  intervalOf,
  meets,
  MONTH,
  packPartialDate,
  readDay,
  readPartialDate,
  unpackPartialDate,
  writePartialDate,
  YEAR,
} from '../../src/domain/partial-date.js'
import { byCodePoint } from '../../src/domain/text-order.js'

/** The calendar, done by hand: no `Date` in it. */
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
const monthLength = (year: number, month: number) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

const daysBefore: number[] = [0]
for (let year = 0; year <= 9999; year += 1) daysBefore[year + 1] = (daysBefore[year] ?? 0) + (isLeap(year) ? 366 : 365)

/** Days since 1970-01-01, by adding up years and months. */
function dayNumber(year: number, month: number, day: number): number {
  let days = (daysBefore[year] ?? 0) - (daysBefore[1970] ?? 0)
  for (let each = 1; each < month; each += 1) days += monthLength(year, each)
  return days + day - 1
}

const digits = (value: number, length: number) => String(value).padStart(length, '0')
const year = fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.constantFrom(0, 1, 4, 100, 1899, 1900, 2000, 2024, 9999))
const month = fc.integer({ min: 1, max: 12 })

/** Any partial date that exists, with its first and last day. */
const existing = fc.tuple(year, month, fc.nat(), fc.constantFrom(YEAR, MONTH, DAY)).map(([y, m, nth, precision]) => {
  const d = (nth % monthLength(y, m)) + 1
  if (precision === YEAR)
    return { text: digits(y, 4), precision, firstDay: dayNumber(y, 1, 1), lastDay: dayNumber(y, 12, 31) }
  const text = `${digits(y, 4)}-${digits(m, 2)}`
  const days = { firstDay: dayNumber(y, m, 1), lastDay: dayNumber(y, m, monthLength(y, m)) }
  if (precision === MONTH) return { text, precision, ...days }
  return { text: `${text}-${digits(d, 2)}`, precision, firstDay: dayNumber(y, m, d), lastDay: dayNumber(y, m, d) }
})

function packed(text: string): number {
  const date = readPartialDate(text)
  if (!date) throw new Error(`${text} is no partial date`)
  return packPartialDate(date)
}

describe('a partial date', () => {
  test('is the interval of its days, as a calendar done by hand has them', () => {
    fc.assert(
      fc.property(existing, ({ text, ...interval }) => {
        expect(readPartialDate(text)).toEqual(interval)
      }),
      { numRuns: 2000 },
    )
  })

  test('is read for each day that exists, and for no other day', () => {
    for (const y of [0, 1, 4, 100, 400, 1900, 2000, 2023, 2024, 9999])
      for (let m = 0; m <= 13; m += 1)
        for (let d = 0; d <= 32; d += 1) {
          const exists = m >= 1 && m <= 12 && d >= 1 && d <= monthLength(y, m)
          const text = `${digits(y, 4)}-${digits(m, 2)}-${digits(d, 2)}`
          expect([text, readPartialDate(text)?.firstDay]).toEqual([text, exists ? dayNumber(y, m, d) : undefined])
        }
    expect([readPartialDate('2018-00'), readPartialDate('2018-13')]).toEqual([undefined, undefined])
  })

  test.each([
    '',
    '18',
    '018',
    '12018',
    '+2018',
    '-2018',
    ' 2018',
    '2018 ',
    '2018\n',
    '2018-',
    '2018-5',
    '2018-05-',
    '2018-05-6',
    '2018-05-06T00:00:00Z',
    '20180506',
    '2018/05',
    '2018–05',
    '201X',
    '2018~',
    '٢٠١٨',
    '２０１８',
  ])('is not read from %j', (text) => expect(readPartialDate(text)).toBeUndefined())

  test('is a day only with all three parts', () => {
    expect([readDay('1970-01-02'), readDay('1970-01'), readDay('1970'), readDay('1970-02-30')]).toEqual([
      1,
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('a packed partial date', () => {
  test('gives back date and text', () => {
    fc.assert(
      fc.property(existing, ({ text, ...interval }) => {
        expect(unpackPartialDate(packed(text))).toEqual(interval)
        expect(writePartialDate(packed(text))).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })

  test('sorts by first day, then coarser first, which is the order of the texts by code point', () => {
    fc.assert(
      fc.property(existing, existing, (one, other) => {
        const rule = one.firstDay - other.firstDay || one.precision - other.precision
        expect(Math.sign(packed(one.text) - packed(other.text))).toBe(Math.sign(rule))
        expect(Math.sign(packed(one.text) - packed(other.text))).toBe(Math.sign(byCodePoint(one.text, other.text)))
      }),
      { numRuns: 2000 },
    )
    const texts = ['2017-12-31', '2018', '2018-01', '2018-01-01', '2018-01-02', '2018-02', '2019']
    expect(texts.toSorted((a, b) => packed(a) - packed(b))).toEqual(texts)
  })

  test('fits into 32 bits for every year', () => {
    for (const text of ['0000', '0000-01-01', '9999-12-31', '9999-12', '9999'])
      expect(Int32Array.of(packed(text))[0]).toBe(packed(text))
  })
})

describe('an interval', () => {
  test('meets a partial date when they have a day in common', () => {
    const smallDate = fc.constantFrom('2017', '2017-12', '2017-12-31', '2018', '2018-01', '2018-01-01', '2018-02')
    fc.assert(
      fc.property(smallDate, fc.option(smallDate), fc.option(smallDate), (text, from, until) => {
        const { firstDay = 0, lastDay = 0 } = readPartialDate(text) ?? {}
        const [low, high] = [from && readPartialDate(from), until && readPartialDate(until)]
        let common = false
        for (let day = firstDay; day <= lastDay; day += 1)
          common ||= (!low || day >= low.firstDay) && (!high || day <= high.lastDay)
        expect(meets({ firstDay, lastDay }, intervalOf(from, until))).toBe(common)
      }),
      { numRuns: 500 },
    )
  })

  test('that ends before it begins meets nothing, not even a date around both ends', () => {
    const year2018 = readPartialDate('2018') ?? { firstDay: 0, lastDay: 0 }
    expect(meets(year2018, intervalOf('2018-06', '2018-05'))).toBe(false)
    expect(meets(year2018, intervalOf('2018-05', '2018-06'))).toBe(true)
  })
})
