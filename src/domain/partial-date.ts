/**
 * A partial date is an interval of days: EDTF level 0, `2018`, `2018-05` or `2018-05-16`. Days are counted from
 * 1970-01-01 in the proleptic Gregorian calendar.
 */
export interface PartialDate {
  readonly firstDay: number
  readonly lastDay: number
  readonly precision: Precision
}
/** How precise a partial date is; coarser is less. */
export const YEAR = 0
export const MONTH = 1
export const DAY = 2
export type Precision = typeof YEAR | typeof MONTH | typeof DAY

/** Milliseconds of a day. */
export const dayMs = 86_400_000
const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Reads a partial date, or gives `undefined` when the text is none (wrong form, or a day that does not exist). */
export function readPartialDate(text: string): PartialDate | undefined {
  const found = shape.exec(text)
  if (!found) return undefined
  const [, yearText, monthText, dayText] = found
  const year = Number(yearText)
  if (monthText === undefined)
    return { firstDay: dayNumber(year, 1, 1), lastDay: dayNumber(year + 1, 1, 1) - 1, precision: YEAR }
  const month = Number(monthText)
  if (month < 1 || month > 12) return undefined
  const first = dayNumber(year, month, 1)
  const next = dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1)
  if (dayText === undefined) return { firstDay: first, lastDay: next - 1, precision: MONTH }
  const day = first + Number(dayText) - 1
  return day < first || day >= next ? undefined : { firstDay: day, lastDay: day, precision: DAY }
}

/**
 * Packs a partial date into one number that sorts as partial dates do: by first day, then coarser first. The texts of
 * partial dates, compared by code point, stand in the same order.
 */
export function packPartialDate(date: Pick<PartialDate, 'firstDay' | 'precision'>): number {
  return date.firstDay * 4 + date.precision
}

/** Unpacks what `packPartialDate` made. */
export function unpackPartialDate(packed: number): PartialDate {
  const firstDay = packed >> 2
  const rest = packed & 3
  const precision = rest === YEAR ? YEAR : rest === MONTH ? MONTH : DAY
  return { firstDay, lastDay: lastDayOf(firstDay, precision), precision }
}

/** Writes a packed partial date as text. */
export function writePartialDate(packed: number): string {
  const { firstDay, precision } = unpackPartialDate(packed)
  return new Date(firstDay * dayMs).toISOString().slice(0, precision === YEAR ? 4 : precision === MONTH ? 7 : 10)
}

function lastDayOf(firstDay: number, precision: Precision): number {
  if (precision === DAY) return firstDay
  const start = new Date(firstDay * dayMs)
  const year = start.getUTCFullYear()
  if (precision === YEAR) return dayNumber(year + 1, 1, 1) - 1
  const month = start.getUTCMonth() + 1
  return dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - 1
}

/** Reads a full date (RFC 3339 full-date) as a day number, or gives `undefined`. */
export function readDay(text: string): number | undefined {
  const date = readPartialDate(text)
  return date?.precision === DAY ? date.firstDay : undefined
}

/** Writes a day number as a full date. */
export function writeDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10)
}

/** A stretch of days, both ends included; an open end is infinite. */
export interface Interval {
  readonly from: number
  readonly until: number
}

/** Makes the interval from one partial date to another; an unknown end is open. */
export function intervalOf(from: string | null, until: string | null): Interval {
  const first = from === null ? undefined : readPartialDate(from)
  const last = until === null ? undefined : readPartialDate(until)
  return { from: first?.firstDay ?? -Infinity, until: last?.lastDay ?? Infinity }
}

/** Tells whether a partial date meets an interval. One that ends before it begins meets nothing. */
export function meets(date: Pick<PartialDate, 'firstDay' | 'lastDay'>, { from, until }: Interval): boolean {
  return from <= until && date.firstDay <= until && date.lastDay >= from
}

/** Gives the number of a day: days since 1970-01-01, also for years before 100. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / dayMs)
}
