import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plantWorld } from '../world.js'
import { type Serving, serveGraph } from './serving.js'

let server: Serving
const cursors = { positions: '', claims: '', byName: '', opposing: '', evidence: '' }

beforeAll(async () => {
  await (await plantWorld()).close()
  server = await serveGraph()
  const cursor = 'pageInfo { startCursor }'
  const { concept } = await server.data(`{ concept(by: { slug: "car-free-streets" }) {
    positions { ${cursor} } claims { ${cursor} }
    byName: positions(orderBy: { field: ACTOR_NAME, direction: ASC }) { ${cursor} }
    one: positions(where: { actors: ["person:mira-holt"] }) { nodes { evidence { ${cursor} } } }
    opposing: positions(where: { stances: [OPPOSES] }) { ${cursor} } } }`)
  for (const list of ['positions', 'claims', 'byName', 'opposing'] as const) cursors[list] = startOf(concept, [list])
  cursors.evidence = startOf(concept, ['one', 'nodes', '0', 'evidence'])
})
afterAll(() => server.stop())

function startOf(data: unknown, path: readonly string[]): string {
  const found = [...path, 'pageInfo', 'startCursor'].reduce<unknown>((at, key) => Object(at)[key], data)
  expect(found).toBeTypeOf('string')
  return String(found)
}

const inConcept = (fields: string) =>
  `concept(by: { slug: "car-free-streets" }) { ${fields} } beside: person(by: { slug: "ada-quill" }) { name }`
const long = 'x'.repeat(301)

/** A question with a fault, the argument that has it, and the rule that it breaks. */
type Case = readonly [name: string, question: string, argument: string, rule: string]

const byKey: Case[] = [
  ['an id without a kind', 'node(id: "ada-quill") { id }', 'id', 'an id such as'],
  ['an id with capitals', 'node(id: "person:Ada") { id }', 'id', 'an id such as'],
  ['an id of an unknown kind', 'node(id: "robot:r2-d2") { id }', 'id', 'an id such as'],
  ['an id with a line break', 'node(id: "person:ada\\n") { id }', 'id', 'an id such as'],
  ['the id of a claim without its number', 'claim(id: "claim:letters-2021") { id }', 'id', 'an id such as'],
  ['an endless id', `node(id: "person:${'a'.repeat(400)}") { id }`, 'id', 'an id such as'],
  ['an empty id', 'actor(by: { id: "" }) { id }', 'by.id', 'an id such as'],
  ['an empty id of a source', 'source(by: { id: "" }) { id }', 'by.id', 'an id such as'],
  ['an id of nothing in a key', 'concept(by: { id: "nothing" }) { id }', 'by.id', 'an id such as'],
  ['an actor that is no id', 'position(actor: "Ada", concept: "concept:x") { basis }', 'actor', 'an id such as'],
  ['a concept that is no id', 'position(actor: "person:x", concept: "x") { basis }', 'concept', 'an id such as'],
  ['a slug with spaces', 'concept(by: { slug: "car free" }) { id }', 'by.slug', 'a slug'],
  ['an empty slug', 'scale(by: { slug: "" }) { id }', 'by.slug', 'a slug'],
  ['a slug that is an id', 'person(by: { slug: "person:ada-quill" }) { id }', 'by.slug', 'a slug'],
  ['a digest that is too short', 'source(by: { textSha256: "abc" }) { id }', 'by.textSha256', '64 digits'],
  ['an empty digest', 'source(by: { textSha256: "" }) { id }', 'by.textSha256', '64 digits'],
  ['a blank name', 'actor(by: { name: " " }) { id }', 'by.name', '1 to 300 characters'],
  ['an endless label', `concept(by: { label: "${long}" }) { id }`, 'by.label', '1 to 300 characters'],
  [
    'more ids than a hundred',
    `nodes(ids: [${'"person:x" '.repeat(101)}]) { id }`,
    'ids',
    'at most 100 ids; got "101 ids"',
  ],
  ['a subgraph around no id', 'subgraph(around: []) { totalNodes }', 'around', '1 to 100 ids; got "0 ids"'],
  ['a subgraph around a name', 'subgraph(around: ["person:x", "Ada"]) { totalNodes }', 'around[1]', 'an id such as'],
  [
    'a subgraph around more than a page',
    `subgraph(around: [${'"person:x" '.repeat(101)}]) { totalNodes }`,
    'around',
    '1 to 100 ids; got "101 ids"',
  ],
  ['a subgraph of no depth', 'subgraph(around: ["person:x"], depth: 0) { totalNodes }', 'depth', '1 to 6; got 0'],
  ['a subgraph too deep', 'subgraph(around: ["person:x"], depth: 7) { totalNodes }', 'depth', '1 to 6; got 7'],
  ['a subgraph of no nodes', 'subgraph(around: ["person:x"], limit: 0) { totalNodes }', 'limit', '1 to 1000; got 0'],
  ['a negative subgraph', 'subgraph(around: ["person:x"], limit: -1) { totalNodes }', 'limit', '1 to 1000; got -1'],
  ['a subgraph too large', 'subgraph(around: ["person:x"], limit: 1001) { totalNodes }', 'limit', '1000; got 1001'],
]

