import type { Run } from '../graph/index.js'
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
}

/**
 * Opens the store; nothing is read before the first question. New columns are built beside the old and swapped in whole.
 */
export function openEvidence(sources: StoreSources): EvidenceStore {
  let columns: Columns | undefined
  let checkedAt = -Infinity
  let pending: Promise<Columns> | undefined

  const check = async (): Promise<Columns> => {
    const startedAt = performance.now()
    const version = await readVersion(sources.run)
    if (columns?.version !== version) columns = await loadSteady(sources)
    checkedAt = startedAt
    return columns
  }

  return {
    current: () => {
      if (columns && performance.now() - checkedAt <= sources.maxAgeMs) return Promise.resolve(columns)
      pending ??= check().finally(() => {
        pending = undefined
      })
      return pending
    },
    refresh: () => {
      checkedAt = -Infinity
      pending = undefined
    },
  }
}

/** Loads until the version is the same before and after; the third time while no one else can write. */
async function loadSteady({ longRun, write }: StoreSources): Promise<Columns> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const before = await readVersion(longRun)
    const columns = await loadColumns(longRun, before)
    if ((await readVersion(longRun)) === before) return columns
  }
  return write(`load-columns-${process.pid}-${Date.now()}`, loadColumns)
}

async function readVersion(run: Run): Promise<number> {
  const [row] = await run('graph-version', {})
  if (!row) throw new TypeError('graph-version gave no row')
  return row.version
}
