import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { limits } from '../../src/server/index.js'
import { type Answer, ask, codeOf, messageOf, send } from './asking.js'
import { serve, type Served } from './world.js'

let server: Served
beforeAll(async () => void (server = await serve()))
afterAll(() => server.stop())

type Variables = Record<string, unknown>
const asked = (mode: string, query: string, variables: Variables = {}) =>
  ask(server.url, query, { variables }, { headers: { 'x-cost': mode } })
const costIn = ({ body }: Answer) => body.extensions?.['cost']
const wide = `{ actors(first: 100) { nodes { claims(first: 100) { nodes { assertedBy { claims(first: 100) { nodes { id } } } } } } } }`

describe('the cost of a document in a preview', () => {
  test('is told without running it', async () => {
    const { runs } = server.diary
    const answer = await asked('preview', '{ actors(first: 3) { totalCount nodes { id name } } }')
    // actors, totalCount, and three nodes, each with two fields
    expect(answer.body).toEqual({
      data: null,
      extensions: {
        cost: {
          values: 11,
          limit: limits.cost,
          refused: false,
          heaviest: { field: 'actors', rows: 3 },
          counts: {
            selections: { got: 5, limit: limits.selections },
            aliases: { got: 0, limit: limits.aliases },
            depth: { got: 3, limit: limits.depth },
            rootFields: { got: 1, limit: limits.rootFields },
            cost: { got: 11, limit: limits.cost },
            introspection: { got: 0, limit: expect.any(Number) },
          },
          refusals: [],
        },
      },
    })
    expect(answer.status).toBe(200)
    expect(server.diary.runs).toBe(runs)
  })

  test('follows fragments, variables and their defaults, and multiplies by the pages', async () => {
    const fragment = 'fragment A on Actor { claims(first: $m) { nodes { id } } }'
    const query = `query ($n: Int!, $m: Int = 7) { actors(first: $n) { nodes { ...A } } } ${fragment}`
    for (const [n, m] of [
      [1, 7],
      [10, 7],
      [10, 100],
    ] as const) {
      const answer = await asked('preview', query, m === 7 ? { n } : { n, m })
      // actors; n nodes, each with claims, and m nodes with an id
      expect(costIn(answer)).toMatchObject({ values: 1 + n * (1 + 1 + m * 2), refused: false })
    }
  })

  test('is told of a document that would be refused, with the refusals', async () => {
    const answer = await asked('preview', wide)
    const refusal = await ask(server.url, wide)
    expect([answer.status, answer.body.data, answer.body.errors]).toEqual([200, null, undefined])
    expect(costIn(answer)).toMatchObject({
      values: 10_110_201,
      refused: true,
      heaviest: { field: 'actors.nodes.claims.nodes.assertedBy.claims', rows: 100 },
      refusals: [messageOf(refusal)],
    })
  })

  test.each([
    ['levels', 'depth', `{actors{nodes{${'turns(first:1){assertedBy{'.repeat(11)}id${'}}'.repeat(11)}}}}`],
    ['aliases', 'aliases', `{concept{${Array.from({ length: 61 }, (_, i) => `a${i}:id `).join('')}}}`],
    ['fields at the root', 'rootFields', `{${'run '.repeat(21)}}`],
  ])('is told of one with too many %s', async (_, limit, query) => {
    const { status, body, ...answer } = await asked('preview', query)
    expect([status, body.data]).toEqual([200, null])
    expect(costIn({ ...answer, status, body })).toMatchObject({
      values: expect.any(Number),
      refused: true,
      counts: { [limit]: { got: expect.anything(), limit: expect.any(Number) } },
    })
    expect(codeOf(await ask(server.url, query))).toBe('LIMIT_EXCEEDED')
  })

  test('is not counted beyond the selections; the refusal says how far it came', async () => {
    const doubling = Array.from(
      { length: 60 },
      (_, i) => `fragment F${i} on Query{...F${i + 1} ...on Query{...F${i + 1}}}`,
    )
    const answer = await asked('preview', `{run ...F0} ${doubling.join(' ')} fragment F60 on Query{run}`)
    expect([answer.status, codeOf(answer)]).toEqual([400, 'LIMIT_EXCEEDED'])
    expect(messageOf(answer)).toContain('has 1,000,000,000 or more selections')
    expect(costIn(answer)).toMatchObject({ values: null, refused: true, counts: { selections: { limit: 1_000 } } })
  })

  test('is given by GET as by POST, and to no one whom a browser may have sent across sites', async () => {
    const path = `${server.url}/graphql?${new URLSearchParams({ query: '{ concept { id } }' }).toString()}`
    const own = { 'x-cost': 'preview', 'apollo-require-preflight': 'yes' }
    expect(costIn(await send(path, { headers: own }))).toMatchObject({ values: 2, refused: false })
    const foreign = await send(path, { headers: { 'x-cost': 'preview' } })
    expect([foreign.status, codeOf(foreign)]).toEqual([400, 'BAD_REQUEST'])
  })
})

describe('a preview of what cannot run is the error that it would be:', () => {
  test.each<[string, string, string, Variables?]>([
    ['no GraphQL', 'GRAPHQL_PARSE_FAILED', '{ concept {'],
    ['an unknown field', 'GRAPHQL_VALIDATION_FAILED', '{ nothing }'],
    [
      'a cycle of introspection',
      'GRAPHQL_VALIDATION_FAILED',
      '{__schema{types{fields{type{fields{type{fields{name}}}}}}}}',
    ],
    ['no chosen operation', 'OPERATION_RESOLUTION_FAILURE', 'query A { run } query B { run }'],
    ['a faulty variable', 'BAD_USER_INPUT', 'query ($n: Int!) { slow(ms: $n) }', { n: 'x' }],
    ['deep variables', 'LIMIT_EXCEEDED', '{ run }', { f: JSON.parse('['.repeat(100) + ']'.repeat(100)) }],
  ])('%s', async (_, code, query, variables) => {
    const answer = await asked('preview', query, variables)
    expect([answer.status, codeOf(answer), costIn(answer)]).toEqual([400, code, undefined])
  })
})

describe('the cost of a document in a report', () => {
  test('stands beside its answer', async () => {
    const { body } = await asked('report', '{ concept { id } }')
    expect(body).toMatchObject({
      data: { concept: { id: 'c' } },
      extensions: { graphVersion: 7, cost: { values: 2, refused: false } },
    })
  })

  test('stands beside its refusal', async () => {
    const answer = await asked('report', wide)
    expect([answer.status, codeOf(answer)]).toEqual([400, 'LIMIT_EXCEEDED'])
    expect(costIn(answer)).toMatchObject({ values: 10_110_201, refused: true })
  })

  test('is not there when nobody asks for it', async () => {
    expect((await ask(server.url, '{ concept { id } }')).body.extensions).toEqual({ graphVersion: 7 })
  })
})

test.each(['yes', 'preview, report', '__proto__', 'x'.repeat(3_000)])(
  'the header x-cost: %s is refused',
  async (mode) => {
    const answer = await asked(mode, '{ run }')
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_REQUEST'])
    expect(messageOf(answer)).toContain('"preview"')
  },
)
