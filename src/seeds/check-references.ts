import { contentOf, type Entries, type Entry, type EntryKind, type EntryOf } from './entry.js'
import type { Find } from './findings.js'
import { cyclesOf, type Edges, reachableFrom } from './hierarchy.js'
import { didYouMean } from './nearest.js'
import { type Reference, referencesOf } from './references.js'

/** Ids that the files declare, and what the graph holds beside this data set. */
export interface Surroundings {
  isDeclared(id: string): boolean
  /** Ids that an unknown one may be a misspelling of. */
  readonly candidates: readonly string[]
  /** Whether another data set in the graph declares an id. */
  isElsewhere(id: string): boolean
  /** IS-A and part-of edges of other data sets. */
  readonly broader: Edges
  readonly partOf: Edges
}

/** Searching the nearest id takes a walk over all: this many unknown ids are worth it, the rest are named without. */
const mostSuggestions = 200

/** Checks that every reference leads to an entry of the right kind, and that hierarchies have no cycles. */
export function checkReferences(entries: Entries, around: Surroundings, find: Find): void {
  const suggest = suggestions(around.candidates)
  for (const entry of contentOf(entries)) checkEntry(entry, around, suggest, find)
  // Own entries first: a cycle is then shown from the first of them on.
  const broader = edgesOf(entries.concept, ({ data }) => data.broader, around.broader)
  checkCycles(entries.concept, 'broader', broader, find)
  checkImplied(entries.concept, broader, find)
  const parts = [...entries.organization, ...entries.school]
  checkCycles(
    parts,
    'partOf',
    edgesOf(parts, ({ data }) => data.partOf, around.partOf),
    find,
  )
}

function edgesOf<Each extends Entry>(
  own: readonly Each[],
  endsOf: (entry: Each) => readonly string[] | null | undefined,
  elsewhere: Edges,
): Edges {
  return new Map([...own.map((entry) => [entry.id, endsOf(entry) ?? []] as const), ...elsewhere])
}

function checkEntry(entry: Entry, around: Surroundings, suggest: Suggest, find: Find): void {
  const seen = new Set<string>()
  for (const reference of referencesOf(entry)) {
    const { path, id, kinds } = reference
    const key = `${path[0]} ${id}`
    if (isListed(reference) && seen.has(key)) find(entry, path, `${id} stands here twice.`)
    seen.add(key)
    if (!kinds.some((kind) => id.startsWith(`${kind}:`)))
      find(entry, path, `expected the id of ${either(kinds)}; got ${id}.${suggest(id, kinds)}`)
    else if (!around.isDeclared(id) && !around.isElsewhere(id)) find(entry, path, `unknown ${id}.${suggest(id, kinds)}`)
    else if (id === entry.id && path[0] !== 'broader' && path[0] !== 'partOf')
      find(entry, path, `${id} refers to itself.`)
  }
}

/** Tells whether a reference stands in a plain list of ids, where twice the same makes no sense. */
function isListed({ path }: Reference): boolean {
  return path.length === 2
}

function either(kinds: readonly EntryKind[]): string {
  const named = kinds.map((kind) => (kind === 'organization' ? `an ${kind}` : `a ${kind}`))
  return named.length > 1 ? `${named.slice(0, -1).join(', ')} or ${named.at(-1)}` : named.join('')
}

type Suggest = (id: string, kinds: readonly EntryKind[]) => string

function suggestions(known: readonly string[]): Suggest {
  const given = new Map<string, string>()
  return (id, kinds) => {
    const before = given.get(id)
    if (before !== undefined || given.size >= mostSuggestions) return before ?? ''
    const candidates = known.filter((candidate) => kinds.some((kind) => candidate.startsWith(`${kind}:`)))
    const suggestion = didYouMean(id, candidates)
    given.set(id, suggestion)
    return suggestion
  }
}

/** Checks the edges of a hierarchy over the files and the rest of the graph: a cycle is a fault, shown as its chain. */
function checkCycles(own: readonly Entry[], key: 'broader' | 'partOf', edges: Edges, find: Find): void {
  const entryById = new Map(own.map((entry) => [entry.id, entry]))
  for (const cycle of cyclesOf(edges)) {
    const at = cycle.findIndex((id) => entryById.has(id))
    const entry = entryById.get(cycle[at] ?? '')
    const place = edges.get(cycle[at] ?? '')?.indexOf(cycle[at + 1] ?? '') ?? 0
    if (entry) find(entry, [key, place], `a cycle: ${cycle.join(' → ')}.`)
  }
}

/** Warns of edges that other edges already imply. */
function checkImplied(concepts: readonly EntryOf<'concept'>[], edges: Edges, find: Find): void {
  for (const concept of concepts) {
    const broader = concept.data.broader ?? []
    if (broader.length < 2) continue
    const above = broader.map((id) => reachableFrom(edges, id))
    broader.forEach((id, at) => {
      const via = broader.find((other, place) => place !== at && above[place]?.has(id) && other !== id)
      if (via !== undefined) find(concept, ['broader', at], `${id} is implied already, by ${via}.`, 'WARNING')
    })
  }
}
