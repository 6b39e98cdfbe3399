import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gzipSync } from 'node:zlib'
import { StandpointError } from '../../src/domain/errors.js'
import { ask, codeOf, messageOf, post, send } from './asking.js'
import { serve, type Served } from './world.js'

let server: Served
beforeAll(async () => void (server = await serve({ file: async () => undefined })))
afterAll(() => server.stop())

describe('a fault', () => {
  test.each(['error', 'string'])(
    'is masked whether an error or a %s was thrown, and logged whole under the id the client gets',
    async (how) => {
      const answer = await ask(server.url, 'query Broken($how: String!) { fails(how: $how) }', { variables: { how } })
      expect(answer.status).toBe(200)
      expect(answer.body.data).toEqual({ fails: null })
      expect(codeOf(answer)).toBe('INTERNAL_SERVER_ERROR')
      expect(answer.text).not.toMatch(/MATCH|bolt|10\.0\.0\.7|\/srv|stack/)
      const id = answer.headers.get('x-request-id')
      expect(answer.body.errors?.[0]?.extensions?.['requestId']).toBe(id)
      const logged = server.diary.lines.filter((line) => line['requestId'] === id)
      expect(JSON.stringify(logged)).toContain('bolt://10.0.0.7:7687')
    },
  )

  test('that fails many fields is logged once', async () => {
    const before = server.diary.lines.filter(({ level }) => level === 50).length
    const answer = await ask(
      server.url,
      `{ ${Array.from({ length: 15 }, (_, i) => `a${i}: fails(how: "same")`).join(' ')} }`,
    )
    expect(answer.body.errors).toHaveLength(15)
    expect(server.diary.lines.filter(({ level }) => level === 50)).toHaveLength(before + 1)
  })

  test('of a null where the schema promised a value is masked too', async () => {
    const answer = await ask(server.url, '{ never }')
    expect(answer.body.data).toBeNull()
    expect(codeOf(answer)).toBe('INTERNAL_SERVER_ERROR')
  })

  test('in a scalar is masked, however the value came', async () => {
    const literal = await ask(server.url, '{ since(date: "bug") }')
    const variable = await ask(server.url, 'query ($d: Date!) { since(date: $d) }', { variables: { d: 'bug' } })
    for (const answer of [literal, variable]) {
      expect(codeOf(answer)).toBe('INTERNAL_SERVER_ERROR')
      expect(answer.text).not.toContain('secret')
    }
  })
})

describe('an error meant for the client', () => {
  test('keeps its code, message, details and place', async () => {
    const answer = await ask(server.url, '{ fails(how: "coded") }')
    expect(answer.body.errors).toEqual([
      {
        message: 'Two actors are called "Kohn".',
        locations: [{ line: 1, column: 3 }],
        path: ['fails'],
        extensions: { code: 'AMBIGUOUS', requestId: expect.any(String), details: { candidates: ['a', 'b'] } },
      },
    ])
  })

  test('that fails the whole request gives a status of its own', async () => {
    const down = await serve({
      openContext: () => {
        throw new StandpointError('GRAPH_UNAVAILABLE', 'The database does not answer. Ask again later.')
      },
    })
    const answer = await ask(down.url, '{ run }')
    await down.stop()
    expect([answer.status, codeOf(answer), messageOf(answer)]).toEqual([
      503,
      'GRAPH_UNAVAILABLE',
      'The database does not answer. Ask again later.',
    ])
  })

  test.each([
    ['of the wrong type', { n: 'x' }],
    ['missing', {}],
    ['null', { n: null }],
    ['too large for an Int', { n: 2 ** 40 }],
  ])('names the variable whose value is %s, with BAD_USER_INPUT and status 400', async (_, variables) => {
    const answer = await ask(server.url, 'query ($n: Int!) { slow(ms: $n) }', { variables })
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT'])
    expect(messageOf(answer)).toContain('"$n"')
  })

  test('names the argument that got null through a variable with a default', async () => {
    const answer = await ask(server.url, 'query ($n: Int = 1) { slow(ms: $n) }', { variables: { n: null } })
    expect(codeOf(answer)).toBe('BAD_USER_INPUT')
    expect(messageOf(answer)).toContain('"ms"')
  })

  test('comes from a scalar as BAD_USER_INPUT, however the value came', async () => {
    const literal = await ask(server.url, '{ since(date: "soon") }')
    const variable = await ask(server.url, 'query ($d: Date!) { since(date: $d) }', { variables: { d: 'soon' } })
    for (const answer of [literal, variable]) {
      expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT'])
      expect(messageOf(answer)).toContain('expected a date as 2018-05-16')
    }
  })

  test.each([
    ['GRAPHQL_PARSE_FAILED', '{ concept {'],
    ['GRAPHQL_VALIDATION_FAILED', '{ nothing }'],
    ['OPERATION_RESOLUTION_FAILURE', 'query A { run } query B { run }'],
    ['BAD_REQUEST', ''],
  ])('has the code %s of GraphQL itself', async (code, query) => {
    const answer = await ask(server.url, query)
    expect([answer.status, codeOf(answer)]).toEqual([400, code])
    expect(answer.body.errors?.[0]?.extensions?.['requestId']).toBe(answer.headers.get('x-request-id'))
  })
})

