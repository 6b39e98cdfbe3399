import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OneModeAggregation, OneModeNormalization } from '../../../src/domain/network/one-mode.js'
import { distinct, type Side } from '../../../src/domain/network/statements.js'
import { checkTwoMode } from '../../../src/domain/network/two-mode.js'
import { filterValues } from '../../../src/domain/network/values.js'
import { oneModeMatrix, twoModeMatrix } from './matrices.js'
import { oneMode, onScale, twoMode } from './oracle.js'
import { columnsOf, inOrder, naiveDuplicates, said, type Said } from './statements.js'

const scales = ['BINARY', 'TERNARY'] as const
const duplicates = ['INCLUDE', 'DOCUMENT', 'WEEK', 'MONTH', 'YEAR', 'ALL'] as const
const oneModes = ['IGNORE', 'CONGRUENCE', 'CONFLICT', 'SUBTRACT'] as const
const oneModeNorms = ['NONE', 'AVERAGE', 'JACCARD', 'COSINE', 'DNA_COSINE'] as const
const twoModeNorms = ['NONE', 'ACTIVITY', 'PROMINENCE'] as const
const sides = ['actor', 'concept'] as const
const none = { minStatementsPerActor: 1, minActorsPerConcept: 1 }

const product = <A, B>(a: readonly A[], b: readonly B[]) => a.flatMap((x) => b.map((y) => [x, y] as const))

function material(
  all: readonly Said[],
  stanceScale: 'BINARY' | 'TERNARY',
  within: (typeof duplicates)[number],
  ignoreStance: boolean,
) {
  const { statements } = filterValues(columnsOf(all), { stanceScale, duplicates: within, ignoreStance, ...none })
  const naive = naiveDuplicates(onScale(all, stanceScale), within, ignoreStance)
  return { statements, naive }
}

describe('weights are what a dense reading of the formulas gives', () => {
  test.each(product(oneModes, product(oneModeNorms, scales)))(
    'one-mode %s %s',
    (aggregation, [normalization, scale]) => {
      fc.assert(
        fc.property(said, fc.constantFrom(...duplicates), fc.constantFrom(...sides), (all, within, of) => {
          const { statements, naive } = material(all, scale, within, aggregation === 'IGNORE')
          const other = of === 'actor' ? 'concept' : 'actor'
          const expected = oneMode(
            naive,
            { scale, aggregation, normalization },
            Array.from(distinct(statements[of])),
            Array.from(distinct(statements[other])),
            of,
          )
          expect(oneModeMatrix(statements, of, scale, { aggregation, normalization })).toEqual(expected)
        }),
        { numRuns: 120 },
      )
    },
  )

  const combined = product(['COMBINE'] as const, product(['NONE'] as const, ['BINARY'] as const))
  test.each([...product(['IGNORE', 'SUBTRACT'] as const, product(twoModeNorms, scales)), ...combined])(
    'two-mode %s %s',
    (aggregation, [normalization, scale]) => {
      fc.assert(
        fc.property(said, fc.constantFrom(...duplicates), (all, within) => {
          const { statements, naive } = material(all, scale, within, aggregation === 'IGNORE')
          const [actors, concepts] = [distinct(statements.actor), distinct(statements.concept)]
          const options = { scale, aggregation, normalization }
          expect(twoModeMatrix(statements, scale, options)).toEqual(
            twoMode(naive, options, Array.from(actors), Array.from(concepts)),
          )
        }),
        { numRuns: 200 },
      )
    },
  )
})

