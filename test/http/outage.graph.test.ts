import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Answer, send } from '../server/asking.js'
import { graphSettings } from '../graph.js'
import { plantWorld } from '../world.js'
import { openProxy, type Proxy } from './proxy.js'
import { type Serving, serveGraph } from './serving.js'

/** The bound. */
const soonMs = 5_000
const freshMs = 100

let proxy: Proxy
let server: Serving
beforeAll(async () => {
  await (await plantWorld()).close()
  proxy = await openProxy()
  server = await serveGraph({ uri: proxy.uri, freshMs })
})
afterAll(async () => {
  await proxy.restore()
  await server.stop()
  await proxy.close()
})

const whole = `{ concept(by: { slug: "car-free-streets" }) { prefLabel
  positions { nodes { actor { name } evidence { nodes { claim { statement source { title } } } } } } } }`
/** What the columns could answer without a trip. */
const fromColumns = '{ position(actor: "person:mira-holt", concept: "concept:car-free-streets") { stance basis } }'

async function expectUnavailable(answer: Answer): Promise<void> {
  expect(answer.body.errors?.map(({ extensions }) => extensions?.['code'])).toContain('GRAPH_UNAVAILABLE')
  expect(answer.ms).toBeLessThan(soonMs)
  expectDiscreet(answer.text)
}

/** Addresses, paths and Cypher are the server's business. */
function expectDiscreet(text: string): void {
  const { port } = new URL(proxy.uri)
  for (const secret of [
    '127.0.0.1',
    port,
    new URL(graphSettings().uri).port,
    'bolt',
    'MATCH',
    'cypher',
    '/work',
    'node_modules',
    'ECONN',
    'Neo4j',
  ])
    expect(text.toLowerCase()).not.toContain(secret.toLowerCase())
}

async function expectAnswers(): Promise<void> {
  expect(await server.data(fromColumns)).toEqual({ position: { stance: 'SUPPORTS', basis: 'DIRECT' } })
  expect((await server.ask(whole)).body.errors).toBeUndefined()
  expect((await send(`${server.url}/health/ready`)).status).toBe(200)
}

beforeEach(async () => {
  await proxy.restore()
  await expectAnswers()
})

describe('a database that is gone', () => {
  test('makes questions GRAPH_UNAVAILABLE at once, and the server not ready but alive; when it is back, so are the answers', async () => {
    await proxy.cut()
    await sleep(2 * freshMs)
    const [deep, shallow, ready, live] = await Promise.all([
      server.ask(whole),
      server.ask(fromColumns),
      send(`${server.url}/health/ready`),
      send(`${server.url}/health/live`),
    ])
    await expectUnavailable(deep)
    await expectUnavailable(shallow)
    expect(shallow.body.data).toEqual({ position: null })
    expect([ready.status, JSON.parse(ready.text)]).toMatchObject([503, { code: 'GRAPH_UNAVAILABLE' }])
    expectDiscreet(ready.text)
    expect(live.status).toBe(200)
    await proxy.restore()
    await expectAnswers()
  })

  test('fails each field that needs it, and no field that does not', async () => {
    await proxy.cut()
    await sleep(2 * freshMs)
    const { body, status } = await server.ask('{ __typename datasets { id } }')
    expect([status, body.data]).toEqual([200, null])
    const { body: rest } = await server.ask('{ __typename claim(id: "claim:letters-2021:1") { id } }')
    expect(rest.data).toEqual({ __typename: 'Query', claim: null })
    expect(rest.errors?.[0]).toMatchObject({ path: ['claim'], extensions: { code: 'GRAPH_UNAVAILABLE' } })
  })

  test('is noticed by requests that are on their way', async () => {
    proxy.freeze()
    const asking = server.ask(whole)
    await sleep(2 * freshMs)
    await proxy.cut()
    await expectUnavailable(await asking)
  })
})

describe('a database that is silent', () => {
  test('makes questions GRAPH_UNAVAILABLE within five seconds, many at once too; when it speaks, so does the server', async () => {
    proxy.freeze()
    await sleep(2 * freshMs)
    const [ready, ...answers] = await Promise.all([
      send(`${server.url}/health/ready`),
      ...Array.from({ length: 20 }, () => server.ask(whole)),
      server.ask(fromColumns),
    ])
    for (const answer of answers) await expectUnavailable(answer)
    expect([ready.status, ready.ms < soonMs]).toEqual([503, true])
    expectDiscreet(ready.text)
    await proxy.restore()
    await expectAnswers()
  })

  test('does so in the middle of a question', async () => {
    proxy.freezeAt('UNWIND')
    await expectUnavailable(await server.ask(whole))
    await proxy.restore()
    await expectAnswers()
  })

  test('does so while the whole graph is read, which may take longer than a question', async () => {
    const fresh = await serveGraph({ uri: proxy.uri })
    proxy.freezeAt('sourceIds')
    await expectUnavailable(await fresh.ask(fromColumns))
    await proxy.restore()
    expect(await fresh.data(fromColumns)).toEqual({ position: { stance: 'SUPPORTS', basis: 'DIRECT' } })
    await fresh.stop()
  })

  test('does not keep the server from stopping', async () => {
    const stopping = await serveGraph({ uri: proxy.uri })
    await stopping.data(fromColumns)
    proxy.freeze()
    const asking = stopping.ask(whole)
    await sleep(freshMs)
    const asked = performance.now()
    await stopping.stop()
    await expectUnavailable(await asking)
    expect(performance.now() - asked).toBeLessThan(10_000)
  })
})
