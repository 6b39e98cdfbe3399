import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { StandpointError } from '../../src/domain/errors.js'
import { type SubgraphArguments, subgraphAround } from '../../src/paths/index.js'
import { relations, usualRelations } from '../../src/paths/relations.js'
import { columnsOf as worldColumns } from '../evidence/world.js'
import type { Debate } from './oracle.js'
import { type PlainSubgraph, plainSubgraph } from './subgraph-oracle.js'
import { columnsOf, concepts, debates, ends, institutions, people, sources } from './world.js'

const known = [...people, ...institutions, ...concepts, ...sources]

async function found(debate: Debate, asked: SubgraphArguments, most?: number): Promise<PlainSubgraph> {
  const subgraph = subgraphAround(await columnsOf(debate), asked, most)
  return {
    nodes: subgraph.nodes.map(({ node }) => ({ id: subgraph.idOf(node), degree: subgraph.degreeOf(node) })),
    edges: subgraph.edges.map(({ source, relation, target, weight }) => ({ source, relation, target, weight })),
    totalNodes: subgraph.totalNodes,
    truncated: subgraph.truncated,
  }
}

const nothing: Debate = { claims: [], affiliations: [], partOf: [], broader: [], related: [] }
const claim = (number: number, assertedBy: readonly string[], concept: string, relation = 'SUPPORTS') => ({
  id: `claim:talk:${number}`,
  source: 'source:talk',
  number,
  statedOn: '2020-01-01',
  assertedBy,
  stances: [{ relation, concept }],
  about: [],
  places: [],
  backs: [],
  rebuts: [],
})
const asking = fc.record({
  around: fc.array(fc.constantFrom(...ends), { minLength: 1, maxLength: 4 }),
  depth: fc.integer({ min: 1, max: 6 }),
  relations: fc.option(fc.subarray([...relations]), { nil: undefined }),
  claims: fc.constantFrom('COLLAPSE' as const, 'NODES' as const),
  limit: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.constant(1000)),
})

