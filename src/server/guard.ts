import type { StandpointError } from '../domain/errors.js'
import { tooMuch } from './excess.js'
import { exceeds, type Measure } from './measure.js'

/** What a document costs, for whoever asks: its counts beside their limits, and what would be refused. */
export interface CostReport {
  /** Values in a full answer of the costliest operation; null when the document is too large to be counted. */
  readonly values: number | null
  readonly limit: number | null
  readonly refused: boolean
  /** The way to where most of the values lie, and the rows of the last page on it. */
  readonly heaviest: { readonly field: string; readonly rows: number | null } | null
  /** By the name of the limit, the largest count of the document beside what is allowed. */
  readonly counts: Readonly<Record<string, { readonly got: number | 'more'; readonly limit: number }>>
  /** The messages with which the document is refused. */
  readonly refusals: readonly string[]
}

/** Passes the measures of a document that are within their limits; throws LIMIT_EXCEEDED at the first that is not. */
export function hold(measures: Iterable<Measure>): void {
  for (const measure of measures) if (exceeds(measure)) throw refusalOf(measure)
}

/** Puts all measures of a document together. */
export function reportOf(measures: readonly Measure[]): CostReport {
  const counts = new Map<string, Measure>()
  for (const measure of measures) {
    const before = counts.get(measure.limit)
    if (!before || countOf(measure) > countOf(before)) counts.set(measure.limit, measure)
  }
  const cost = counts.get('cost')
  const refused = [...counts.values()].filter(exceeds)
  return {
    values: cost ? countOf(cost) : null,
    limit: cost?.most ?? null,
    refused: refused.length > 0,
    heaviest: cost?.heaviest?.field ? { field: cost.heaviest.field, rows: cost.heaviest.rows ?? null } : null,
    counts: Object.fromEntries([...counts].map(([name, { got, most }]) => [name, { got, limit: most }])),
    refusals: refused.map((measure) => refusalOf(measure).message),
  }
}

function countOf({ got }: Measure): number {
  return got === 'more' ? Infinity : got
}

function refusalOf({ what, got, most, remedy, heaviest }: Measure): StandpointError {
  return tooMuch(what, got, most, remedy, heaviest && { field: heaviest.field })
}
