import { graphql } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/index.js'
import { openStandpoint, type Standpoint } from '../../src/standpoint.js'
import { recording } from '../trips.js'
import { plantFolders } from '../world.js'
import { cypher, graphSettings, root } from '../graph.js'

let graph: Graph
let standpoint: Standpoint
beforeAll(async () => {
  graph = await plantFolders('test/world/dataset')
  await cypher(`
    MATCH (claim:Claim {id: 'claim:hearing-2022:2'})-[:STATED_IN]->(source)
    CREATE (claim)-[:EVIDENCED_BY {ordinal: 0}]->(:Passage {key: 'x', start: 0, end: 1, sha256: '0', verification: 'MOVED', movedTo: 4})-[:PASSAGE_OF]->(source)`)
  standpoint = openStandpoint(root, { ...graphSettings(), freshMs: 0, rememberedRecords: 0 })
})
afterAll(async () => {
  await standpoint.close()
  await graph.close()
})

interface Answer {
  readonly data: Readonly<Record<string, unknown>>
  readonly codes: readonly unknown[]
  readonly messages: readonly string[]
  readonly trips: readonly string[]
}

async function ask(source: string, variableValues: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
  const trips: string[] = []
  const contextValue = standpoint.openContext({ around: recording(trips) })
  const { data, errors = [] } = await graphql({ schema: standpoint.schema, source, variableValues, contextValue })
  return {
    data: JSON.parse(JSON.stringify(data ?? {})),
    codes: errors.map(({ originalError }) => (originalError && 'code' in originalError ? originalError.code : 'NONE')),
    messages: errors.map(({ message }) => message),
    trips,
  }
}

async function claims(where: object): Promise<unknown> {
  const { data, messages } = await ask('query ($w: ClaimFilter) { claims(where: $w) { nodes { id } totalCount } }', {
    w: where,
  })
  expect(messages).toEqual([])
  return data['claims']
}
const these = (...ids: string[]) => ({ nodes: ids.map((id) => ({ id })), totalCount: ids.length })

describe('claims are found', () => {
  test('by the words of their statements, all of them, case and accents ignored', async () => {
    expect(await claims({ text: 'TRAMS Lane' })).toEqual(these('claim:letters-2021:4'))
    expect(await claims({ text: 'trâms láne' })).toEqual(these('claim:letters-2021:4'))
    expect(await claims({ text: 'tram nowhere' })).toEqual(these())
    expect(await claims({ or: [{ text: 'forgotten' }, { text: 'network' }] })).toEqual(
      these('claim:tram-report-2023:1', 'claim:letters-2021:4'),
    )
    expect(await claims({ text: 'tram', not: { text: 'lane' }, sources: ['source:letters-2021'] })).toEqual(
      these('claim:letters-2021:6'),
    )
  })

  test('by what the coders and the checker marked', async () => {
    expect(await claims({ hedged: true })).toEqual(these('claim:tram-report-2023:1', 'claim:hearing-2022:2'))
    expect(await claims({ verifications: ['MOVED'] })).toEqual(these('claim:hearing-2022:2'))
    expect(await claims({ modalities: ['CAUSAL'] })).toEqual(
      these('claim:letters-2021:5', 'claim:guild-newsletter-2019:1'),
    )
    expect(await claims({ reportedBy: ['person:ilse-varga'] })).toEqual(these('claim:letters-2021:6'))
    expect(await claims({ about: ['organization:shopkeepers-guild'] })).toEqual(these('claim:hearing-2022:1'))
  })

  test.each([
    'AND',
    '*',
    '"',
    '(',
    '\\',
    'a AND',
    'tram~',
    'statement:tram',
    '+tram -lane',
    '[a TO b]',
    'tram\u0000lane',
    '/t.*/',
  ])('whatever stands in the text %j: an answer or BAD_USER_INPUT, never a fault', async (text) => {
    for (const list of ['actors', 'people', 'concepts', 'claims']) {
      const type = { actors: 'ActorFilter', people: 'ActorFilter', concepts: 'ConceptFilter', claims: 'ClaimFilter' }[
        list
      ]
      const { codes, messages } = await ask(`query ($w: ${type}) { ${list}(where: $w) { totalCount } }`, {
        w: { text },
      })
      expect(codes.every((code) => code === 'BAD_USER_INPUT')).toBe(true)
      for (const message of messages) expect(message).toMatch(/^where.text: expected/)
    }
  })
})

