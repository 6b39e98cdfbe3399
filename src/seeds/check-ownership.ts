import type { Row, Run } from '../graph/index.js'
import { claimsFolder, contentOf, type Entries, entryFiles } from './entry.js'
import type { Find } from './findings.js'
import type { GraphState } from './graph-state.js'
import type { Finding } from './problem.js'
import type { ReadFolder } from './read.js'

/** Checks that no entry is declared by another data set already. */
export function checkOwners(entries: Entries, state: GraphState, find: Find): void {
  for (const entry of contentOf(entries)) {
    const owner = state.owners.get(entry.id)
    if (owner !== undefined && entry.id !== '')
      find(entry, ['slug'], `the data set ${owner} declares ${entry.id} already. Refer to it instead.`)
  }
}

type Referrer = Row<'referrers-by-id'>
const idsAtOnce = 1000
const referrersNamed = 3

/** Finds entries that are gone from the files although other data sets refer to them: one fault each, with who does. */
export async function findMissed(
  run: Run,
  { entries, isDeclared }: ReadFolder,
  state: GraphState,
): Promise<readonly Finding[]> {
  const datasetId = entries.dataset[0]?.id
  if (state.others.length === 0 || datasetId === undefined) return []
  const gone = [...state.own.keys()].filter((id) => !isDeclared(id))
  const referrers = new Map<string, Referrer[]>()
  for (let at = 0; at < gone.length; at += idsAtOnce)
    for (const row of await run('referrers-by-id', { ids: gone.slice(at, at + idsAtOnce), datasetId }))
      referrers.set(row.id, [...(referrers.get(row.id) ?? []), row])
  return [...referrers].map(([id, rows]) => ({
    file: fileOf(id),
    path: [],
    severity: 'FAULT',
    message: `${id} is gone from the files, but other data sets refer to it: ${named(rows)}.`,
  }))
}

function named(rows: readonly Referrer[]): string {
  const shown = rows.slice(0, referrersNamed).map(({ referrerId, datasetId }) => `${referrerId} (${datasetId})`)
  const more = rows.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}

/** Gives the file in which an id would be declared. */
function fileOf(id: string): string {
  const [kind, slug] = id.split(':')
  return entryFiles.find((known) => known.kind === kind)?.file ?? `${claimsFolder}/${slug}.yaml`
}
