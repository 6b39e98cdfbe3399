import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { compile } from '../embedded/support.js'
import { emptyGraph, graphSettings } from '../graph.js'
import { ask, send } from '../server/asking.js'
import { plantFolders } from '../world.js'
import { type Environment, type Ran, ran, run, startServing } from './terminal.js'

/** The run's Neo4j, as one's own; the home must not be looked at. */
const env = (): Environment => ({
  STANDPOINT_HOME: '/dev/null/nowhere',
  NEO4J_URI: graphSettings().uri,
  NEO4J_PASSWORD: graphSettings().password,
})
const world = 'test/world/dataset'
const second = 'test/world/second'

beforeAll(compile)

/** A failure that was foreseen: it says so in a few words, without a stack, an address of the code or Cypher. */
function expectPlain({ err }: Ran): void {
  expect(err).not.toMatch(/\n {4}at |\.ts:|\.js:|MATCH \(|Something went wrong/)
}

/** A port on which something listens: as silent as a database that hangs, and closed after the test. */
async function listening(): Promise<number> {
  const sockets: Socket[] = []
  const server = createServer((socket) => void sockets.push(socket.on('error', () => undefined)))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const address: AddressInfo = Object(server.address())
  return address.port
}

describe('ask', () => {
  beforeAll(async () => (await plantFolders(world)).close())

  test('prints how the question was read and a table of names, kinds, bases, claims and sources', async () => {
    const { code, out, err } = await ran(['ask', 'who opposes a car-free market square'], env())
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Car-free market square')
    expect(out).toMatch(/Bram Osei +Person +ENTAILED/)
    expect(out).toMatch(/Velmora should not close streets to cars.* Letters to the Evening/)
    expect(out).toContain('3 speakers oppose Car-free market square')
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(120)
  })

  test('prints the data as JSON and nothing else on its output, also with the document asked for', async () => {
    const words = ['ask', '--json', '--graphql', 'who opposes car-free streets']
    const { code, out, err } = await ran(words, env())
    expect(code).toBe(0)
    expect(JSON.stringify(JSON.parse(out))).toContain('"name":"Bram Osei"')
    expect(err).toMatch(/query|\{/)
  })

  test('says of a question that it cannot read what can be asked, with exit code 2', async () => {
    const { code, out, err } = await ran(['ask', '--json', 'why is the sky blue?'], env())
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^Not understood: .+\n {2}try: /)
  })

  test('says which there are of a name of several, and of a name of none that it is not known', async () => {
    const several = await ran(['ask', 'what does Mira Holt think of car-free streets'], env())
    expect([several.code, several.err]).toEqual([2, expect.stringContaining('person:mira-holt-baker')])
    const none = await ran(['ask', 'who opposes the moon'], env())
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('moon')])
  })

  test('bears that its reader goes away, as head does', async () => {
    const { process: child, ended } = run(['ask', 'who supports car-free streets'], env())
    child.stdout?.destroy()
    const { code, err } = await ended()
    expect([code, err]).toEqual([0, ''])
  })
})

describe('seed', () => {
  beforeEach(async () => (await emptyGraph()).close())

  test('plants, plants again without a change, plants another beside it, and one instead of all', async () => {
    const first = await ran(['seed', '--from', world], env())
    expect([first.code, first.err]).toEqual([0, expect.stringContaining('Planted velmora: ')])
    const again = await ran(['seed', '--from', world], env())
    expect(again).toMatchObject({
      code: 0,
      err: '',
      out: 'The graph holds this data set already; nothing was written.\n',
    })
    const checked = await ran(['seed', '--check', '--from', second], env())
    expect([checked.code, checked.out]).toEqual([0, expect.stringContaining('0 faults')])
    const beside = await ran(['seed', '--from', second], env())
    expect([beside.code, beside.err]).toEqual([0, expect.stringContaining('Planted velmora-radio: ')])
    const refused = await ran(['seed', '--replace', '--from', second], env())
    expect(refused.code).toBe(1)
    expect(refused.err).toMatch(/second\/claims\/radio-interview-2024\.yaml:\d+:\d+: unknown person:bram-osei/)
    expect(refused.err).toContain(`Nothing was planted from ${second}`)
    expectPlain(refused)
    const instead = await ran(['seed', '--replace', '--from', world], env())
    expect([instead.code, instead.err]).toEqual([0, expect.stringContaining('Removed the data set velmora-radio')])
  })
})