describe('a subgraph', () => {
  test('is what the debate holds around some nodes, nearest first, sorted and cut', async () => {
    await fc.assert(
      fc.asyncProperty(debates, asking, async (debate, asked) => {
        const plain = { ...asked, relations: asked.relations ?? usualRelations }
        expect(await found(debate, asked)).toEqual(plainSubgraph(debate, known, plain))
      }),
      { numRuns: 1_000 },
    )
  })

  test('does not depend on the order of the ids, nor on one that is given twice', async () => {
    await fc.assert(
      fc.asyncProperty(debates, asking, async (debate, asked) => {
        const around = [...asked.around, ...asked.around].reverse()
        expect(await found(debate, { ...asked, around })).toEqual(await found(debate, asked))
      }),
      { numRuns: 200 },
    )
  })

  test('grows with the depth and the limit, and keeps what it had', async () => {
    await fc.assert(
      fc.asyncProperty(debates, asking, async (debate, asked) => {
        const [one, deeper, wider] = [
          await found(debate, asked),
          await found(debate, { ...asked, depth: Math.min(6, asked.depth + 1) }),
          await found(debate, { ...asked, limit: Math.min(1000, asked.limit + 1) }),
        ]
        const ids = ({ nodes }: PlainSubgraph) => nodes.map(({ id }) => id)
        for (const other of [deeper, wider]) {
          expect(ids(other).slice(0, ids(one).length)).toEqual(ids(one))
          expect(other.edges).toEqual(expect.arrayContaining([...one.edges]))
        }
        expect(deeper.totalNodes).toBeGreaterThanOrEqual(one.totalNodes)
        expect(wider.totalNodes).toBe(one.totalNodes)
      }),
      { numRuns: 300 },
    )
  })

  test('counts the claims behind each stance of an actor, and draws them when asked', async () => {
    const debate = {
      ...nothing,
      claims: [
        claim(1, ['person:ann', 'person:bo'], 'concept:a'),
        claim(2, ['person:ann'], 'concept:a'),
        claim(10, ['person:ann'], 'concept:a', 'OPPOSES'),
      ],
    }
    const collapsed = await found(debate, { around: ['concept:a'] })
    expect(collapsed.edges).toEqual([
      { source: 'person:ann', relation: 'SUPPORTS', target: 'concept:a', weight: 2 },
      { source: 'person:ann', relation: 'OPPOSES', target: 'concept:a', weight: 1 },
      { source: 'person:bo', relation: 'SUPPORTS', target: 'concept:a', weight: 1 },
    ])
    const drawn = await found(debate, { around: ['concept:a'], claims: 'NODES', depth: 2 })
    expect(drawn.nodes.map(({ id }) => id)).toEqual([
      'concept:a',
      'claim:talk:1',
      'claim:talk:10',
      'claim:talk:2',
      'person:ann',
      'person:bo',
    ])
    expect(drawn.edges).toHaveLength(7)
    expect(drawn.edges.every(({ weight }) => weight === 1)).toBe(true)
  })

  test('of what is not there is empty; of a node that nothing ties, the node', async () => {
    expect(await found(nothing, { around: ['person:nobody', 'scale:way', 'claim:talk:3'] })).toEqual({
      nodes: [],
      edges: [],
      totalNodes: 0,
      truncated: false,
    })
    expect((await found(nothing, { around: ['person:nobody', 'person:bo'], relations: [] })).nodes).toEqual([
      { id: 'person:bo', degree: 0 },
    ])
  })

  test.each([
    [{ around: [] }, /^around: expected 1 to 100 ids; got "0 ids"/],
    [{ around: Array.from({ length: 101 }, () => 'person:bo') }, /^around: expected 1 to 100 ids; got "101 ids"/],
    [{ depth: 0 }, /^depth: expected a whole number from 1 to 6; got 0/],
    [{ depth: -1 }, /^depth/],
    [{ depth: 7 }, /^depth/],
    [{ limit: 0 }, /^limit: expected a whole number from 1 to 1000; got 0/],
    [{ limit: -5 }, /^limit/],
    [{ limit: 1001 }, /^limit/],
  ])('is refused for %j', async (wrong, message) => {
    const asked = found(nothing, { around: ['person:bo'], ...wrong })
    await expect(asked).rejects.toThrow(message)
    await expect(asked).rejects.toThrow(StandpointError)
    await expect(asked).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  test('takes null as absent', async () => {
    const debate = { ...nothing, claims: [claim(1, ['person:ann'], 'concept:a')] }
    const around = ['person:ann']
    const asked = { around, depth: null, relations: null, claims: null, limit: null }
    expect(await found(debate, asked)).toEqual(await found(debate, { around }))
  })

  test('gives the heaviest 5,000 edges of a dense debate, and says that it left some out', async () => {
    const many = (kind: string) => Array.from({ length: 75 }, (_, at) => `${kind}:x${at}`)
    const stances = many('concept').map((concept) => ({ concept, stance: 'SUPPORTS' as const, qualified: false }))
    const said = { sourceId: 'source:s', statedOn: '2020' }
    const columns = await worldColumns({
      broader: Object.fromEntries(many('concept').map((id) => [id, []])),
      claims: [
        { ...said, id: 'claim:s:1', assertedBy: many('person'), stances },
        { ...said, id: 'claim:s:2', assertedBy: ['person:x74'], stances: stances.slice(74) },
      ],
      affiliations: [],
      partOf: {},
      institutions: [],
    })
    const subgraph = subgraphAround(columns, { around: ['concept:x0'], depth: 2 })
    expect([subgraph.totalNodes, subgraph.nodes.length, subgraph.edges.length]).toEqual([150, 150, 5_000])
    expect(subgraph.truncated).toBe(true)
    expect(subgraph.edges[0]).toEqual({
      id: 'person:x74--SUPPORTS--concept:x74',
      source: 'person:x74',
      target: 'concept:x74',
      relation: 'SUPPORTS',
      label: 'supports',
      weight: 2,
    })
    const degrees = subgraph.nodes.reduce((sum, { node }) => sum + subgraph.degreeOf(node), 0)
    expect(degrees).toBe(10_000)
  })

  test('stops counting at its bound once it knows the nearest, and is refused when it does not', async () => {
    const claims = [1, 2, 3].map((number) => claim(number, ['person:ann', 'person:bo'], 'concept:a'))
    const asked = { around: ['person:ann'], depth: 6, limit: 2 }
    const whole = await found({ ...nothing, claims }, asked)
    expect([whole.totalNodes, whole.truncated]).toEqual([3, true])
    const columns = await columnsOf({ ...nothing, claims })
    // The three ties of the start are affordable; those of what lies beyond are not.
    const cut = subgraphAround(columns, asked, 4)
    expect(cut.nodes.map(({ node }) => cut.idOf(node))).toEqual(['person:ann', 'concept:a'])
    expect([cut.totalNodes, cut.truncated]).toEqual([3, true])
    expect(() => subgraphAround(columns, { ...asked, limit: 3 }, 4)).toThrow(
      /^subgraph: expected a search .* Ask for fewer relations, depth or limit\.$/,
    )
    expect(() => cut.edges).toThrow(/^subgraph: expected a search/)
  })
})
