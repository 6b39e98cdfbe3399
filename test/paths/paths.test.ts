import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { StandpointError } from '../../src/domain/errors.js'
import { Budget } from '../../src/paths/budget.js'
import { findPaths, type PathArguments } from '../../src/paths/index.js'
import { relations, usualRelations } from '../../src/paths/relations.js'
import { allPaths, type Debate } from './oracle.js'
import { columnsOf, debates, ends } from './world.js'

async function plainPaths(debate: Debate, asked: PathArguments) {
  return findPaths(await columnsOf(debate), asked).map(({ ids, steps }) => ({
    ids,
    steps: steps.map(({ relation, forward, claimIds }) => ({ relation, forward, claims: claimIds() })),
  }))
}

const nothing: Debate = { claims: [], affiliations: [], partOf: [], broader: [], related: [] }
const end = fc.constantFrom(...ends)

describe('paths', () => {
  test('are those of the debate, with the claims behind each step, sorted and cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        debates,
        end,
        end,
        fc.option(fc.subarray([...relations]), { nil: undefined }),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 20 }),
        async (debate, from, to, followed, maxHops, limit) => {
          fc.pre(from !== to)
          expect(await plainPaths(debate, { from, to, relations: followed, maxHops, limit })).toEqual(
            allPaths(debate, from, to, followed ?? usualRelations, maxHops, limit),
          )
        },
      ),
      { numRuns: 1_500 },
    )
  })

  test('follow neither themes nor sources unless asked', async () => {
    const debate = { ...nothing, related: [['concept:a', 'concept:c']] as const }
    const asked = { from: 'concept:c', to: 'concept:a' }
    expect(await plainPaths(debate, asked)).toEqual([])
    expect(await plainPaths(debate, { ...asked, relations: ['RELATED'] })).toEqual([
      { ids: ['concept:c', 'concept:a'], steps: [{ relation: 'RELATED', forward: true, claims: [] }] },
    ])
  })

  test('from a node to itself are one, of no steps; from what is not there, none', async () => {
    expect(await plainPaths(nothing, { from: 'person:bo', to: 'person:bo' })).toEqual([
      { ids: ['person:bo'], steps: [] },
    ])
    expect(await plainPaths(nothing, { from: 'person:nobody', to: 'person:nobody' })).toEqual([])
    expect(await plainPaths(nothing, { from: 'person:bo', to: 'claim:talk:3' })).toEqual([])
  })

  test.each([
    [{ maxHops: 0 }, /maxHops: expected a whole number from 1 to 6; got 0/],
    [{ maxHops: 7 }, /maxHops/],
    [{ limit: 0 }, /limit: expected a whole number from 1 to 20; got 0/],
    [{ limit: 21 }, /limit/],
    [{ limit: -1 }, /limit/],
  ])('refuse %j', async (wrong, message) => {
    await expect(plainPaths(nothing, { from: 'person:bo', to: 'person:ann', ...wrong })).rejects.toThrow(message)
    await expect(plainPaths(nothing, { from: 'person:bo', to: 'person:ann', ...wrong })).rejects.toThrow(
      StandpointError,
    )
  })

  test('take null as absent', async () => {
    const asked = { from: 'person:bo', to: 'person:ann', relations: null, maxHops: null, limit: null }
    expect(await plainPaths(nothing, asked)).toEqual([])
  })

  test('are not searched for beyond the bound', async () => {
    const claim = {
      id: 'claim:talk:1',
      source: 'source:talk',
      number: 1,
      statedOn: '2020-01-01',
      about: [],
      places: [],
    }
    const stances = [{ relation: 'SUPPORTS', concept: 'concept:a' }]
    const debate = {
      ...nothing,
      claims: [{ ...claim, stances, assertedBy: ['person:bo', 'person:ann'], backs: [], rebuts: [] }],
    }
    const columns = await columnsOf(debate)
    const asked = { from: 'person:bo', to: 'person:ann' }
    expect(findPaths(columns, asked, new Budget(100))).toHaveLength(1)
    expect(() => findPaths(columns, asked, new Budget(2))).toThrow(/LIMIT|no more than 2 ties/)
  })
})