const lists: Case[] = [
  ['a negative page', 'positions(first: -1) { totalCount }', 'first', '0 to 100; got -1'],
  ['a page beyond the limit', 'claims(first: 101) { totalCount }', 'first', '0 to 100; got 101'],
  ['a page beyond the limit from the end', 'positions(last: 101) { totalCount }', 'last', '0 to 100; got 101'],
  ['a page from both ends', 'positions(first: 1, last: 1) { totalCount }', 'first, last', 'one of the two'],
  ['a plain list beyond the limit', 'narrowerTransitive(first: 101) { id }', 'first', '0 to 100; got 101'],
  ['no bases', 'positions(bases: []) { totalCount }', 'bases', 'at least one of DIRECT, ENTAILED, PARTIAL'],
  [
    'days in reverse',
    'positions(where: { statedFrom: "2022-01-02", statedTo: "2022-01-01" }) { totalCount }',
    'statedFrom, statedTo',
    'not after the last',
  ],
  [
    'days in reverse within a filter of a filter',
    'claims(where: { not: { statedFrom: "2022-01-02", statedTo: "2022-01-01" } }) { totalCount }',
    'statedFrom, statedTo',
    'not after the last',
  ],
  [
    'a malformed id in a filter',
    'positions(where: { actors: ["Ada Quill"] }) { totalCount }',
    'where.actors',
    'an id such as',
  ],
  [
    'a malformed id in a filter of a filter',
    'claims(where: { or: [{ not: { within: "cars" } }] }) { totalCount }',
    'where.or.not.within',
    'an id such as',
  ],
  ['a garbled cursor', 'positions(after: "%%%") { totalCount }', 'after', 'a cursor that this server gave'],
  ['an empty cursor', 'positions(before: "") { totalCount }', 'before', 'a cursor that this server gave'],
]

describe('bad input is BAD_USER_INPUT that names argument and rule:', () => {
  test.each(byKey)('%s', async (_, question, argument, rule) => {
    const { status, body } = await server.ask(`{ ${question} }`)
    expect(status).toBe(200)
    expect(body.errors).toHaveLength(1)
    expect(body.errors?.[0]?.message).toContain(`${argument}: expected `)
    expect(body.errors?.[0]?.message).toContain(rule)
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', details: { argument } })
  })

  test.each(lists)('%s, while its neighbours are answered', async (_, question, argument, rule) => {
    const { body } = await server.ask(`{ ${inConcept(question)} }`)
    expect(body.data).toEqual({ concept: null, beside: { name: 'Ada Quill' } })
    expect(body.errors).toHaveLength(1)
    expect(body.errors?.[0]?.message).toContain(`${argument}: expected `)
    expect(body.errors?.[0]?.message).toContain(rule)
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', details: { argument } })
  })

  test.each([
    ['another list', 'claims(after: $cursor) { totalCount }', 'positions'],
    ['another filter', 'positions(where: { stances: [SUPPORTS] }, after: $cursor) { totalCount }', 'positions'],
    [
      'another order',
      'positions(orderBy: { field: ACTOR_NAME, direction: DESC }, after: $cursor) { totalCount }',
      'byName',
    ],
    ['other bases', 'positions(bases: [DIRECT], after: $cursor) { totalCount }', 'positions'],
    ['a list of affiliates too', 'positions(includeAffiliates: true, after: $cursor) { totalCount }', 'positions'],
    ['all claims, not those of one concept', 'claims(includeNarrower: true, after: $cursor) { totalCount }', 'claims'],
    [
      'evidence that a filter narrows',
      'positions(where: { actors: ["person:mira-holt"], statedFrom: "2021-01-01" }) { nodes { evidence(after: $cursor) { totalCount } } }',
      'evidence',
    ],
  ] as const)('a cursor of %s', async (_, question, list) => {
    const { body } = await server.ask(`query ($cursor: String) { ${inConcept(question)} }`, { cursor: cursors[list] })
    expect(body.data).toEqual({ concept: null, beside: { name: 'Ada Quill' } })
    expect(body.errors?.[0]?.message).toContain('after: expected a cursor of this list, filter and order')
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', details: { argument: 'after' } })
  })

  test.each([
    ['with another letter', (cursor: string) => cursor.replace(/^(.{30})./, (_, start) => `${start}~`)],
    ['cut short', (cursor: string) => cursor.slice(0, -3)],
    ['with its letters in another case', (cursor: string) => cursor.toUpperCase()],
    ['longer', (cursor: string) => cursor + cursor],
  ])('a cursor that is altered: %s', async (_, alter) => {
    const query = `query ($cursor: String) { ${inConcept('positions(after: $cursor) { totalCount }')} }`
    const { body } = await server.ask(query, { cursor: alter(cursors.positions) })
    expect(body.errors?.[0]?.message).toContain('after: expected a cursor')
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', details: { argument: 'after' } })
  })

  test('one malformed id among many, whose neighbours are answered', async () => {
    const { body } = await server.ask('{ nodes(ids: ["person:ada-quill", "Ada", "person:nobody"]) { id } }')
    expect(body.data).toEqual({ nodes: [{ id: 'person:ada-quill' }, null, null] })
    expect(body.errors).toMatchObject([
      { path: ['nodes', 1], extensions: { code: 'BAD_USER_INPUT', details: { argument: 'ids[1]' } } },
    ])
  })
})