describe('texts add', () => {
  beforeEach(async () => (await plantFolders(world)).close())

  test('loads texts, once, and refuses others with the digests that are wanted', async () => {
    const text = (name: string) => `test/world/texts/${name}`
    const good = await ran(['texts', 'add', text('letters-2021.txt')], env())
    expect([good.code, good.err, good.out]).toEqual([
      0,
      '',
      `${text('letters-2021.txt')}: loaded for source:letters-2021\n`,
    ])
    const folder = mkdtempSync(join(tmpdir(), 'standpoint-texts-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    writeFileSync(join(folder, 'other.txt'), 'Words of nobody.')
    const files = [
      text('letters-2021.txt'),
      text('hearing-2022.txt'),
      join(folder, 'other.txt'),
      join(folder, 'none.txt'),
    ]
    const mixed = await ran(['texts', 'add', ...files], env())
    expect(mixed.code).toBe(1)
    expect(mixed.out).toContain('letters-2021.txt: already loaded')
    expect(mixed.out).toContain('hearing-2022.txt: loaded for source:hearing-2022')
    expect(mixed.err).toMatch(/other\.txt is the text of no source: its digest is [0-9a-f]{64}/)
    expect(mixed.err).toMatch(/none\.txt does not exist\./)
    expect(mixed.err).toMatch(/^Texts still wanted, by digest:\n {2}[0-9a-f]{64} {2}source:tram-report-2023\n$/m)
    expectPlain(mixed)
  })
})

describe('start', () => {
  beforeAll(async () => (await plantFolders(world)).close())

  test('says of a port that is taken how to choose another', async () => {
    const port = await listening()
    const failed = await ran(['start'], { ...env(), PORT: String(port) })
    expect([failed.code, failed.err]).toEqual([
      1,
      `PORT: ${port} on 127.0.0.1 is taken, by another Standpoint perhaps. Set PORT to one that is free (PORT=0 takes any), or end the other process.\n`,
    ])
  })

  test('says of a host that is not here how to choose another', async () => {
    const failed = await ran(['start'], { ...env(), HOST: '192.0.2.7' })
    expect([failed.code, failed.err]).toEqual([
      1,
      expect.stringContaining('HOST: no address of this machine is 192.0.2.7'),
    ])
    expectPlain(failed)
  })

  test('shows the page, or how to build it, and opens it with what any data set can answer', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'standpoint-seeds-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    cpSync(world, folder, { recursive: true })
    const server = await startServing({ ...env(), STANDPOINT_SEEDS: folder })
    const page = await send(`${server.url}/`, { headers: { accept: 'text/html' } })
    expect(page.text).toMatch(/datasets \{ title|npm run build/)
    expect((await ask(server.url, '{ datasets { title } }')).body.errors).toBeUndefined()
    server.process.kill('SIGTERM')
    const { code, out } = await server.ended()
    expect(code).toBe(0)
    const lines = out.split('\n').filter((line) => line.startsWith('{'))
    expect(lines.map((line) => JSON.parse(line)).find(({ path }) => path === '/graphql')).toMatchObject({
      status: 200,
      requestId: expect.any(String),
    })
  })
})

describe('a Neo4j of one’s own', () => {
  test.each([
    ['that is not there', 'bolt://127.0.0.1:9', '(ServiceUnavailable)'],
    ['that is not there, with routing', 'neo4j://127.0.0.1:9', '(ServiceUnavailable)'],
    ['whose name nobody knows', 'neo4j://no-such-host.invalid:7687', 'NEO4J_URI'],
  ])('%s is told within seconds, with what to do', async (_, uri, reason) => {
    const failed = await ran(['ask', 'what is x'], { ...env(), NEO4J_URI: uri })
    expect([failed.code, failed.out]).toEqual([1, ''])
    expect(failed.err).toContain(`No Neo4j answers at NEO4J_URI, ${uri} `)
    expect(failed.err).toContain(reason)
    expect(failed.err).toContain('unset NEO4J_URI to use the embedded Neo4j')
    expect(failed.ms).toBeLessThan(10_000)
    expectPlain(failed)
  })

  test('that takes the connection and says nothing is told too', async () => {
    const failed = await ran(['start'], { ...env(), NEO4J_URI: `bolt://127.0.0.1:${await listening()}` })
    expect([failed.code, failed.out]).toEqual([1, ''])
    expect(failed.err).toContain('No Neo4j answers at NEO4J_URI')
    expectPlain(failed)
  })

  test('that refuses the password is told as that', async () => {
    const failed = await ran(['start'], { ...env(), NEO4J_PASSWORD: 'not-the-password' })
    expect([failed.code, failed.out]).toEqual([1, ''])
    expect(failed.err).toContain('refuses the user neo4j (Neo.ClientError.Security.Unauthorized)')
    expect(failed.err).toContain('Check NEO4J_USER and NEO4J_PASSWORD')
    expect(failed.err).not.toContain('not-the-password')
    expectPlain(failed)
  })

  test('that lacks the database is told as that', async () => {
    const failed = await ran(['start'], { ...env(), NEO4J_DATABASE: 'nowhere' })
    expect([failed.code, failed.out]).toEqual([1, ''])
    expect(failed.err).toContain('has no database nowhere. Set NEO4J_DATABASE')
    expectPlain(failed)
  })
})
