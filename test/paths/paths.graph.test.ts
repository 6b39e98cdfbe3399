import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/index.js'
import { answer, openStandpoint, type Standpoint } from '../../src/standpoint.js'
import { plantFolders } from '../world.js'
import { graphSettings, root } from '../graph.js'

let graph: Graph
let standpoint: Standpoint
beforeAll(async () => {
  graph = await plantFolders('test/world/dataset')
  standpoint = openStandpoint(root, { ...graphSettings(), freshMs: 0 })
})
afterAll(async () => {
  await standpoint.close()
  await graph.close()
})

interface Found {
  readonly length: number
  readonly sentence: string
  readonly nodes: readonly { id: string }[]
  readonly steps: readonly { relation: string; forward: boolean; claims: readonly { id: string }[] }[]
}

const document = `query ($from: ID!, $to: ID!, $relations: [Relation!], $maxHops: Int, $limit: Int, $first: Int) {
  path(from: $from, to: $to, relations: $relations, maxHops: $maxHops, limit: $limit) {
    length sentence nodes { id __typename }
    steps { relation forward from { id } to { id } claims(first: $first) { id } }
  }
}`

async function ask(from: string, to: string, rest: Readonly<Record<string, unknown>> = {}) {
  const { data, errors } = await answer(standpoint, document, { from, to, ...rest })
  const codes = errors?.map(({ originalError }) =>
    originalError && 'code' in originalError ? originalError.code : originalError,
  )
  const paths: Found[] = JSON.parse(JSON.stringify(data?.['path'] ?? []))
  return { paths, codes, message: errors?.[0]?.message }
}

describe('a path', () => {
  test('between two people goes through what both speak of, and shows the claims', async () => {
    const { paths } = await ask('person:bram-osei', 'person:mira-holt', { limit: 1 })
    expect(paths).toMatchObject([
      {
        length: 2,
        sentence: 'Bram Osei opposes “Car-free streets”, which is supported by Mira Holt.',
        nodes: [{ id: 'person:bram-osei' }, { id: 'concept:car-free-streets' }, { id: 'person:mira-holt' }],
        steps: [
          { relation: 'OPPOSES', forward: true, claims: [{ id: 'claim:letters-2021:1' }] },
          { relation: 'SUPPORTS', forward: false, claims: [{ id: 'claim:letters-2021:3' }] },
        ],
      },
    ])
  })

  test('follows affiliations, parts, answers, mentions and placements', async () => {
    const sentences = async (from: string, to: string, relations: string[]) =>
      (await ask(from, to, { relations })).paths.map(({ sentence }) => sentence)
    expect(
      await sentences('person:jose-ibarra', 'organization:velmora-council', ['AFFILIATED_WITH', 'PART_OF']),
    ).toEqual([
      'José Ibárra is or was affiliated with Heron Swimming School, which is part of Council of Velmora.',
      'José Ibárra is or was affiliated with Tram Planning Desk, which is part of Velmora Tram Office, which is part of Council of Velmora.',
    ])
    expect(await sentences('organization:mill-lane-neighbours', 'organization:tram-office', ['REBUTS'])).toEqual([
      'Neighbours of Mill Lane is rebutted by Velmora Tram Office.',
    ])
    expect(await sentences('person:ada-quill', 'organization:shopkeepers-guild', ['ABOUT'])).toEqual([
      "Ada Quill speaks of Shopkeepers' Guild.",
    ])
    expect(await sentences('person:mira-holt-baker', 'school:heron-swimming-school', ['PLACES'])).toEqual([
      'Mira Holt gives a place on a scale to Marlow Dance Schools, which is given a place on a scale by Council of Velmora, which gives a place on a scale to Heron Swimming School.',
    ])
  })

  test('from a claim takes what this one claim says', async () => {
    const { paths } = await ask('claim:letters-2021:6', 'claim:hearing-2022:2', { limit: 2 })
    expect(paths[0]).toMatchObject({
      length: 2,
      sentence:
        'The claim “No part of town should get another tram line” rebuts José Ibárra, who is backed by the claim “A street only for trams can be accepted if goods are delivered in the early morning”.',
    })
    expect(paths[0]?.steps.map(({ claims }) => claims)).toEqual([
      [{ id: 'claim:letters-2021:6' }],
      [{ id: 'claim:hearing-2022:2' }],
    ])
  })

  test('reaches sources only when CITES is asked for', async () => {
    expect((await ask('person:bram-osei', 'source:letters-2021')).paths).toEqual([])
    expect((await ask('person:bram-osei', 'source:letters-2021', { relations: ['CITES'] })).paths).toMatchObject([
      { length: 1, sentence: 'Bram Osei is on record in “Letters to the Evening Post”.' },
    ])
  })

  test('from a node to itself has no steps', async () => {
    expect((await ask('concept:parking-fees', 'concept:parking-fees')).paths).toMatchObject([
      {
        length: 0,
        steps: [],
        nodes: [{ id: 'concept:parking-fees' }],
        sentence: '“Parking fees” is both ends of the path.',
      },
    ])
  })

  test('is the same, shortest first, whenever it is asked for, and no longer than asked', async () => {
    const asked = () => ask('person:bram-osei', 'organization:evening-post', { limit: 20 })
    const { paths } = await asked()
    expect((await asked()).paths).toEqual(paths)
    const lengths = paths.map(({ length }) => length)
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b))
    expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(6)
    expect((await ask('person:bram-osei', 'person:mira-holt', { maxHops: 1 })).paths).toEqual([])
  })

  test('with what the graph does not have is none', async () => {
    for (const [from, to] of [
      ['person:nobody', 'person:ada-quill'],
      ['person:ada-quill', 'claim:letters-2021:99'],
      ['scale:way-to-lessons', 'school:heron-swimming-school'],
      ['person:nobody', 'person:nobody'],
    ] as const)
      expect(await ask(from, to)).toEqual({ paths: [], codes: undefined, message: undefined })
    expect((await ask('person:bram-osei', 'person:mira-holt', { relations: [] })).paths).toEqual([])
  })

  test.each([
    ['', 'person:ada-quill', {}, /^from:/],
    ['person:ada-quill', 'Ada', {}, /^to:/],
    ['person:ada-quill', 'person:a\u0000', {}, /^to:/],
    [`person:${'a'.repeat(10_000)}`, 'person:ada-quill', {}, /^from:/],
    ['person:ada-quill', 'person:bram-osei', { maxHops: 7 }, /^maxHops:/],
    ['person:ada-quill', 'person:bram-osei', { maxHops: 0 }, /^maxHops:/],
    ['person:ada-quill', 'person:bram-osei', { limit: 21 }, /^limit:/],
    ['person:ada-quill', 'person:bram-osei', { limit: -1 }, /^limit:/],
    ['person:bram-osei', 'person:mira-holt', { first: 101 }, /^first:/],
  ])('from %s to %s with %j is refused by name', async (from, to, rest, message) => {
    const { codes, message: said } = await ask(from, to, rest)
    expect(codes?.every((code) => code === 'BAD_USER_INPUT')).toBe(true)
    expect(said).toMatch(message)
  })

  test('takes null as absent', async () => {
    const { codes, paths } = await ask('person:bram-osei', 'person:mira-holt', {
      relations: null,
      maxHops: null,
      limit: null,
      first: null,
    })
    expect(codes).toBeUndefined()
    expect(paths).toHaveLength(3)
  })
})
