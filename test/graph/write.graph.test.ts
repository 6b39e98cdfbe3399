import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { StandpointError } from '../../src/domain/errors.js'
import type { Graph } from '../../src/graph/index.js'
import { cypher, emptyGraph, graphSettings } from '../graph.js'
import { any, openWith } from './statements.js'

const statements = {
  'write/put-probe':
    '// input Params { name: String! }\n// type Row { name: String! }\n\nCREATE (p:Probe {name: $name}) RETURN p.name AS name',
  'read/writes': '// type Row { name: String! }\n\nCREATE (p:Probe {name: "read"}) RETURN p.name AS name',
}

beforeAll(async () => {
  const graph = await emptyGraph()
  await graph.close()
})
beforeEach(async () => {
  await cypher('MATCH (p:Probe) DETACH DELETE p')
})

function open(uri?: string): Graph {
  const graph = openWith(statements, uri === undefined ? {} : { uri })
  onTestFinished(() => graph.close())
  return graph
}

const put = (graph: Graph, operation: string, name = operation) =>
  graph.write(operation, async (run, version) => {
    await any(run)('put-probe', { name })
    return { name, version }
  })

async function probes(): Promise<unknown[]> {
  return (await cypher('MATCH (p:Probe) RETURN p.name AS name ORDER BY name')).map(({ name }) => name)
}

async function version(): Promise<number> {
  const [row] = await cypher('MATCH (g:Graph) RETURN g.version AS version')
  return Number(row?.['version'] ?? 0)
}

describe('a write', () => {
  test('raises the version once, and tells it to its work', async () => {
    const before = await version()
    expect(await put(open(), 'one')).toEqual({ name: 'one', version: before + 1 })
    expect(await version()).toBe(before + 1)
    expect(await probes()).toEqual(['one'])
  })

  test('whose work throws leaves nothing, raises no version and passes the error on', async () => {
    const before = await version()
    const broken = new RangeError('changed my mind')
    const graph = open()
    const failed = graph.write('broken', async (run) => {
      await any(run)('put-probe', { name: 'broken' })
      throw broken
    })
    await expect(failed).rejects.toBe(broken)
    expect(await probes()).toEqual([])
    expect(await version()).toBe(before)
    expect(await put(graph, 'broken')).toMatchObject({ version: before + 1 })
  })

  test('passes on an error with a code, whoever it belongs to', async () => {
    const coded = new StandpointError('AMBIGUOUS', 'Two of them.')
    const foreign = Object.assign(new Error('no such file'), { code: 'ENOENT' })
    for (const error of [coded, foreign])
      await expect(open().write(`coded ${error.message}`, () => Promise.reject(error))).rejects.toBe(error)
  })

  test('whose rows break their header leaves nothing', async () => {
    const before = await version()
    await expect(open().write('wrong', (run) => any(run)('put-probe', {}))).rejects.toThrow(
      'parameter name is required',
    )
    expect(await version()).toBe(before)
  })

  test('has a version of its own among many writers', async () => {
    const before = await version()
    const graphs = [open(), open()]
    const names = Array.from({ length: 12 }, (_, at) => `writer ${at + 10}`)
    const found = await Promise.all(names.map((name, at) => put(graphs[at % 2] ?? open(), name)))
    const versions = found.map((each) => each.version).toSorted((a, b) => a - b)
    expect(versions).toEqual(names.map((_, at) => before + 1 + at))
    expect(await probes()).toEqual(names)
  })

  test('needs a name that no write before it had', async () => {
    await put(open(), 'twice')
    const before = await version()
    await expect(put(open(), 'twice', 'again')).rejects.toThrow('the operation twice is done already')
    expect([await probes(), await version()]).toEqual([['twice'], before])
  })
})

describe('a read', () => {
  test('runs no statement of write/', async () => {
    await expect(any(open().read())('put-probe', { name: 'x' })).rejects.toThrow(
      'cypher/write/put-probe.cypher is no read statement',
    )
  })

  test('is kept from writing by the database, too', async () => {
    await expect(any(open().read())('writes', {})).rejects.toThrow(
      'writes: the database refused the statement (Neo.ClientError.Statement.AccessMode).',
    )
    expect(await probes()).toEqual([])
  })
})

/** COMMIT as Bolt frames it: a chunk of two bytes (a structure without fields, its tag), and the end of the message. */
const commit = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00])

/** Stands in front of Neo4j and cuts the first connection that commits: before the server hears of it, or after. */
async function cutting(when: 'before' | 'after'): Promise<{ uri: string; commits: () => number }> {
  const target = new URL(graphSettings().uri.replace(/^(bolt|neo4j)/, 'http'))
  const sockets = new Set<Socket>()
  let commits = 0
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname)
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => {})
    }
    const cut = () => {
      client.destroy()
      upstream.destroy()
    }
    let deaf = false
    client.on('data', (data) => {
      if (data.includes(commit) && ++commits === 1) {
        if (when === 'before') return cut()
        deaf = true
      }
      upstream.write(data)
    })
    upstream.on('data', (data) => (deaf ? cut() : client.write(data)))
    client.on('close', () => upstream.destroy())
    upstream.on('close', () => client.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { uri: `bolt://127.0.0.1:${port}`, commits: () => commits }
}

describe('a connection that is cut while a write commits', () => {
  test('after the server heard it: the work is done once, the version raised once, the result returned', async () => {
    const before = await version()
    const { uri, commits } = await cutting('after')
    const result = await put(open(uri), 'cut after')
    expect(commits()).toBe(2)
    expect(result).toEqual({ name: 'cut after', version: before + 1 })
    expect(await probes()).toEqual(['cut after'])
    expect(await version()).toBe(before + 1)
  })

  test('before the server heard it: the work is done again, with the same outcome', async () => {
    const before = await version()
    const { uri, commits } = await cutting('before')
    const result = await put(open(uri), 'cut before')
    expect(commits()).toBe(2)
    expect(result).toEqual({ name: 'cut before', version: before + 1 })
    expect(await probes()).toEqual(['cut before'])
    expect(await version()).toBe(before + 1)
  })
})
