import type { Run } from '../graph/index.js'
import { contentOf, type Entries } from './entry.js'
import type { Edges } from './hierarchy.js'
import type { ReadFolder } from './read.js'
import { referencesOf } from './references.js'

/** What the graph holds, as far as it matters to one data set. */
export interface GraphState {
  /** How this data set was planted last, if it was. */
  readonly planted: { readonly digest: string; readonly contentDigest: string; readonly format: number } | undefined
  /** Ids of the other data sets, without those that are about to be replaced. */
  readonly others: readonly string[]
  /** Ids of the data sets that are about to be replaced. */
  readonly replaced: readonly string[]
  /** Digests of this data set's entries by id, and of its affiliations. */
  readonly own: ReadonlyMap<string, string>
  readonly ownAffiliations: ReadonlySet<string>
  /** Which other data set declares an id, of the ids that the files declare or name. */
  readonly owners: ReadonlyMap<string, string>
  /** IS-A and part-of edges of other data sets. */
  readonly broader: Edges
  readonly partOf: Edges
  /** Code points of the loaded texts of this data set's sources, by digest. */
  readonly textLengths: ReadonlyMap<string, number>
}

/** What is there beside a data set that is checked without a graph. */
export const noGraph: GraphState = {
  planted: undefined,
  others: [],
  replaced: [],
  own: new Map(),
  ownAffiliations: new Set(),
  owners: new Map(),
  broader: new Map(),
  partOf: new Map(),
  textLengths: new Map(),
}

const idsAtOnce = 1000

/** Reads what the graph holds. With `replace`, the other data sets count as gone already. Rejects as `run` does. */
export async function readGraphState(
  run: Run,
  { entries, declaredIds, isDeclared }: ReadFolder,
  { replace }: { readonly replace: boolean },
): Promise<GraphState> {
  const datasetId = entries.dataset[0]?.id ?? ''
  const datasets = await run('planted-datasets', {})
  const otherIds = datasets.flatMap(({ id }) => (id === datasetId ? [] : [id]))
  const others = replace ? [] : otherIds
  const rows = datasetId === '' ? [] : await run('entries-by-dataset', { datasetId })
  const own = new Map(rows.flatMap(({ id, digest }) => (id === null ? [] : [[id, digest] as const])))
  const named = new Set(contentOf(entries).flatMap((entry) => referencesOf(entry).map(({ id }) => id)))
  // Claims belong to the data set of their source: who declares the source need not be asked about them.
  const declared = declaredIds.filter((id) => !id.startsWith('claim:'))
  const foreign = [...named].filter((id) => !isDeclared(id))
  const asked = [...new Set([...declared, ...foreign])].filter((id) => !own.has(id))
  return {
    planted: datasets.find(({ id }) => id === datasetId),
    others,
    replaced: replace ? otherIds : [],
    own,
    ownAffiliations: new Set(rows.flatMap(({ id, digest }) => (id === null ? [digest] : []))),
    owners: others.length > 0 ? await readOwners(run, asked) : new Map(),
    ...(others.length > 0 ? await readEdges(run, (id) => own.has(id) || isDeclared(id)) : noEdges),
    textLengths: await readTextLengths(run, entries),
  }
}

const noEdges = { broader: new Map<string, string[]>(), partOf: new Map<string, string[]>() }

async function readOwners(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const owners = new Map<string, string>()
  for (let at = 0; at < ids.length; at += idsAtOnce)
    for (const { id, datasetId } of await run('entry-owners', { ids: ids.slice(at, at + idsAtOnce) }))
      owners.set(id, datasetId)
  return owners
}

async function readEdges(run: Run, isOurs: (id: string) => boolean): Promise<Pick<GraphState, 'broader' | 'partOf'>> {
  const concepts = await run('evidence-concepts', {})
  const partOf = new Map<string, string[]>()
  for (const { kind, fromId, toId } of await run('evidence-affiliations', {}))
    if (kind === 'PART_OF' && !isOurs(fromId)) partOf.set(fromId, [...(partOf.get(fromId) ?? []), toId])
  return {
    broader: new Map(concepts.flatMap(({ id, broader }) => (isOurs(id) ? [] : [[id, broader] as const]))),
    partOf,
  }
}

async function readTextLengths(run: Run, { source }: Entries): Promise<ReadonlyMap<string, number>> {
  const digests = [...new Set(source.flatMap(({ data }) => data.textSha256 ?? []))]
  const rows = digests.length > 0 ? await run('text-lengths', { digests }) : []
  return new Map(rows.map(({ sha256, length }) => [sha256, length]))
}
