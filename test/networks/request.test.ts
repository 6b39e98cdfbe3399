import { beforeAll, describe, expect, test } from 'vitest'
import { networkOptions } from '../../src/commands/network.js'
import type { Columns } from '../../src/evidence/index.js'
import { networkAsked, oneModeNetwork, requestNames, slicesOf, twoModeNetwork } from '../../src/networks/index.js'
import { hostileDebate } from './debate.js'

let columns: Columns
beforeAll(async () => {
  columns = await hostileDebate()
})

const years = { time: 'windows', unit: 'year', length: '3' }

describe('a network asked for in texts', () => {
  test('of a time is the slice with the number', () => {
    const time = { windows: { unit: 'YEAR', length: 3 } } as const
    const slices = slicesOf(oneModeNetwork(columns, { of: 'ACTORS', time }))
    expect(slices.length).toBeGreaterThan(3)
    for (const [at, { part, material }] of slices.entries()) {
      const asked = networkAsked(columns, 'one-mode', { ...years, slice: String(at + 1) })
      expect(asked.whole.shape).toEqual(part.shape)
      expect(asked.whole.frame).toEqual(part.frame)
      expect(asked.material).toEqual(material)
    }
    const kernel = { kernel: 'GAUSSIAN', bandwidthDays: 900, stepDays: 700 } as const
    const last = slicesOf(twoModeNetwork(columns, { time: { kernel } })).length
    const asked = { time: 'kernel', kernel: 'gaussian', bandwidthDays: '900', stepDays: '700', slice: String(last) }
    expect(networkAsked(columns, 'two-mode', asked).whole.shape).toEqual(
      slicesOf(twoModeNetwork(columns, { time: { kernel } })).at(-1)?.part.shape,
    )
  })

  test.each([
    [{ agregation: 'ignore' }, /agregation: expected one of the names of, aggregation/],
    [{ aggregation: 'combine' }, /aggregation: expected one of IGNORE, CONGRUENCE/],
    [{ actors: 'person:ada', exceptActors: 'person:bram' }, /actors, exceptActors: expected one of the two/],
    [{ actors: 'Ada Quill' }, /actors: expected an id such as .*; got "Ada Quill"/],
    [{ exceptConcepts: 'concept:a,B' }, /exceptConcepts: expected an id .*; got "B"/],
    [{ within: 'concept:a,concept:b' }, /within: expected the id of one concept/],
    [{ within: '' }, /within: expected the id of one concept/],
    [{ rollUpConcepts: 'bottom' }, /rollUpConcepts: expected an id/],
    [{ actorKinds: 'person,robot' }, /actorKinds: expected one of PERSON, ORGANIZATION, SCHOOL; got "robot"/],
    [{ statedFrom: '2020' }, /statedFrom: expected a day/],
    [{ statedFrom: '2020-02-30' }, /statedFrom: expected a day/],
    [{ maxEdges: 'many' }, /maxEdges: expected a whole number; got "many"/],
    [{ maxEdges: '1.5' }, /maxEdges: expected a whole number/],
    [{ maxEdges: '0x10' }, /maxEdges: expected a whole number/],
    [{ maxEdges: '-1' }, /maxEdges: expected a whole number from 0/],
    [{ maxEdges: '4000000000' }, /maxEdges: expected a whole number below 2³¹/],
    [{ maxEdges: '200001' }, /maxEdges: expected at most 200000 edges in a file; got 200001/],
    [{ minWeight: '' }, /minWeight: expected a number/],
    [{ minWeight: 'NaN' }, /minWeight: expected a number/],
    [{ minStatementsPerActor: '0' }, /minStatementsPerActor: expected a whole number from 1/],
    [{ duplicates: 'all', isolates: 'yes' }, /isolates: expected one of TRUE, FALSE/],
    [{ unit: 'year' }, /unit: expected it with time WINDOWS; got "year"/],
    [{ time: 'events', length: '2', kernel: 'uniform' }, /kernel: expected it with time KERNEL/],
    [{ time: 'windows', unit: 'year', slice: '1' }, /length: expected a whole number from 1; got nothing/],
    [{ time: 'windows', unit: 'decade', length: '1' }, /unit: expected one of DAY, WEEK/],
    [years, /slice: expected the number of a slice, from 1/],
    [{ ...years, slice: '0' }, /slice: expected a whole number from 1 to \d+; got 0/],
    [{ ...years, slice: '99' }, /slice: expected a whole number from 1 to \d+; got 99/],
    [{ ...years, actors: 'person:nobody', slice: '1' }, /slice: expected statements to make slices of/],
    [{ slice: '1' }, /slice: expected time with it/],
  ])('%j is an error that says why', (asked, message) => {
    expect(() => networkAsked(columns, 'one-mode', asked)).toThrow(message)
  })

  test('takes a weight however it is written', () => {
    const edges = (minWeight: string) => networkAsked(columns, 'two-mode', { minWeight }).whole.shape.edges
    expect(edges('2').weight).toEqual(Float64Array.of(2))
    for (const same of ['2.0', '2.', '+2', '.2e1', '20E-1']) expect(edges(same)).toEqual(edges('2'))
  })

  test('has an option of the command for each name', () => {
    const flags = networkOptions.map(([flag]) => flag.split(' ')[0] ?? '')
    const camel = flags.map((flag) => flag.slice(2).replace(/-./g, ([, letter = '']) => letter.toUpperCase()))
    expect(camel).toEqual(['of', 'format', ...requestNames])
  })
})
