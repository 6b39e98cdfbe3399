import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hostCheck } from '../../src/server/hosts.js'
import { raw } from './asking.js'
import { serve, type Served } from './world.js'

const passes = (listening: string, names: readonly string[], host: string | undefined) =>
  hostCheck(listening, names)(host === undefined ? {} : { host }) === undefined

const ours = ['localhost', 'localhost:4000', 'LOCALHOST.:4000', '127.0.0.1:4000', '127.0.0.2', '[::1]:4000', '[::1]']
const foreign = ['evil.example', 'evil.example:4000', 'localhost.evil.example', '127.0.0.1.evil.example', 'a', '*']
const unsound = ['', ' ', ':', '[', '::1', 'evil@localhost', 'localhost/', 'localhost:4000:1', 'localhost, a', '\u0000']
const elsewhere = ['10.0.0.7', '192.168.1.4:4000', '[fe80::1]', '0.0.0.0']

describe('a server on a loopback address', () => {
  test.each(['127.0.0.1', '::1', 'localhost'])('(%s) answers under the names and addresses of loopback alone', (on) => {
    expect(ours.filter((host) => !passes(on, [], host))).toEqual([])
    expect([...foreign, ...unsound, ...elsewhere].filter((host) => passes(on, [], host))).toEqual([])
  })

  test('answers under the names of its settings', () => {
    expect(passes('127.0.0.1', ['Debate.example.org'], 'debate.example.org:443')).toBe(true)
    expect(passes('127.0.0.1', ['debate.example.org'], 'not.debate.example.org')).toBe(false)
    expect([...foreign, ...unsound].filter((host) => !passes('127.0.0.1', ['*'], host))).toEqual([])
  })

  test('answers who names no host at all: no browser does that', () => {
    expect(passes('127.0.0.1', [], undefined)).toBe(true)
  })
})

describe('a server on other addresses', () => {
  test.each(['0.0.0.0', '::', '10.0.0.7', 'box.local'])(
    '(%s) answers under any address, and under known names',
    (on) => {
      expect(
        [...ours, ...elsewhere, on.includes(':') ? `[${on}]` : on].filter((host) => !passes(on, [], host)),
      ).toEqual([])
      expect([...foreign, ...unsound].filter((host) => passes(on, [], host))).toEqual([])
      expect(passes(on, ['evil.example'], 'evil.example')).toBe(true)
    },
  )
})

describe('over HTTP', () => {
  let server: Served
  beforeAll(async () => void (server = await serve({ hosts: ['debate.example.org'] })))
  afterAll(() => server.stop())

  const asked = (head: string, host: string) =>
    raw(server.url, `${head} HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`)

  test.each(['GET /', 'GET /health/live', 'POST /graphql', 'GET /q.json', 'GET /nothing', 'OPTIONS /graphql'])(
    'a foreign host is refused before anything else: %s',
    async (head) => {
      expect(await asked(head, 'evil.example')).toMatch(
        /^HTTP\/1\.1 421 .*Expected the host of this server.*\\"evil\.example\\".*STANDPOINT_HOSTS.*"code":"BAD_REQUEST"/s,
      )
    },
  )

  test('a known one is answered', async () => {
    expect(await asked('GET /health/live', 'debate.example.org')).toMatch(/^HTTP\/1\.1 200 /)
  })
})
