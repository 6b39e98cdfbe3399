import { join } from 'node:path'
import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApi } from '../../src/api.js'
import { StandpointError } from '../../src/domain/errors.js'
import type { Columns } from '../../src/evidence/index.js'
import { typed } from '../../src/graph/run.js'
import { outcomeOf } from '../../src/server/outcome.js'
import { openThreads, type Threads } from '../../src/threads/index.js'
import { compile } from '../embedded/support.js'
import { root } from '../graph.js'
import { debateOf } from './debate.js'

const settings = {
  file: join(root, 'dist/threads/thread.js'),
  root,
  threads: 2,
  threadMemoryMb: 256,
  threadIdleMs: 60_000,
}
const api = openApi(root)
const silent = typed(async () => [])
let threads: Threads
let columns: Columns
beforeAll(async () => {
  await compile()
  threads = openThreads(settings)
  columns = await debateOf(30, 8)
})
afterAll(() => threads.close())

const operation = (source: string, run = silent, signal?: AbortSignal, over = columns) =>
  threads.perform(
    'operation',
    { source, operationName: undefined, variables: {}, requestId: 'r' },
    { columns: over, run, signal },
  )

/** Takes seconds, and looks at nothing else meanwhile. */
const long = '{ oneModeNetwork(of: ACTORS) { backbone { steps { loss } } } }'
const longDebate = debateOf(100, 60)

describe('a thread', () => {
  test('gives what the main thread would give', async () => {
    const source = `{ oneModeNetwork(of: ACTORS, aggregation: SUBTRACT, normalization: AVERAGE) {
      nodes { id label degree strength betweenness community } edges { source target weight }
      stats { edges total } polarization { score groups { __typename } } backbone { steps { remaining loss } } } }`
    const asked = {
      id: 'r',
      log: { error: () => undefined, warn: () => undefined },
      codes: new Set<string>(),
      faults: new Set(),
    }
    const question = { document: parse(source), operationName: undefined, variables: {} }
    const here = await outcomeOf(
      api.schema,
      question,
      api.contextOver(silent, async () => columns),
      asked,
    )
    const there = await operation(source)
    expect(JSON.parse(there.json ?? '')).toEqual(JSON.parse(JSON.stringify(here.data)))
    expect(there.errors).toEqual(here.errors ?? [])
  })

  test('asks the main thread for records, and hands on how that failed', async () => {
    const names: string[] = []
    const down = typed(async (name) => {
      names.push(name)
      throw new StandpointError('GRAPH_UNAVAILABLE', 'It is down.')
    })
    const { json, errors } = await operation(
      '{ oneModeNetwork(of: ACTORS) { nodes { entity { ... on Person { description } } } } }',
      down,
    )
    expect(names).toContain('actors-by-id')
    expect(json).toContain('{"description":null}')
    expect(errors[0]).toMatchObject({
      message: 'It is down.',
      extensions: { code: 'GRAPH_UNAVAILABLE', requestId: 'r' },
    })
  })

  test('masks what was not meant for the client, and gives it to the log', async () => {
    const broken = typed(async () => {
      throw new TypeError('secret')
    })
    const { errors, faults } = await operation('{ datasets { id } }', broken)
    expect(errors[0]?.extensions?.['code']).toBe('INTERNAL_SERVER_ERROR')
    expect(JSON.stringify(errors)).not.toContain('secret')
    expect(faults[0]).toMatchObject({ level: 'error', place: { path: 'datasets' }, error: { message: 'secret' } })
  })

  test('makes files, and refuses what they refuse with the same code and details', async () => {
    const over = { columns, run: silent }
    const file = await threads.perform('file', { name: 'one-mode.edges.csv', asked: {} }, over)
    expect(file?.text.split('\n').length).toBeGreaterThan(30)
    expect(await threads.perform('file', { name: 'one-mode.xlsx', asked: {} }, over)).toBeUndefined()
    const refused = threads.perform('file', { name: 'one-mode.dl', asked: { aggregation: 'combine' } }, over)
    await expect(refused).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { argument: 'aggregation' } })
    await expect(refused).rejects.toBeInstanceOf(StandpointError)
  })

  test('is stopped in the midst of its work when nobody waits any more, and another does the next job', async () => {
    const gone = new AbortController()
    const job = operation(long, silent, gone.signal, await longDebate)
    setTimeout(() => gone.abort(new Error('gone')), 50)
    await expect(job).rejects.toThrow('gone')
    expect((await operation('{ __typename }')).json).toBe('{"__typename":"Query"}')
  })

  test('does not begin what nobody waits for', async () => {
    await expect(operation(long, silent, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone')
  })

  test('leaves the main thread free while it works', async () => {
    const gone = new AbortController()
    const job = operation(long, silent, gone.signal, await longDebate).catch(() => 'stopped')
    let turns = 0
    const counting = setInterval(() => (turns += 1), 1)
    while (turns < 50) await new Promise((resolve) => setTimeout(resolve, 1))
    clearInterval(counting)
    gone.abort()
    expect(await job).toBe('stopped')
  })

  test('ends when it has had nothing to do for a while, and the next job starts another, which needs the columns anew', async () => {
    const brief = openThreads({ ...settings, threads: 1, threadIdleMs: 300 })
    let handed = 0
    const watched = {
      ...columns,
      get data() {
        handed += 1
        return columns.data
      },
    }
    const job = { source: '{ __typename }', operationName: undefined, variables: {}, requestId: 'r' }
    const perform = () => brief.perform('operation', job, { columns: watched, run: silent })
    await perform()
    await perform()
    expect(handed).toBe(1)
    await expect.poll(async () => perform().then(() => handed), { interval: 1_000, timeout: 20_000 }).toBeGreaterThan(1)
    await brief.close()
  })

  test('says so when its memory is not enough', async () => {
    const small = openThreads({ ...settings, threadMemoryMb: 8 })
    const job = small.perform('file', { name: 'one-mode.dl', asked: {} }, { columns, run: silent })
    await expect(job).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED', details: { limitMb: 8 } })
    await small.close()
  })
})
