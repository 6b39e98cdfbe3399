import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { GraphSettings } from '../../src/graph/index.js'
import { cypher } from '../graph.js'
import { any, openWith } from './statements.js'

const body =
  'UNWIND range(1, 100000000) AS a UNWIND range(1, 100000000) AS b WITH a, b WHERE a + b < 0 RETURN count(*) AS n'
/** Statements that take for ever, each with a mark to find it by on the server. */
const slow = (mark: string) => ({ [`read/slow`]: `// type Row { n: Int! }\n\n/* ${mark} */ ${body}` })

function open(texts: Readonly<Record<string, string>>, settings: Partial<GraphSettings> = {}) {
  const graph = openWith(texts, settings)
  onTestFinished(() => graph.close())
  return graph
}

/** Counts the transactions that the server runs with a mark in their text. */
async function running(mark: string): Promise<number> {
  const found = await cypher('SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $mark RETURN 1 AS one', {
    mark,
  })
  return found.length
}

async function until(condition: () => Promise<boolean>, milliseconds: number): Promise<boolean> {
  for (const end = performance.now() + milliseconds; performance.now() < end; await sleep(50))
    if (await condition()) return true
  return false
}

/** Awaits a failure, and tells how long it took. */
async function failure(work: Promise<unknown>): Promise<{ error: unknown; ms: number }> {
  const start = performance.now()
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  return { error, ms: performance.now() - start }
}

async function listening(onConnection: (socket: Socket) => void): Promise<{ server: Server; uri: string }> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    onConnection(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { server, uri: `bolt://127.0.0.1:${port}` }
}

describe('many reads at once', () => {
  const work = (rows: number) => ({
    'read/work': `// type Row { n: Int! }\n\nUNWIND range(1, ${rows}) AS a RETURN count(a % 7) AS n`,
  })

  async function timeOf(rows: number): Promise<number> {
    const alone = any(open(work(rows)).read())
    await alone('work', {})
    const start = performance.now()
    await alone('work', {})
    return performance.now() - start
  }

  test('have their whole time from when it is their turn, and end well although they take longer together', async () => {
    const each = Math.max(20, await timeOf(400_000))
    const queryTimeoutMs = Math.max(1_000, Math.round(20 * each))
    const graph = open(work(400_000), { queryTimeoutMs })
    const question = any(graph.read())
    const begun = performance.now()
    const count = Math.ceil((4 * queryTimeoutMs) / each)
    const ended = await Promise.allSettled(Array.from({ length: count }, () => question('work', {})))
    expect(ended.filter(({ status }) => status === 'rejected')).toEqual([])
    expect(performance.now() - begun).toBeGreaterThan(queryTimeoutMs)
  }, 120_000)
})

describe('a slow read', () => {
  test('stops within its time with GRAPH_TIMEOUT, and stops in the server too', async () => {
    const mark = 'mark-of-the-timeout'
    const graph = open(slow(mark), { queryTimeoutMs: 2_500 })
    const failed = failure(any(graph.read())('slow', {}))
    expect(await until(async () => (await running(mark)) === 1, 2_500)).toBe(true)
    const { error, ms } = await failed
    expect(error).toMatchObject({
      code: 'GRAPH_TIMEOUT',
      cause: { code: expect.stringContaining('TransactionTimedOut') },
    })
    expect(ms).toBeLessThan(4_000)
    expect(await until(async () => (await running(mark)) === 0, 1_000)).toBe(true)
  })

  test('may have a time of its own', async () => {
    const graph = open(slow('mark-of-the-own-time'), { queryTimeoutMs: 60_000 })
    const { error, ms } = await failure(any(graph.read({ timeoutMs: 300 }))('slow', {}))
    expect(error).toMatchObject({ code: 'GRAPH_TIMEOUT' })
    expect(ms).toBeLessThan(1_500)
  })

  test('stops in the server when its caller goes away', async () => {
    const mark = 'mark-of-the-abort'
    const graph = open(slow(mark), { queryTimeoutMs: 60_000 })
    const caller = new AbortController()
    const failed = failure(any(graph.read({ signal: caller.signal }))('slow', {}))
    expect(await until(async () => (await running(mark)) === 1, 5_000)).toBe(true)
    caller.abort()
    expect((await failed).error).toMatchObject({ message: 'slow: the caller went away' })
    expect(await until(async () => (await running(mark)) === 0, 1_000)).toBe(true)
    expect(await graph.read()('graph-version', {})).toHaveLength(1)
  })

  test('does not begin when its caller has gone before', async () => {
    const graph = open(slow('mark-of-the-gone'), { queryTimeoutMs: 60_000 })
    const { error, ms } = await failure(any(graph.read({ signal: AbortSignal.abort() }))('slow', {}))
    expect(error).toMatchObject({ message: 'slow: the caller went away' })
    expect(ms).toBeLessThan(500)
    expect(await until(async () => (await running('mark-of-the-gone')) === 0, 1_000)).toBe(true)
  })
})

