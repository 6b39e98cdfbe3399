import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { limits } from '../../src/server/index.js'
import { codeOf, send } from './asking.js'
import { serve, type Served } from './world.js'

let server: Served
beforeAll(async () => {
  server = await serve()
})
afterAll(() => server.stop())

const get = (path: string, init: RequestInit = {}) => send(`${server.url}${path}`, init)

describe('named questions', () => {
  test('are listed, and answered as JSON and as CSV, kept by no cache', async () => {
    const list = await get('/q.json')
    expect(JSON.parse(list.text)).toMatchObject({ questions: [{ name: 'run' }] })
    const json = await get('/q/run.json?a=1&b=x+y%20z&a=2')
    expect(JSON.parse(json.text)).toMatchObject({ words: { a: '2', b: 'x y z' } })
    const csv = await get('/q/run.csv')
    expect(csv.text).toMatch(/^Run\r\n\d+\r\n$/)
    for (const { headers } of [list, json, csv]) expect(headers.get('cache-control')).toBe('no-store')
  })

  test('that meet a changed graph run once more in a new context, and then say so', async () => {
    const { runs } = server.diary
    expect((await get(`/q/changed.json?times=${runs + 1}`)).status).toBe(200)
    expect(server.diary.graphChanged).toBe(1)
    const twice = await get(`/q/changed.json?times=${server.diary.runs + 2}`)
    expect([twice.status, codeOf(twice)]).toEqual([503, 'GRAPH_CHANGED'])
  })

  test('hide a fault of ours, and are given up when they take too long', async () => {
    const bug = await get('/q/bug.json')
    expect([bug.status, codeOf(bug)]).toEqual([500, 'INTERNAL_SERVER_ERROR'])
    expect(bug.text).not.toContain('secret')
    const hasty = await serve({ limits: { ...limits, requestMs: 100 } })
    const slow = await send(`${hasty.url}/q/slow.json`)
    await hasty.stop()
    expect([slow.status, codeOf(slow)]).toEqual([504, 'GRAPH_TIMEOUT'])
  })

  test.each([
    '/q/nothing.json',
    '/q/run.txt',
    '/q/run',
    '/q/',
    '/q/RUN.json',
    `/q/${'x'.repeat(200)}.json`,
    '/q/%00.json',
  ])('that are none are a coded refusal: %s', async (path) => {
    const answer = await get(path)
    expect([400, 404]).toContain(answer.status)
    expect(codeOf(answer)).toBe('BAD_REQUEST')
  })

  test('are only read', async () => {
    expect((await get('/q/run.json', { method: 'POST' })).status).toBe(405)
  })
})