describe('lists of the whole graph', () => {
  test('hold everyone, by name, each kind by itself', async () => {
    const { data, messages } = await ask(`{
      actors(first: 100) { totalCount nodes { id } }
      people { totalCount nodes { id name } }
      organizations(where: { organizationTypes: [GOVERNMENT], hasClaims: true }) { nodes { id } }
      schools(where: { schoolTypes: [NETWORK] }) { nodes { id } }
      named: actors(where: { text: "pepe IBARRA" }) { nodes { id } }
      busy: actors(orderBy: { field: CLAIM_COUNT, direction: DESC }, first: 1) { nodes { id claimCount } }
      sources(first: 1) { totalCount nodes { id } }
    }`)
    expect(messages).toEqual([])
    expect(data).toMatchObject({
      actors: { totalCount: 15 },
      people: { totalCount: 6 },
      organizations: {
        nodes: ['velmora-council', 'tram-planning-desk', 'tram-office'].map((slug) => ({ id: `organization:${slug}` })),
      },
      schools: { nodes: [{ id: 'school:marlow-dance-schools' }] },
      named: { nodes: [{ id: 'person:jose-ibarra' }] },
      busy: { nodes: [{ claimCount: 2 }] },
      sources: { totalCount: 4, nodes: [{ id: 'source:hearing-2022' }] },
    })
  })

  test('order concepts by how disputed they are, and find them by label', async () => {
    const { data } = await ask(`{
      disputed: concepts(orderBy: { field: DISPUTE, direction: DESC }, first: 1) { nodes { id } }
      top: concepts(where: { topOnly: true }) { nodes { id } }
      labelled: concepts(where: { text: "cars" }) { nodes { id } }
      within: concepts(where: { within: "concept:nothing" }) { totalCount }
    }`)
    expect(data).toEqual({
      disputed: { nodes: [{ id: 'concept:car-free-streets' }] },
      top: {
        nodes: ['tram-growth', 'motor-traffic-limits', 'street-trees'].map((slug) => ({ id: `concept:${slug}` })),
      },
      labelled: { nodes: [{ id: 'concept:car-free-streets' }] },
      within: { totalCount: 0 },
    })
  })

  test('take the same trips however many rows they show', async () => {
    const document = `query ($first: Int) {
      claims(first: $first) { nodes { id } }
      actors(first: $first) { nodes { id } }
      concepts(first: $first) { nodes { id stanceSummary { bySource { value { id } } byNarrower { value { id } } robustness { balanceWithoutOneSource { lowestWithout { id } } } } } }
      positions(first: $first) { nodes { actor { id } concept { id } } facets { source { value { id } } concept { value { id } } } }
      people(first: $first) { nodes { id turns { before { id } after { id } concept { id } } contradictions { concept { id } }
        agreements { nodes { other { id } shared { concept { id } } } } } }
    }`
    const [few, many] = [await ask(document, { first: 2 }), await ask(document, { first: 100 })]
    expect(many.messages).toEqual([])
    expect(many.trips.length).toBeLessThanOrEqual(few.trips.length + 2)
    expect(many.trips.length).toBeLessThanOrEqual(12)
  })
})