describe('values that the schema refuses are BAD_USER_INPUT as well, written in the document or sent beside it:', () => {
  const positions = (where: string) => `{ ${inConcept(`positions(where: { ${where} }) { totalCount }`)} }`

  test.each([
    ['a day that does not exist', positions('statedFrom: "2018-02-30"'), 'where.statedFrom', 'a day as YYYY-MM-DD'],
    ['a month for a day', positions('statedTo: "2018-02"'), 'where.statedTo', 'a day as YYYY-MM-DD'],
    ['a number for a day', positions('statedTo: 2018'), 'where.statedTo', 'a day as YYYY-MM-DD'],
    ['a stance of another name', positions('stances: [SUPPORTS, OPPOSE]'), 'where.stances', '"OPPOSE"'],
    ['a text for a size', `{ ${inConcept('claims(first: "two") { totalCount }')} }`, 'first', 'Int cannot represent'],
    ['two keys for one actor', '{ actor(by: { id: "person:x", slug: "x" }) { id } }', 'by', 'exactly one key'],
    ['no key for a concept', '{ concept(by: {}) { id } }', 'by', 'exactly one key'],
    ['a key that is null', '{ source(by: { slug: null }) { id } }', 'by', 'must be non-null'],
    [
      'an order without direction',
      `{ ${inConcept('claims(orderBy: { field: STATED_ON }) { totalCount }')} }`,
      'orderBy',
      '"OrderDirection!"',
    ],
    [
      'a default of a variable',
      `query ($day: Date = "2018-02-30") ${positions('statedFrom: $day')}`,
      '$day',
      'a day as YYYY-MM-DD',
    ],
  ])('%s in the document', async (_, query, argument, rule) => {
    const { status, body } = await server.ask(query)
    expect(status).toBe(400)
    expect(body.errors).toHaveLength(1)
    expect(body.errors?.[0]?.message).toMatch(`${argument}: `)
    expect(body.errors?.[0]?.message).toContain(rule)
    expect(body.errors?.[0]?.locations).toHaveLength(1)
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', details: { argument } })
  })

  test.each([
    [
      'a day that does not exist',
      `query ($v: Date) ${positions('statedFrom: $v')}`,
      '2018-02-30',
      'a day as YYYY-MM-DD',
    ],
    [
      'two keys',
      'query ($v: ActorBy!) { actor(by: $v) { id } }',
      { id: 'person:x', slug: 'x' },
      'key must be specified',
    ],
    [
      'a page of text',
      'query ($v: Int) { concept(by: { slug: "x" }) { claims(first: $v) { totalCount } } }',
      'two',
      'Int cannot',
    ],
    ['a stance of another name', `query ($v: [Stance!]) ${positions('stances: $v')}`, ['OPPOSE'], '"OPPOSE"'],
  ])('%s in a variable', async (_, query, v, rule) => {
    const { status, body } = await server.ask(query, { v })
    expect(status).toBe(400)
    expect(body.errors?.[0]?.message).toContain('"$v"')
    expect(body.errors?.[0]?.message).toContain(rule)
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  test('while a document that does not fit the schema is told as that', async () => {
    const { body } = await server.ask('{ concept(by: { slug: "x" }) { label } }')
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' })
  })
})

describe('a name of several', () => {
  test.each([
    ['actor(by: { name: "mira holt" })', ['person:mira-holt', 'person:mira-holt-baker']],
    ['person(by: { name: "Mira Holt" })', ['person:mira-holt', 'person:mira-holt-baker']],
  ])('%s is AMBIGUOUS, and the candidates are named', async (question, candidates) => {
    const { body } = await server.ask(
      `{ found: ${question} { id } beside: concept(by: { slug: "tram-growth" }) { id } }`,
    )
    expect(body.data).toEqual({ found: null, beside: { id: 'concept:tram-growth' } })
    expect(body.errors?.[0]?.message).toContain(candidates.join(', '))
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'AMBIGUOUS', details: { candidates } })
  })
})
