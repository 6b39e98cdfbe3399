import { buildSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, codeOf, messageOf, raw, send } from './asking.js'
import { serve, type Served } from './world.js'

let server: Served
beforeAll(async () => void (server = await serve({ file: async () => undefined })))
afterAll(() => server.stop())

const paths: readonly [path: string, allow: string][] = [
  ['/', 'GET, HEAD, OPTIONS'],
  ['/graphql', 'GET, POST, OPTIONS'],
  ['/health/live', 'GET, HEAD, OPTIONS'],
  ['/health/ready?x=1', 'GET, HEAD, OPTIONS'],
  ['/q.json', 'GET, HEAD, OPTIONS'],
  ['/q/run.json', 'GET, HEAD, OPTIONS'],
  ['/network/one-mode.json', 'GET, HEAD, OPTIONS'],
  ['/page/a.js', 'GET, HEAD, OPTIONS'],
]

describe.each(paths)('at %s', (path, allow) => {
  test.each(['PUT', 'PATCH', 'DELETE', 'PROPFIND', 'LOCK', 'QUERY'])('the method %s is a coded 405', async (method) => {
    const answer = await send(server.url + path, { method, headers: { 'content-type': 'text/xml' }, body: '<a>' })
    expect([answer.status, codeOf(answer), answer.headers.get('allow')]).toEqual([405, 'BAD_REQUEST', allow])
    expect(messageOf(answer)).toContain(`got ${method}`)
  })

  test('OPTIONS tells the methods, and lets in no other origin', async () => {
    const answer = await send(server.url + path, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    })
    expect([answer.status, answer.text, answer.headers.get('allow')]).toEqual([204, '', allow])
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

describe('where there is nothing', () => {
  test.each(['GET', 'PUT', 'OPTIONS', 'POST'])('the method %s is a coded 404', async (method) => {
    const answer = await send(`${server.url}/nothing`, { method })
    expect([answer.status, codeOf(answer), answer.headers.get('allow')]).toEqual([404, 'BAD_REQUEST', null])
  })
})

describe('HEAD', () => {
  test.each([
    ['/', 200],
    ['/health/live', 200],
    ['/q.json', 200],
  ])('of %s is the head of its GET', async (path, status) => {
    const head = await send(server.url + path, { method: 'HEAD' })
    const get = await send(server.url + path)
    expect([head.status, head.text]).toEqual([status, ''])
    expect(head.headers.get('content-type')).toBe(get.headers.get('content-type'))
    expect(head.headers.get('content-length')).toBe(get.headers.get('content-length'))
  })

  test('of /graphql asks nothing', async () => {
    const { runs } = server.diary
    const answer = await send(`${server.url}/graphql?query=%7Brun%7D`, {
      method: 'HEAD',
      headers: { 'apollo-require-preflight': 'yes' },
    })
    expect([answer.status, server.diary.runs]).toEqual([405, runs])
  })
})

test('CONNECT and TRACE get no answer that echoes them', async () => {
  for (const method of ['CONNECT', 'TRACE']) {
    const text = await raw(
      server.url,
      `${method} / HTTP/1.1\r\nhost: localhost\r\nx-secret: 1\r\nconnection: close\r\n\r\n`,
    )
    expect(text).not.toMatch(/x-secret|^HTTP\/1\.1 (2|5)/)
  }
})

describe('an operation of a type that the schema lacks', () => {
  let bare: Served
  beforeAll(async () => void (bare = await serve({ schema: buildSchema('type Query { run: Int }') })))
  afterAll(() => bare.stop())

  test.each(['mutation { change }', 'subscription { change }', 'mutation M { __typename }'])(
    'is invalid: %s',
    async (query) => {
      const answer = await ask(bare.url, query)
      expect([answer.status, codeOf(answer), answer.body.data]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED', undefined])
      expect(messageOf(answer)).toContain('Expected a query; got a')
    },
  )

  test('is the wrong method by GET, as the specification of GraphQL over HTTP has it', async () => {
    const answer = await send(`${bare.url}/graphql?query=mutation%7Bchange%7D`, {
      headers: { 'apollo-require-preflight': 'yes' },
    })
    expect([answer.status, codeOf(answer), answer.headers.get('allow')]).toEqual([405, 'BAD_REQUEST', 'POST'])
  })

  test('may stand beside the one that is asked', async () => {
    const answer = await ask(bare.url, 'query A { run } mutation B { change }', { operationName: 'A' })
    expect(answer.status).toBe(200)
  })
})
