import type { Params, Row, Run, StatementName } from '../graph/index.js'

/** Statements that give one record per id, and nothing that changes without the graph's version. */
const byId: ReadonlySet<StatementName> = new Set<StatementName>([
  'actors-by-id',
  'claim-links-by-id',
  'claims-by-id',
  'concepts-by-id',
  'scales-by-id',
  'sources-by-id',
])

type Records = { readonly [Name in StatementName]: Map<string, Row<Name>> }

/**
 * Records of the graph, kept from request to request as long as whatever stands for its version, which is a new object
 * after every write: what was read under an older one goes with it. Of each statement at most `most`; the oldest go.
 */
export class RecordMemory {
  readonly #records = new WeakMap<object, Partial<Records>>()

  constructor(readonly most: number) {}

  /** Gives what is kept of a statement under a version; undefined where nothing is to be kept. */
  of<Name extends StatementName>(name: Name, version: object): Map<string, Row<Name>> | undefined {
    if (this.most === 0) return undefined
    const records = this.#records.get(version) ?? {}
    this.#records.set(version, records)
    return (records[name] ??= new Map())
  }

  /** Keeps the rows of a statement that have an id. */
  keep<Name extends StatementName>(name: Name, version: object, rows: readonly Row<Name>[]): void {
    const kept = this.of(name, version)
    for (const row of kept ? rows : []) {
      const [oldest] = kept?.keys() ?? []
      if (kept && kept.size >= this.most && oldest !== undefined) kept.delete(oldest)
      if ('id' in row && typeof row.id === 'string') kept?.set(row.id, row)
    }
  }
}

/**
 * Wraps a runner so that records by id that are remembered under the request's version make no trip; a trip asks for the
 * others alone. Rejects as the runner and `version` do: while the database is down, nothing is answered from memory for
 * longer than a version check holds.
 */
export function remembering(run: Run, memory: RecordMemory, version: () => Promise<object>): Run {
  return async <Name extends StatementName>(name: Name, params: Params<Name>) => {
    if (!byId.has(name) || !hasIds(params)) return run(name, params)
    const at = await version()
    const kept = memory.of(name, at)
    const known: Row<Name>[] = []
    const wanted: string[] = []
    for (const id of params.ids) {
      const record = kept?.get(id)
      if (record === undefined) wanted.push(id)
      else known.push(record)
    }
    if (wanted.length === 0) return known
    const rows = await run(name, { ...params, ids: wanted })
    memory.keep(name, at, rows)
    return [...known, ...rows]
  }
}

function hasIds<Name extends StatementName>(
  params: Params<Name>,
): params is Params<Name> & { readonly ids: readonly string[] } {
  return 'ids' in params
}
