import { StandpointError } from './errors.js'
import { dayMs, dayNumber, MONTH, type Precision, writeDay, YEAR } from './partial-date.js'

export type TimeUnit = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR'

/** A stretch of the calendar; both days are included. */
export interface Bucket {
  readonly firstDay: number
  readonly lastDay: number
}

/** Buckets of one timeline at most: three years of days, or twenty of weeks. Nobody reads more in one picture. */
export const maxBuckets = 1_000

/** The first and the last day that a date can name. */
const [earliest, latest] = [dayNumber(0, 1, 1), dayNumber(9999, 12, 31)]

/** Gives the day of the calendar that is nearest to a day: what reaches beyond the days that have a date ends with them. */
export function nearestDay(day: number): number {
  return Math.min(latest, Math.max(earliest, day))
}

/** 1970-01-01 was a Thursday; weeks begin on Monday (ISO 8601). */
const thursday = 3

/**
 * Lists the buckets of the calendar from the one that holds a day to the one that holds another, without gaps; none when
 * the days stand in the wrong order. Throws LIMIT_EXCEEDED when there are too many.
 */
export function buckets(unit: TimeUnit, from: number, until: number): readonly Bucket[] {
  const first = bucketNumber(unit, from)
  const count = Math.max(0, bucketNumber(unit, until) - first + 1)
  if (count > maxBuckets)
    throw new StandpointError(
      'LIMIT_EXCEEDED',
      `timeline: expected at most ${maxBuckets} points; got ${count}, one for each ${unit} from ${writeDay(from)} to ${writeDay(until)}. Take a coarser unit, or bring from and to closer together.`,
      { argument: 'unit', limit: maxBuckets, got: count },
    )
  return Array.from({ length: count }, (_, at) => ({
    firstDay: nearestDay(startOf(unit, first + at)),
    lastDay: nearestDay(startOf(unit, first + at + 1) - 1),
  }))
}

/** Numbers the buckets of a unit in the order of time: gives the one that holds a day. */
export function bucketNumber(unit: TimeUnit, day: number): number {
  if (unit === 'DAY') return day
  if (unit === 'WEEK') return Math.floor((day + thursday) / 7)
  const date = new Date(day * dayMs)
  return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / months[unit])
}

/** Gives the first day of a bucket. */
export function startOf(unit: TimeUnit, bucket: number): number {
  if (unit === 'DAY') return bucket
  if (unit === 'WEEK') return bucket * 7 - thursday
  const month = bucket * months[unit]
  return dayNumber(Math.floor(month / 12), (month % 12) + 1, 1)
}

const months = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const

/** Tells whether a date of some precision leaves open which bucket it belongs to. */
export function isCoarserThan(precision: Precision, unit: TimeUnit): boolean {
  if (precision === YEAR) return unit !== 'YEAR'
  return precision === MONTH && (unit === 'DAY' || unit === 'WEEK')
}
