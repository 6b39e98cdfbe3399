import { bucketNumber, startOf, type TimeUnit } from '../calendar.js'
import { badInput, StandpointError } from '../errors.js'
import { type Kernel, kernelWeight } from './kernel.js'
import { type Statements, stretch } from './statements.js'

/** Slices of a network at most: each is a network of its own. */
const mostSlices = 500

/** How time is cut: exactly one of the three. */
export interface TimeSlices {
  readonly windows?:
    | { readonly unit: TimeUnit; readonly length: number; readonly step?: number | null }
    | null
    | undefined
  readonly events?: { readonly length: number; readonly step?: number | null } | null | undefined
  readonly kernel?:
    | { readonly kernel: Kernel; readonly bandwidthDays: number; readonly stepDays: number }
    | null
    | undefined
}

/** A stretch of statements. */
export interface Slice {
  readonly statements: Statements
  readonly firstDay: number
  /** The day after the last. */
  readonly endDay: number
  /** Whether it is shorter than was asked for, or reaches beyond the statements. */
  readonly partial: boolean
  /** K(u) of each statement; absent where each counts 1. */
  readonly weights?: Float64Array
}

/** Cuts statements by time. Throws BAD_USER_INPUT for sizes below 1 and LIMIT_EXCEEDED for more than 500 slices. */
export function cutTime(statements: Statements, time: TimeSlices): readonly Slice[] {
  if (time.windows) return [...calendarWindows(statements, time.windows)]
  if (time.events) return [...eventWindows(statements, time.events)]
  return time.kernel ? [...kernelSlices(statements, time.kernel)] : []
}

/**
 * Windows of the calendar, half-open: the first begins with the unit that holds the first statement, and the last ends
 * with the unit that holds the last, even where it is shorter for that.
 */
function* calendarWindows(statements: Statements, asked: NonNullable<TimeSlices['windows']>): Generator<Slice> {
  const { unit } = asked
  const length = checked('time.windows.length', asked.length)
  const step = checked('time.windows.step', asked.step ?? 1)
  const { day } = statements
  if (day.length === 0) return
  const [first, end] = [bucketNumber(unit, day[0] ?? 0), bucketNumber(unit, day.at(-1) ?? 0) + 1]
  checkCount('time.windows', Math.ceil(Math.max(0, end - first - length) / step) + 1)
  for (let start = first; start < end; start += step) {
    const stop = Math.min(start + length, end)
    const [firstDay, endDay] = [startOf(unit, start), startOf(unit, stop)]
    const inside = stretch(statements, firstFrom(day, firstDay), firstFrom(day, endDay))
    yield { statements: inside, firstDay, endDay, partial: stop < start + length }
    if (start + length >= end) return
  }
}

/** Windows of exactly so many statements. What is left at the end makes no window. */
function* eventWindows(statements: Statements, asked: NonNullable<TimeSlices['events']>): Generator<Slice> {
  const length = checked('time.events.length', asked.length)
  const step = checked('time.events.step', asked.step ?? 1)
  const size = statements.day.length
  if (size >= length) checkCount('time.events', Math.floor((size - length) / step) + 1)
  for (let start = 0; start + length <= size; start += step) {
    const inside = stretch(statements, start, start + length)
    yield { statements: inside, firstDay: inside.day[0] ?? 0, endDay: (inside.day.at(-1) ?? 0) + 1, partial: false }
  }
}

/** Slices around mid-points from the first day to the last; statements count by their distance, those that count 0 are out. */
function* kernelSlices(statements: Statements, asked: NonNullable<TimeSlices['kernel']>): Generator<Slice> {
  const bandwidth = checked('time.kernel.bandwidthDays', asked.bandwidthDays)
  const step = checked('time.kernel.stepDays', asked.stepDays)
  const { day } = statements
  if (day.length === 0) return
  const [first, last] = [day[0] ?? 0, day.at(-1) ?? 0]
  checkCount('time.kernel', Math.floor((last - first) / step) + 1)
  const half = Math.floor(bandwidth / 2)
  for (let middle = first; middle <= last; middle += step) {
    const weightOn = (at: number) => kernelWeight(asked.kernel, middle - at, bandwidth)
    let [from, to] = [0, day.length]
    while (from < to && weightOn(day[from] ?? 0) === 0) from += 1
    while (to > from && weightOn(day[to - 1] ?? 0) === 0) to -= 1
    const inside = stretch(statements, from, to)
    const [firstDay, endDay] = [middle - half, middle + half + 1]
    const weights = Float64Array.from(inside.day, weightOn)
    yield { statements: inside, firstDay, endDay, partial: firstDay < first || endDay > last + 1, weights }
  }
}

/** Finds the first place whose day is not before the given one. */
function firstFrom(days: Int32Array, day: number): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((days[middle] ?? 0) < day) low = middle + 1
    else high = middle
  }
  return low
}

function checked(argument: string, size: number): number {
  if (!Number.isInteger(size) || size < 1) throw badInput(argument, 'a whole number from 1', size)
  return size
}

function checkCount(argument: string, count: number): void {
  if (count > mostSlices)
    throw new StandpointError(
      'LIMIT_EXCEEDED',
      `${argument}: expected at most ${mostSlices} slices; got ${count}. Take longer steps, or select a shorter time.`,
      { argument, limit: mostSlices, got: count },
    )
}
