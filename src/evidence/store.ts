import { setTimeout as sleep } from 'node:timers/promises'
import type { Row, Run } from '../graph/index.js'
import type { Columns } from './columns.js'
import { loadColumns } from './load.js'

export interface StoreSources {
  /** Runs short reads: the version. */
  readonly run: Run
  /** Runs reads of the whole graph, which may take longer. */
  readonly longRun: Run
  /** Does work while no other writer can (see `Graph.write`). */
  readonly write: <T>(operation: string, work: (run: Run, version: number) => Promise<T>) => Promise<T>
  /** Milliseconds for which a version check holds: the bound within which writes of other processes are seen. */
  readonly maxAgeMs: number
}

/** Keeps the columns of the graph's current version. */
export interface EvidenceStore {
  /** Gives columns that are no older than the bound. Rejects with GRAPH_UNAVAILABLE while the database is down. */
  current(): Promise<Columns>
  /** Makes the next `current` look at the version, whatever its age: after a write of this process. */
  refresh(): void
  /**
   * Makes the next `current` look at the version, and read the whole graph anew even under the same one when these columns are older
   * than the bound: after a request met a node that they do not know, or one that is gone. So a writer who does not raise the version
   * is found out. Nothing happens when others are kept, or looked for, by now.
   */
  replace(columns: Columns): void
}

type Version = Row<'graph-version'>

/** Columns with the version under which they were read, and when. */
interface Held {
  readonly columns: Columns
  readonly version: Version
  readonly readAt: number
}

/**
 * Opens the store; nothing is read before the first question. New columns are built beside the old and swapped in whole.
 */
export function openEvidence(sources: StoreSources): EvidenceStore {
  let held: Held | undefined
  let checkedAt = -Infinity
  let pending: Promise<Columns> | undefined
  let refreshes = 0
  /** Columns that are being looked after since a request found them wanting. */
  let doubted: Columns | undefined

  const check = async (): Promise<Columns> => {
    const startedAt = performance.now()
    const asked = refreshes
    const now = await readVersion(sources.run)
    const found = held && isSame(held.version, now) ? held : await whileAlive(sources.run, loadSteady(sources))
    // What was read before a refresh serves those who asked before it; it must not be kept for those who ask after.
    if (asked !== refreshes) return found.columns
    held = found
    doubted = undefined
    checkedAt = startedAt
    return found.columns
  }

  const refresh = () => {
    refreshes += 1
    checkedAt = -Infinity
    pending = undefined
  }

  return {
    current: () => {
      if (held && performance.now() - checkedAt <= sources.maxAgeMs) return Promise.resolve(held.columns)
      if (pending) return pending
      const own = check().finally(() => {
        if (pending === own) pending = undefined
      })
      pending = own
      return own
    },
    refresh,
    replace: (columns) => {
      if (held?.columns !== columns || doubted === columns) return
      doubted = columns
      if (performance.now() - held.readAt >= sources.maxAgeMs) held = undefined
      refresh()
    },
  }
}

/** Milliseconds between two looks at whether the database is still there. */
const heartbeatMs = 200

/**
 * Waits for long work as long as short reads are answered meanwhile: that the database is gone must show in seconds, not
 * at the deadline of the long reads.
 */
async function whileAlive<T>(run: Run, work: Promise<T>): Promise<T> {
  const ended = new AbortController()
  const settled = work.finally(() => ended.abort())
  const beating = async (): Promise<T> => {
    while (!ended.signal.aborted) {
      await readVersion(run)
      await sleep(heartbeatMs, undefined, { signal: ended.signal }).catch(() => undefined)
    }
    return settled
  }
  return Promise.race([settled, beating()])
}

/** Loads until the version is the same before and after; the third time while no one else can write. */
async function loadSteady({ longRun, write }: StoreSources): Promise<Held> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const readAt = performance.now()
    const before = await readVersion(longRun)
    const columns = await loadColumns(longRun, before.version)
    if (isSame(await readVersion(longRun), before)) return { columns, version: before, readAt }
  }
  return write(`load-columns-${process.pid}-${Date.now()}`, async (run, version) => {
    const readAt = performance.now()
    return { version: await readVersion(run), columns: await loadColumns(run, version), readAt }
  })
}

/** A graph that was made anew may have come to the same version: then the epoch differs. */
function isSame(one: Version, other: Version): boolean {
  return one.version === other.version && one.epoch === other.epoch
}

async function readVersion(run: Run): Promise<Version> {
  const [row] = await run('graph-version', {})
  if (!row) throw new TypeError('graph-version gave no row')
  return row
}
