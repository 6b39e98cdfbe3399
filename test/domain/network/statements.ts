import fc from 'fast-check'
import { bucketNumber } from '../../../src/domain/calendar.js'
import { dayNumber } from '../../../src/domain/partial-date.js'
import { emptyStatements, type Statements } from '../../../src/domain/network/statements.js'
import { stances } from '../../../src/domain/stance.js'

/** A statement as a test writes it: numbers of actor, concept, claim and source, a stance and a day. */
export interface Said {
  readonly actor: number
  readonly concept: number
  readonly stance: (typeof stances)[number]
  readonly claim: number
  readonly source: number
  readonly day: number
}

const first = dayNumber(2020, 12, 20)

/** Any statements of a few actors about a few concepts within some weeks around a turn of the year. */
export const said: fc.Arbitrary<readonly Said[]> = fc
  .array(
    fc.record({
      actor: fc.nat(4),
      concept: fc.nat(3),
      stance: fc.constantFrom(...stances),
      source: fc.nat(2),
      day: fc.nat(30).map((days) => first + days),
    }),
    { maxLength: 24 },
  )
  .map((all) => inOrder(all.map((each, at) => ({ ...each, claim: at }))))

/** Sorts as statements stand. */
export function inOrder(all: readonly Said[]): readonly Said[] {
  return all.toSorted(
    (a, b) => a.day - b.day || a.source - b.source || a.claim - b.claim || a.concept - b.concept || a.actor - b.actor,
  )
}

export function columnsOf(all: readonly Said[]): Statements {
  const made = emptyStatements(all.length)
  for (const [at, each] of all.entries()) {
    made.actor[at] = each.actor
    made.concept[at] = each.concept
    made.stance[at] = stances.indexOf(each.stance)
    made.claim[at] = each.claim
    made.source[at] = each.source
    made.day[at] = each.day
  }
  return made
}

/** Keeps the first of each kind, by looking at all before it. */
export function naiveDuplicates(all: readonly Said[], within: string, ignoreStance: boolean): readonly Said[] {
  const same = (a: Said, b: Said) => {
    if (a.actor !== b.actor || a.concept !== b.concept || (!ignoreStance && a.stance !== b.stance)) return false
    if (within === 'ALL') return true
    if (within === 'DOCUMENT') return a.source === b.source
    return within !== 'INCLUDE' && bucketText(within, a.day) === bucketText(within, b.day)
  }
  return all.filter((each, at) => !all.slice(0, at).some((earlier) => same(earlier, each)))
}

function bucketText(unit: string, day: number): string {
  const date = new Date(day * 86_400_000)
  const text = date.toISOString()
  if (unit === 'WEEK') return String(bucketNumber('WEEK', day))
  return unit === 'MONTH' ? text.slice(0, 7) : text.slice(0, 4)
}
