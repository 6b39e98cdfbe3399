import { bucketNumber } from '../calendar.js'
import { kept, type Statements } from './statements.js'

export type Duplicates = 'INCLUDE' | 'DOCUMENT' | 'WEEK' | 'MONTH' | 'YEAR' | 'ALL'

/**
 * Keeps the first of the statements that say the same of the same concept by the same actor, within a source, week (ISO
 * 8601), month, year, or everywhere. What they say is their stance, unless that is ignored.
 */
export function withoutDuplicates(statements: Statements, within: Duplicates, ignoreStance: boolean): Statements {
  if (within === 'INCLUDE') return statements
  const { actor, concept, stance } = statements
  const concepts = 1 + concept.reduce((most, number) => Math.max(most, number), 0)
  const bucketOf = bucketing(statements, within)
  const places = new Map<number, number>()
  const seen = new Set<number>()
  return kept(statements, (at) => {
    const pair = (actor[at] ?? 0) * concepts + (concept[at] ?? 0)
    const place = places.get(pair) ?? places.size
    if (place === places.size) places.set(pair, place)
    const key = bucketOf(at) * 4 * statements.day.length + 4 * place + (ignoreStance ? 0 : (stance[at] ?? 0))
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Numbers from 0 what a statement must share with another to be its duplicate. */
function bucketing({ source, day }: Statements, within: Exclude<Duplicates, 'INCLUDE'>): (at: number) => number {
  if (within === 'ALL') return () => 0
  if (within === 'DOCUMENT') return (at) => source[at] ?? 0
  const first = bucketNumber(within, day[0] ?? 0) // Statements stand in the order of time.
  return (at) => bucketNumber(within, day[at] ?? 0) - first
}
