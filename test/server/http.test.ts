import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { StandpointError } from '../../src/domain/errors.js'
import { limits } from '../../src/server/index.js'
import { ask, codeOf, messageOf, raw, send } from './asking.js'
import { serve, type Served } from './world.js'

let server: Served
beforeAll(async () => void (server = await serve()))
afterAll(() => server.stop())

describe('bytes that are no sound request', () => {
  test('of another protocol get a coded 400', async () => {
    const text = await raw(server.url, 'HELO there\r\n\r\n')
    expect(text).toMatch(/^HTTP\/1\.1 400 .*\{"errors":\[\{"message":.*"code":"BAD_REQUEST"/s)
  })

  test('with a head that is too long get a coded 431', async () => {
    const text = await raw(server.url, `GET /graphql?query=${'x'.repeat(40_000)} HTTP/1.1\r\nhost: localhost\r\n\r\n`)
    expect(text).toMatch(/^HTTP\/1\.1 431 .*"code":"BAD_REQUEST"/s)
  })

  test.each(['[', 'a b', ':::', 'x'.repeat(3_000), '"'])(
    'with the host %j get no 500 and no fault in the log',
    async (host) => {
      const body = '{"query":"{ run }"}'
      const head = `POST /graphql HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${body.length}`
      const text = await raw(server.url, `${head}\r\n\r\n${body}`)
      expect(text).toMatch(/^HTTP\/1\.1 (421|400) /)
      expect(server.diary.lines.filter(({ level }) => level === 50)).toEqual([])
    },
  )

  test('that never end are cut off', async () => {
    const impatient = await serve({ limits: { ...limits, receiveMs: 300 } })
    const text = await raw(
      impatient.url,
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 999\r\n\r\n{',
    )
    await impatient.stop()
    expect(text).toMatch(/^HTTP\/1\.1 408 /)
  }, 60_000)

  test('of a body without a length are counted as they come', async () => {
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`
    const head =
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n'
    expect(await raw(server.url, head, ...Array.from({ length: 6 }, () => chunk))).toMatch(
      /^HTTP\/1\.1 413 .*LIMIT_EXCEEDED/s,
    )
  })
})

describe('a client that goes away', () => {
  test('aborts the signal of its request, and is no fault', async () => {
    const controller = new AbortController()
    const asking = ask(server.url, '{ slow(ms: 10000) }', {}, { signal: controller.signal }).catch(() => 'gone')
    await sleep(200)
    const before = server.diary.aborts.length
    controller.abort()
    expect(await asking).toBe('gone')
    await expect.poll(() => server.diary.aborts.length).toBe(before + 1)
    await expect.poll(() => server.diary.lines.at(-1)?.['msg']).toBe('client gone')
    expect(server.diary.lines.filter(({ level }) => level === 50)).toEqual([])
  })
})

describe('a request that takes too long', () => {
  test('is given up with GRAPH_TIMEOUT, and its signal aborts with the same error', async () => {
    const hasty = await serve({ limits: { ...limits, requestMs: 200 } })
    const answer = await ask(hasty.url, '{ slow(ms: 20000) }')
    await hasty.stop()
    expect([answer.status, codeOf(answer)]).toEqual([504, 'GRAPH_TIMEOUT'])
    expect(messageOf(answer)).toContain('200 ms')
    expect(answer.ms).toBeLessThan(2_000)
    expect(hasty.diary.aborts).toEqual([expect.objectContaining({ code: 'GRAPH_TIMEOUT' })])
  })

  test('does not abort a signal once it is answered', async () => {
    const hasty = await serve({ limits: { ...limits, requestMs: 200 } })
    expect((await ask(hasty.url, '{ run }')).status).toBe(200)
    await sleep(400)
    await hasty.stop()
    expect(hasty.diary.aborts).toEqual([])
  })
})

describe('stopping', () => {
  test('finishes the requests in flight and takes no new ones', async () => {
    const leaving = await serve()
    const asking = ask(leaving.url, '{ slow(ms: 600) }')
    await sleep(200)
    const stopped = leaving.stop()
    await expect(send(`${leaving.url}/health/live`)).rejects.toThrow()
    expect((await asking).body.data).toEqual({ slow: 'done' })
    await stopped
  })

  test('cuts a request that does not finish in the time allowed', async () => {
    const leaving = await serve({ limits: { ...limits, stopMs: 300 } })
    const asking = ask(leaving.url, '{ slow(ms: 20000) }').catch(() => 'cut')
    await sleep(200)
    const start = performance.now()
    await leaving.stop()
    expect(performance.now() - start).toBeLessThan(2_000)
    expect(await asking).toBe('cut')
  })

  test('twice is stopping once', async () => {
    const leaving = await serve()
    await Promise.all([leaving.stop(), leaving.stop()])
    await leaving.stop()
  })
})

describe('a graph that changes under a request', () => {
  test('makes it run once more, in a new context', async () => {
    const changing = await serve()
    const answer = await ask(changing.url, '{ changed(times: 1) }')
    await changing.stop()
    expect(answer.body).toEqual({ data: { changed: 2 }, extensions: { graphVersion: 7 } })
    expect(changing.diary).toMatchObject({ runs: 2, graphChanged: 1 })
  })

  test('twice gives GRAPH_CHANGED', async () => {
    const changing = await serve()
    const answer = await ask(changing.url, '{ changed(times: 9) }')
    await changing.stop()
    expect([answer.status, codeOf(answer)]).toEqual([200, 'GRAPH_CHANGED'])
    expect(changing.diary).toMatchObject({ runs: 2, graphChanged: 1 })
  })

  test('never repeats a mutation', async () => {
    const changing = await serve()
    const answer = await ask(changing.url, 'mutation { change }')
    await changing.stop()
    expect(codeOf(answer)).toBe('GRAPH_CHANGED')
    expect(changing.diary).toMatchObject({ runs: 1, graphChanged: 0 })
  })
})

describe('health', () => {
  test('says that the process lives, whatever the database does', async () => {
    const down = await serve({ ready: () => Promise.reject(new Error('bolt://10.0.0.7')) })
    const answer = await send(`${down.url}/health/live`)
    await down.stop()
    expect([answer.status, answer.text]).toEqual([200, '{"status":"live"}'])
  })

  test('is ready when the database answers', async () => {
    const answer = await send(`${server.url}/health/ready`)
    expect([answer.status, answer.text]).toEqual([200, '{"status":"ready"}'])
  })

  test.each([
    [
      'its coded reason',
      new StandpointError('GRAPH_UNAVAILABLE', 'The database does not answer.'),
      'GRAPH_UNAVAILABLE',
    ],
    [
      'no more than that, where the reason is a fault',
      new Error('connect ECONNREFUSED 10.0.0.7:7687'),
      'INTERNAL_SERVER_ERROR',
    ],
  ])('is not ready when the database does not answer, and says %s', async (_, error, code) => {
    const down = await serve({ ready: () => Promise.reject(error) })
    const answer = await send(`${down.url}/health/ready`)
    await down.stop()
    expect([answer.status, JSON.parse(answer.text)]).toMatchObject([503, { status: 'unavailable', code }])
    expect(answer.text).not.toContain('10.0.0.7')
  })

  test('is not ready when the database is silent, and checks at once share one question to it', async () => {
    let asked = 0
    const silent = await serve({
      limits: { ...limits, readyMs: 200 },
      ready: () => ((asked += 1), new Promise(() => {})),
    })
    const answers = await Promise.all([1, 2, 3].map(() => send(`${silent.url}/health/ready`)))
    await silent.stop()
    expect(answers.map(({ status, text }) => [status, JSON.parse(text).code])).toEqual(
      Array.from({ length: 3 }, () => [503, 'GRAPH_TIMEOUT']),
    )
    expect(asked).toBe(1)
  })
})
