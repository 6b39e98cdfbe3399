import fc from 'fast-check'
import { expect, test } from 'vitest'
import { filterValues } from '../../../src/domain/network/values.js'
import { onScale } from './oracle.js'
import { columnsOf, naiveDuplicates, said, type Said } from './statements.js'

const duplicates = ['INCLUDE', 'DOCUMENT', 'WEEK', 'MONTH', 'YEAR', 'ALL'] as const

/** Takes one offender away at a time, until there is none. */
function naiveMinimums(all: readonly Said[], perActor: number, perConcept: number): readonly Said[] {
  const offender = all.find(
    ({ actor, concept }) =>
      all.filter((each) => each.actor === actor).length < perActor ||
      new Set(all.filter((each) => each.concept === concept).map((each) => each.actor)).size < perConcept,
  )
  return offender
    ? naiveMinimums(
        all.filter((each) => each !== offender),
        perActor,
        perConcept,
      )
    : all
}

test('stances outside the scale go first, then duplicates, then what falls short of the minimums; all is counted', () => {
  fc.assert(
    fc.property(
      said,
      fc.record({
        stanceScale: fc.constantFrom('BINARY', 'TERNARY'),
        duplicates: fc.constantFrom(...duplicates),
        ignoreStance: fc.boolean(),
        minStatementsPerActor: fc.integer({ min: 1, max: 4 }),
        minActorsPerConcept: fc.integer({ min: 1, max: 4 }),
      }),
      (all, asked) => {
        const scaled = onScale(all, asked.stanceScale)
        const single = naiveDuplicates(scaled, asked.duplicates, asked.ignoreStance)
        const left = naiveMinimums(single, asked.minStatementsPerActor, asked.minActorsPerConcept)
        const found = filterValues(columnsOf(all), asked)
        expect(Array.from(found.statements.claim)).toEqual(left.map(({ claim }) => claim))
        expect(found.duplicatesDropped).toBe(scaled.length - single.length)
        const out = (stance: string) => all.filter((each) => each.stance === stance).length
        expect(found.leftOut).toEqual({
          supports: 0,
          opposes: 0,
          mixed: asked.stanceScale === 'BINARY' ? out('MIXED') : 0,
          neutral: out('NEUTRAL'),
        })
        expect(Array.from(found.before.actor)).toEqual([...new Set(all.map(({ actor }) => actor))].sort())
      },
    ),
    { numRuns: 1000 },
  )
})