describe('a request that is wrong as HTTP is refused in the same shape', () => {
  const json = { 'content-type': 'application/json' }
  test.each<[string, number, string, string, RequestInit]>([
    ['an unknown path', 404, 'BAD_REQUEST', '/nothing', {}],
    ['an unsound URL', 400, 'BAD_REQUEST', '/page/%E0%A4%A', {}],
    ['a body that is no JSON', 400, 'BAD_REQUEST', '/graphql', { method: 'POST', body: '{"query":', headers: json }],
    [
      'a body that is squeezed',
      415,
      'BAD_REQUEST',
      '/graphql',
      { method: 'POST', body: gzipSync('{"query":"{ run }"}'), headers: { ...json, 'content-encoding': 'gzip' } },
    ],
    [
      'a body in UTF-16',
      400,
      'BAD_REQUEST',
      '/graphql',
      { method: 'POST', body: Buffer.from('{"query":"{ run }"}', 'utf16le'), headers: json },
    ],
    ['a name in an address that is too long', 414, 'BAD_REQUEST', `/network/${'x'.repeat(9_999)}`, {}],
    ['an empty body', 400, 'BAD_REQUEST', '/graphql', { method: 'POST', body: '', headers: json }],
    [
      'a body that is a list',
      400,
      'BAD_REQUEST',
      '/graphql',
      { method: 'POST', body: '[{"query":"{ run }"}]', headers: json },
    ],
    [
      'a key of an object prototype',
      400,
      'BAD_REQUEST',
      '/graphql',
      { method: 'POST', body: '{"query":"{run}","__proto__":{}}', headers: json },
    ],
    ['a form', 415, 'BAD_REQUEST', '/graphql', { method: 'POST', body: new URLSearchParams({ query: '{ run }' }) }],
    [
      'plain text, which browsers send across sites',
      415,
      'BAD_REQUEST',
      '/graphql',
      { method: 'POST', body: '{"query":"{ run }"}', headers: { 'content-type': 'text/plain' } },
    ],
    ['a GET that a browser could send across sites', 400, 'BAD_REQUEST', '/graphql?query=%7Brun%7D', {}],
    [
      'a body beyond the limit',
      413,
      'LIMIT_EXCEEDED',
      '/graphql',
      { method: 'POST', body: JSON.stringify({ query: 'x'.repeat(300_000) }), headers: json },
    ],
    ['a method that is none of ours', 405, 'BAD_REQUEST', '/graphql', { method: 'PUT', body: '{}', headers: json }],
    [
      'a persisted query, which would pass the guard',
      200,
      'PERSISTED_QUERY_NOT_SUPPORTED',
      '/graphql',
      {
        method: 'POST',
        body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }),
        headers: json,
      },
    ],
  ])('%s: %d %s', async (_, status, code, path, init) => {
    const answer = await send(`${server.url}${path}`, init)
    expect([answer.status, codeOf(answer)]).toEqual([status, code])
    expect(messageOf(answer).length).toBeGreaterThan(20)
    expect(answer.headers.get('x-request-id')).toBe(answer.body.errors?.[0]?.extensions?.['requestId'])
  })

  test('a GET that names its operation is answered', async () => {
    const answer = await send(`${server.url}/graphql?query=%7Brun%7D`, {
      headers: { 'apollo-require-preflight': 'yes' },
    })
    expect([answer.status, answer.body.data]).toEqual([200, { run: expect.any(Number) }])
  })

  test('a mutation by GET is refused', async () => {
    const answer = await send(`${server.url}/graphql?query=mutation%7Bchange%7D`, {
      headers: { 'apollo-require-preflight': 'yes' },
    })
    expect([answer.status, codeOf(answer)]).toEqual([405, 'BAD_REQUEST'])
  })
})

describe('the id of a request', () => {
  test('is the one the client gave, when it is short and harmless', async () => {
    const answer = await post(server.url, '{"query":"{ run }"}', { headers: { 'x-request-id': 'trace-42' } })
    expect(answer.headers.get('x-request-id')).toBe('trace-42')
  })

  test.each(['a b', 'x'.repeat(100), '<script>', '"'])('is made anew in place of %j', async (given) => {
    const answer = await post(server.url, '{"query":"{ run }"}', { headers: { 'x-request-id': given } })
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('is on the one log line of the request, with operation, time, status and codes, and no variables', async () => {
    const variables = { d: 'soon-and-secret' }
    const answer = await ask(server.url, 'query When($d: Date!) { since(date: $d) }', { variables })
    await expect
      .poll(() => server.diary.lines.filter(({ requestId }) => requestId === answer.headers.get('x-request-id')))
      .toHaveLength(1)
    const [line] = server.diary.lines.filter(({ requestId }) => requestId === answer.headers.get('x-request-id'))
    expect(line).toMatchObject({
      operation: 'When',
      ms: expect.any(Number),
      status: 400,
      codes: ['BAD_USER_INPUT'],
      path: '/graphql',
    })
    expect(JSON.stringify(line)).not.toContain('secret')
  })
})
