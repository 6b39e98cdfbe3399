import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { StandpointError } from '../../src/domain/errors.js'
import { type EvidenceStore, openEvidence } from '../../src/evidence/index.js'
import { typed, type UntypedRun } from '../../src/graph/run.js'

/** A graph that has a version and nothing else, and remembers how often it was read whole. */
class Graph {
  version = 1
  epoch = 'first'
  loads = 0
  checks = 0
  writes = 0
  failure: Error | undefined
  /** Happens after each reading of the version, before its answer arrives. */
  afterVersion: () => void | Promise<void> = () => {}
  /** Happens in the middle of each reading of the whole graph. */
  during: () => void | Promise<void> = () => {}

  readonly run: UntypedRun = async (name) => {
    await Promise.resolve()
    if (this.failure) throw this.failure
    if (name === 'graph-version') {
      this.checks += 1
      const { version, epoch } = this
      await this.afterVersion()
      return [{ version, epoch }]
    }
    if (name === 'evidence-related') {
      this.loads += 1
      await this.during()
    }
    return []
  }

  open(maxAgeMs = 60_000): EvidenceStore {
    const run = typed(this.run)
    return openEvidence({
      run,
      longRun: run,
      write: async (_, work) => {
        this.writes += 1
        this.version += 1
        const during = this.during
        this.during = () => {} // While one writes, no other can.
        const result = await work(run, this.version)
        this.during = during
        return result
      },
      maxAgeMs,
    })
  }
}

const versionOf = async (store: EvidenceStore) => (await store.current()).version

describe('the columns', () => {
  test('are not read before the first question, and once for all questions of a version', async () => {
    const graph = new Graph()
    const store = graph.open()
    expect([graph.loads, graph.checks]).toEqual([0, 0])
    const first = await store.current()
    expect(await store.current()).toBe(first)
    expect([graph.loads, first.version]).toEqual([1, 1])
  })

  test('are read once for questions that come at the same time', async () => {
    const graph = new Graph()
    const store = graph.open()
    const [first, ...others] = await Promise.all(Array.from({ length: 10 }, () => store.current()))
    for (const other of others) expect(other).toBe(first)
    expect(graph.loads).toBe(1)
  })

  test('stay the same ones when a check finds the same version', async () => {
    const graph = new Graph()
    const store = graph.open(0)
    const first = await store.current()
    await sleep(2)
    expect(await store.current()).toBe(first)
    expect(graph.loads).toBe(1)
  })

  test('are read anew when the graph was made anew and came to the same version', async () => {
    const graph = new Graph()
    const store = graph.open(0)
    const first = await store.current()
    graph.epoch = 'second'
    await sleep(2)
    const second = await store.current()
    expect([second === first, second.version, graph.loads]).toEqual([false, 1, 2])
    await sleep(2)
    expect(await store.current()).toBe(second)
  })

  test('show a write of another process once the check is older than the bound, and no check is made before', async () => {
    const graph = new Graph()
    const store = graph.open(100)
    await store.current()
    const { checks } = graph
    graph.version = 2
    expect(await versionOf(store)).toBe(1)
    expect(graph.checks).toBe(checks)
    await sleep(110)
    expect(await versionOf(store)).toBe(2)
  })
})

describe('a write of this process', () => {
  test('is seen by the next question, whatever the bound', async () => {
    const graph = new Graph()
    const store = graph.open()
    await store.current()
    graph.version = 2
    store.refresh()
    expect(await versionOf(store)).toBe(2)
    expect(graph.loads).toBe(2)
  })

  test('is seen by who asks after it, while an older check still waits for its answer', async () => {
    const graph = new Graph()
    const store = graph.open()
    await store.current()
    store.refresh()
    const release = hold(graph)
    const older = versionOf(store)
    await sleep(5)
    write(graph, store)
    expect(await versionOf(store)).toBe(2)
    release()
    await older
    expect(await versionOf(store)).toBe(2)
  })

  test('is not hidden again by an older reading that ends later', async () => {
    const graph = new Graph()
    const store = graph.open()
    let release = () => {}
    graph.during = () => {
      if (graph.loads === 1) release = hold(graph)
    }
    const older = versionOf(store)
    while (graph.loads === 0) await sleep(1)
    await sleep(5)
    write(graph, store)
    expect(await versionOf(store)).toBe(2)
    release()
    expect(await older).toBe(1)
    expect(await versionOf(store)).toBe(2)
  })
})

describe('columns that a request found wanting', () => {
  test('are read anew although the version is the same, once for all who found so', async () => {
    const graph = new Graph()
    const store = graph.open(0)
    const wanting = await store.current()
    store.replace(wanting)
    store.replace(wanting)
    const [columns, same] = await Promise.all([store.current(), store.current()])
    expect([graph.loads, columns === wanting, same === columns]).toEqual([2, false, true])
    store.replace(wanting)
    expect(await store.current()).toBe(columns)
  })

  test('are kept while they are younger than the bound', async () => {
    const graph = new Graph()
    const store = graph.open(60_000)
    store.replace(await store.current())
    await store.current()
    expect(graph.loads).toBe(1)
  })
})

/** Keeps back the answers to what is asked of the version now; gives how to let them go. */
function hold(graph: Graph): () => void {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  graph.afterVersion = () => held
  return release
}

function write(graph: Graph, store: EvidenceStore): void {
  graph.version += 1
  graph.afterVersion = () => {}
  store.refresh()
}

describe('a version that changes while the graph is read', () => {
  test('has it read again', async () => {
    const graph = new Graph()
    graph.during = () => {
      if (graph.loads === 1) graph.version += 1
    }
    expect(await versionOf(graph.open())).toBe(2)
    expect([graph.loads, graph.writes]).toEqual([2, 0])
  })

  test('or an epoch that does has it read again', async () => {
    const graph = new Graph()
    graph.during = () => {
      if (graph.loads === 1) graph.epoch = 'second'
    }
    expect([await versionOf(graph.open()), graph.loads, graph.writes]).toEqual([1, 2, 0])
  })

  test('twice has it read the third time while no one else can write', async () => {
    const graph = new Graph()
    graph.during = () => void (graph.version += 1)
    const store = graph.open()
    expect(await versionOf(store)).toBe(4)
    expect([graph.loads, graph.writes, graph.version]).toEqual([3, 1, 4])
    expect(await versionOf(store)).toBe(4)
    expect(graph.loads).toBe(3)
  })
})

describe('a failure', () => {
  const down = new StandpointError('GRAPH_UNAVAILABLE', 'away')

  test('while the graph is read is told to all who wait, and forgotten by the next question', async () => {
    const graph = new Graph()
    const store = graph.open()
    graph.during = () => {
      throw down
    }
    const asked = [store.current(), store.current()]
    for (const each of asked) await expect(each).rejects.toBe(down)
    graph.during = () => {}
    expect(await versionOf(store)).toBe(1)
  })

  test('of a check is told although older columns are there', async () => {
    const graph = new Graph()
    const store = graph.open(0)
    await store.current()
    graph.failure = down
    await sleep(2)
    await expect(store.current()).rejects.toBe(down)
    graph.failure = undefined
    expect(await versionOf(store)).toBe(1)
    expect(graph.loads).toBe(1)
  })

  test('of the database shows while a long reading still waits for it', async () => {
    const graph = new Graph()
    graph.during = () => new Promise(() => {})
    const asked = graph.open().current()
    while (graph.loads === 0) await sleep(1)
    graph.failure = down
    await expect(asked).rejects.toBe(down)
  })
})