describe('an actor', () => {
  test('has changed her mind, with the claims before and after', async () => {
    const { data } = await ask(
      '{ person(by: { slug: "ada-quill" }) { turns { concept { id } from to before { id } after { id } } contradictions { concept { id } } } }',
    )
    expect(data['person']).toEqual({
      turns: [
        {
          concept: { id: 'concept:parking-fees' },
          from: 'OPPOSES',
          to: 'SUPPORTS',
          before: { id: 'claim:letters-2021:5' },
          after: { id: 'claim:hearing-2022:1' },
        },
      ],
      contradictions: [{ concept: { id: 'concept:parking-fees' } }],
    })
  })

  test('agrees with another, on the concepts that both speak of', async () => {
    const { data } = await ask(`{ person(by: { slug: "ada-quill" }) {
      agreementWith(actor: "organization:shopkeepers-guild") { sharedCount agreeing disagreeing agreementRate
        shared { concept { id } stance otherStance } }
      nobody: agreementWith(actor: "person:nobody") { sharedCount }
      stranger: agreementWith(actor: "person:bram-osei") { sharedCount agreementRate }
    } }`)
    expect(data['person']).toEqual({
      agreementWith: {
        sharedCount: 2,
        agreeing: 1,
        disagreeing: 0,
        agreementRate: 1,
        shared: [
          { concept: { id: 'concept:parking-fees' }, stance: 'MIXED', otherStance: 'OPPOSES' },
          { concept: { id: 'concept:street-trees' }, stance: 'SUPPORTS', otherStance: 'SUPPORTS' },
        ],
      },
      nobody: null,
      stranger: { sharedCount: 0, agreementRate: null },
    })
  })
})

describe('bad input is named', () => {
  test.each([
    ['claims(where: { statedFrom: "2020-01-02", statedTo: "2020-01-01" }) { totalCount }', 'statedFrom, statedTo'],
    ['claims(first: 101) { totalCount }', 'first'],
    ['actors(first: 1, last: 1) { totalCount }', 'first, last'],
    ['concepts(after: "x") { totalCount }', 'after'],
    ['positions(bases: []) { totalCount }', 'bases'],
    ['positions { facets { source(first: -1) { count } } }', 'first'],
    ['person(by: { slug: "ada-quill" }) { agreementWith(actor: "Ada") { sharedCount } }', 'actor'],
    ['person(by: { slug: "ada-quill" }) { agreements(minShared: 0) { totalCount } }', 'minShared'],
    ['person(by: { slug: "ada-quill" }) { turns(first: 1000) { from } }', 'first'],
    [
      'concept(by: { slug: "parking-fees" }) { timeline(unit: YEAR, from: "2020-01-02", to: "2020-01-01") { coarse } }',
      'from, to',
    ],
    ['concept(by: { slug: "parking-fees" }) { timeline(unit: YEAR, bases: []) { coarse } }', 'bases'],
    ['concept(by: { slug: "parking-fees" }) { stanceSummary(bases: []) { balance } }', 'bases'],
    ['concept(by: { slug: "parking-fees" }) { stanceSummary { bySource(first: 101) { value { id } } } }', 'first'],
  ])('%s', async (field, argument) => {
    const { codes, messages } = await ask(`{ ${field} }`)
    expect(codes).toEqual(['BAD_USER_INPUT'])
    expect(messages[0]).toMatch(new RegExp(`^${argument}: expected .+[.;] ?.*$`))
  })

  test('a timeline with too many points says the limit, and how to stay below it', async () => {
    const { codes, messages } = await ask(
      '{ concept(by: { slug: "parking-fees" }) { timeline(unit: DAY, from: "0000-01-01", to: "9999-12-31") { coarse } } }',
    )
    expect(codes).toEqual(['LIMIT_EXCEEDED'])
    expect(messages[0]).toContain('Take a coarser unit')
    const { data } = await ask(
      '{ concept(by: { slug: "parking-fees" }) { timeline(unit: WEEK, from: "0000-01-01", to: "0000-01-09") { start end } } }',
    )
    expect(data['concept']).toEqual({
      timeline: [
        { start: '0000-01-01', end: '0000-01-02' },
        { start: '0000-01-03', end: '0000-01-09' },
      ],
    })
  })
})
