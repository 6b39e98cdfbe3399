import { badInput } from '../domain/errors.js'
import { type Interval, meets, readDay, unpackPartialDate } from '../domain/partial-date.js'
import type { Columns } from './columns.js'
import { numbersOf, type Test } from './numbers.js'

/** What narrows the evidence of an answer: sources that claims come from, and days that they meet. */
export interface Narrowing {
  readonly sources?: readonly string[] | null | undefined
  readonly statedFrom?: string | null | undefined
  readonly statedTo?: string | null | undefined
}

/**
 * Makes the test of the claims that a narrowing leaves; `undefined` when it leaves all. Unknown sources leave nothing of
 * theirs; an empty list leaves nothing at all. Throws BAD_USER_INPUT for reversed dates.
 */
export function claimsLeft(columns: Columns, { sources, statedFrom, statedTo }: Narrowing): Test | undefined {
  const numbers = sources && numbersOf(sources, (id) => columns.sources.numberOf(id))
  const days = statedFrom || statedTo ? period(['statedFrom', statedFrom], ['statedTo', statedTo]) : undefined
  if (!numbers && !days) return undefined
  return (claim) =>
    (!numbers || numbers.has(columns.claims.source[claim] ?? -1)) && (!days || meetsDays(columns, claim, days))
}

type Named = readonly [argument: string, day: string | null | undefined]

/** Reads two arguments as the first and last day of a period, either open. Throws BAD_USER_INPUT when they are reversed. */
export function period([fromName, from]: Named, [toName, to]: Named): Interval {
  const day = (text: string | null | undefined) => (text ? readDay(text) : undefined)
  const days = { from: day(from) ?? -Infinity, until: day(to) ?? Infinity }
  if (days.from > days.until)
    throw badInput(`${fromName}, ${toName}`, 'a first day that is not after the last', {
      [fromName]: from,
      [toName]: to,
    })
  return days
}

/** Tells whether a claim's date has a day in a period. */
export function meetsDays(columns: Columns, claim: number, days: Interval): boolean {
  return meets(unpackPartialDate(columns.claims.date[claim] ?? 0), days)
}