describe('a slow write', () => {
  test('stops with GRAPH_TIMEOUT, and nothing of it stays', async () => {
    const mark = 'mark-of-the-write'
    const texts = { 'write/slow': `// type Row { n: Int! }\n\n/* ${mark} */ ${body}` }
    const graph = open(texts, { writeTimeoutMs: 700 })
    const before = await graph.read()('graph-version', {})
    const { error, ms } = await failure(graph.write('slow write', (run) => any(run)('slow', {})))
    expect(error).toMatchObject({ code: 'GRAPH_TIMEOUT' })
    expect(ms).toBeLessThan(2_000)
    expect(await until(async () => (await running(mark)) === 0, 1_000)).toBe(true)
    expect(await graph.read()('graph-version', {})).toEqual(before)
  })
})

describe('a database that is not there', () => {
  test('is GRAPH_UNAVAILABLE at once where nothing listens', async () => {
    const { server, uri } = await listening(() => {})
    await new Promise((resolve) => server.close(resolve))
    const graph = open({}, { uri })
    const { error, ms } = await failure(graph.ping())
    expect(error).toMatchObject({ code: 'GRAPH_UNAVAILABLE', cause: { code: 'ServiceUnavailable' } })
    expect(ms).toBeLessThan(1_000)
  })

  test('is GRAPH_UNAVAILABLE within the deadline where something accepts and says nothing', async () => {
    const { uri } = await listening(() => {})
    const graph = open({}, { uri, queryTimeoutMs: 300, writeTimeoutMs: 300 })
    for (const work of [() => graph.ping(), () => graph.write('never', async () => 1)]) {
      const { error, ms } = await failure(work())
      expect(error).toMatchObject({ code: 'GRAPH_UNAVAILABLE' })
      expect(ms).toBeLessThan(1_500)
    }
  })

  test('is GRAPH_UNAVAILABLE where something hangs up', async () => {
    const { uri } = await listening((socket) => socket.destroy())
    const { error, ms } = await failure(open({}, { uri }).ping())
    expect(error).toMatchObject({ code: 'GRAPH_UNAVAILABLE' })
    expect(ms).toBeLessThan(1_000)
  })

  test('is an internal error, with what the driver says as its cause, where another protocol answers', async () => {
    const { uri } = await listening((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    const { error } = await failure(open({}, { uri, queryTimeoutMs: 1_000 }).ping())
    expect(error).toMatchObject({ cause: { message: expect.stringContaining('HTTP') } })
    expect(error).not.toHaveProperty('code')
  })

  test('is GRAPH_UNAVAILABLE where our password is refused, and the message does not name it', async () => {
    const { error } = await failure(open({}, { password: 'not the password' }).ping())
    expect(error).toMatchObject({ code: 'GRAPH_UNAVAILABLE', cause: { code: 'Neo.ClientError.Security.Unauthorized' } })
    expect(String(error)).not.toContain('password')
  })

  test('is GRAPH_UNAVAILABLE where the server has no such database', async () => {
    const { error } = await failure(open({}, { database: 'elsewhere' }).ping())
    expect(error).toMatchObject({ code: 'GRAPH_UNAVAILABLE' })
  })
})