describe('on any statements', () => {
  const matrix = (
    all: readonly Said[],
    aggregation: OneModeAggregation,
    normalization: OneModeNormalization,
    of: Side,
  ) => oneModeMatrix(material(all, 'BINARY', 'INCLUDE', false).statements, of, 'BINARY', { aggregation, normalization })
  const added = (a: number[][], b: number[][], factor = 1) =>
    a.map((row, i) => row.map((value, j) => value + factor * (b[i]?.[j] ?? NaN)))

  test('congruence and conflict make up the ignored stances, and their difference is what subtract gives', () => {
    fc.assert(
      fc.property(said, fc.constantFrom(...sides), (all, of) => {
        const [congruence, conflict] = [matrix(all, 'CONGRUENCE', 'NONE', of), matrix(all, 'CONFLICT', 'NONE', of)]
        expect(added(congruence, conflict)).toEqual(matrix(all, 'IGNORE', 'NONE', of))
        expect(added(congruence, conflict, -1)).toEqual(matrix(all, 'SUBTRACT', 'NONE', of))
      }),
    )
  })

  test('rows by activity and columns by prominence sum to 1; a true cosine lies between -1 and 1', () => {
    fc.assert(
      fc.property(said, fc.constantFrom(...scales), (all, scale) => {
        const { statements } = material(all, scale, 'INCLUDE', true)
        const ofTwo = (normalization: 'ACTIVITY' | 'PROMINENCE') =>
          twoModeMatrix(statements, scale, { aggregation: 'IGNORE', normalization })
        const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
        for (const row of ofTwo('ACTIVITY')) expect(total(row)).toBeCloseTo(1, 12)
        const byProminence = ofTwo('PROMINENCE')
        for (const [column] of (byProminence[0] ?? []).entries())
          expect(total(byProminence.map((row) => row[column] ?? NaN))).toBeCloseTo(1, 12)
        for (const aggregation of oneModes)
          for (const value of oneModeMatrix(statements, 'actor', scale, {
            aggregation,
            normalization: 'COSINE',
          }).flat())
            expect(Math.abs(value)).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('neither the order in which claims are numbered nor the names of actors and concepts matter', () => {
    const choice = fc.record({
      aggregation: fc.constantFrom(...oneModes),
      normalization: fc.constantFrom(...oneModeNorms),
    })
    fc.assert(
      fc.property(said, choice, fc.constantFrom(...scales), (all, options, scale) => {
        const count = (each: readonly Said[]) =>
          oneModeMatrix(material(each, scale, 'INCLUDE', false).statements, 'actor', scale, options)
        const plain = count(all)
        expect(count(inOrder(all.map((each) => ({ ...each, claim: -each.claim }))))).toEqual(plain)
        const renamed = count(all.map((each) => ({ ...each, actor: 9 - each.actor, concept: 7 - each.concept })))
        const back = renamed.toReversed().map((row) => row.toReversed())
        expect(back.length).toBe(plain.length)
        for (const [i, row] of plain.entries())
          for (const [j, value] of row.entries()) expect(back[i]?.[j]).toBeCloseTo(value, 12)
      }),
    )
  })
})

describe('a table computed by hand', () => {
  // a supports X twice and opposes Y; b supports X and Y; c opposes X once. n = 3, 2, 1.
  const say = (actor: number, concept: number, stance: 'SUPPORTS' | 'OPPOSES', claim: number): Said => ({
    actor,
    concept,
    stance,
    claim,
    source: 0,
    day: claim,
  })
  const all = [
    say(0, 0, 'SUPPORTS', 0),
    say(0, 0, 'SUPPORTS', 1),
    say(0, 1, 'OPPOSES', 2),
    say(1, 0, 'SUPPORTS', 3),
    say(1, 1, 'SUPPORTS', 4),
    say(2, 0, 'OPPOSES', 5),
  ]
  const one = (aggregation: OneModeAggregation, normalization: OneModeNormalization) => {
    const [[, ab, ac] = [], [, , bc] = []] = oneModeMatrix(columnsOf(all), 'actor', 'BINARY', {
      aggregation,
      normalization,
    })
    return [ab, ac, bc]
  }

  test.each([
    ['IGNORE', 'NONE', [3, 2, 1]],
    ['CONGRUENCE', 'NONE', [2, 0, 0]],
    ['CONFLICT', 'NONE', [1, 2, 1]],
    ['SUBTRACT', 'NONE', [1, -2, -1]],
    ['CONGRUENCE', 'AVERAGE', [2 / 2.5, 0, 0]],
    ['CONFLICT', 'AVERAGE', [1 / 2.5, 2 / 2, 1 / 1.5]],
    ['CONGRUENCE', 'JACCARD', [2 / 4, 0, 0]],
    ['CONFLICT', 'JACCARD', [1 / 4, 2 / 4, 1 / 3]],
    ['CONGRUENCE', 'COSINE', [2 / Math.sqrt(5 * 2), 0, 0]],
    ['SUBTRACT', 'COSINE', [1 / Math.sqrt(5 * 2), -2 / Math.sqrt(5), -1 / Math.sqrt(2)]],
    ['CONGRUENCE', 'DNA_COSINE', [2 / 6, 0, 0]],
  ] as const)('%s %s gives a–b, a–c, b–c', (aggregation, normalization, expected) => {
    expect(one(aggregation, normalization)).toEqual(expected)
  })

  test.each([
    [
      'IGNORE',
      'NONE',
      [
        [2, 1],
        [1, 1],
        [1, 0],
      ],
    ],
    [
      'SUBTRACT',
      'NONE',
      [
        [2, -1],
        [1, 1],
        [-1, 0],
      ],
    ],
    [
      'COMBINE',
      'NONE',
      [
        [1, 2],
        [1, 1],
        [2, 0],
      ],
    ],
    [
      'SUBTRACT',
      'ACTIVITY',
      [
        [2 / 3, -1 / 3],
        [1 / 2, 1 / 2],
        [-1, 0],
      ],
    ],
    [
      'IGNORE',
      'PROMINENCE',
      [
        [2 / 4, 1 / 2],
        [1 / 4, 1 / 2],
        [1 / 4, 0],
      ],
    ],
  ] as const)('two-mode %s %s', (aggregation, normalization, expected) => {
    expect(twoModeMatrix(columnsOf(all), 'BINARY', { aggregation, normalization })).toEqual(expected)
  })
})

test.each([
  ['COMBINE', 'ACTIVITY', 'BINARY', false, /normalization: COMBINE gives names/],
  ['COMBINE', 'NONE', 'TERNARY', false, /aggregation: COMBINE names the four/],
  ['COMBINE', 'NONE', 'BINARY', true, /aggregation: COMBINE counts no statements/],
  ['IGNORE', 'PROMINENCE', 'BINARY', true, /normalization: kernels weigh/],
] as const)('%s with %s on %s is an error that says why', (aggregation, normalization, scale, weighed, message) => {
  expect(() => checkTwoMode({ aggregation, normalization }, scale, weighed)).toThrow(message)
})
