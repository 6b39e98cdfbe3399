import type { ConceptTree } from '../domain/concept-tree.js'
import { packPartialDate, readPartialDate } from '../domain/partial-date.js'
import { byCodePoint } from '../domain/text-order.js'
import type { Row, Run } from '../graph/index.js'
import type { ActorTable } from './actor-table.js'
import {
  type Claims,
  type Columns,
  columnsFrom,
  makePostings,
  type Postings,
  type Rows,
  sharedUint32,
} from './columns.js'
import { loadLinks } from './links.js'
import type { SourceTable } from './source-table.js'
import { tablesOf } from './tables.js'

/** Concept numbers are held in 16 bits. */
const maxConcepts = 65_536

/**
 * Reads the whole graph's stances and builds the columns of a version. Rejects as `run` does. What refers to a node that
 * vanished between two statements is left out; the caller reads the version before and after to see whether any did.
 */
export async function loadColumns(run: Run, version: number): Promise<Columns> {
  const rowsOfTables = {
    actors: await run('evidence-actors', {}),
    concepts: await run('evidence-concepts', {}),
    sources: await run('evidence-sources', {}),
    affiliations: await run('evidence-affiliations', {}),
  }
  const scales = await run('evidence-scales', {})
  const [packed, marks, mentions] = [
    await run('evidence-stances', {}),
    await run('evidence-claims', {}),
    await run('evidence-mentions', {}),
  ]
  if (rowsOfTables.concepts.length > maxConcepts) throw new RangeError(`more than ${maxConcepts} concepts`)
  const tables = tablesOf(rowsOfTables)
  const { actors, tree, sources } = tables
  const claimIndex = indexClaims(packed, sources)
  const { rows, firstRow } = fillRows(packed, actors, tree, claimIndex)
  const claims: Claims = { ...claimIndex.claims, firstRow, marks: marksOf(marks, claimIndex) }
  const mentionedAs = (kind: string) =>
    mentionPostings(
      mentions.filter((row) => row.kind === kind),
      actors,
      claimIndex,
    )
  const [claimsByMention, claimsByPlaced] = [mentionedAs('ABOUT'), mentionedAs('PLACES')]
  const data = {
    version,
    tables: rowsOfTables,
    scales,
    rows,
    claims,
    rowsByConcept: makePostings(tree.size, rows.concept),
    rowsByActor: makePostings(actors.size, rows.actor),
    claimsBySource: makePostings(sources.size, claims.source),
    claimsByMention,
    claimsByReporter: mentionedAs('REPORTED_BY'),
    claimsByPlaced,
    links: await loadLinks(run, {
      tree,
      claimCount: claims.source.length,
      claimOf: claimIndex.claimOf,
      claimsByMention,
      claimsByPlaced,
    }),
  }
  return columnsFrom(data, tables)
}

interface ClaimIndex {
  readonly claims: Omit<Claims, 'firstRow' | 'marks'>
  readonly claimOf: (sourceId: string, number: number) => number | undefined
}

/** Numbers the claims in their default order: newest first, then by id. */
function indexClaims(packed: readonly Row<'evidence-stances'>[], sources: SourceTable): ClaimIndex {
  // One map per source, by the claim's number there: keys that held both would be doubles, which maps look up slowly.
  const bySource = Array.from({ length: sources.size }, () => new Map<number, number>())
  const packDate = memoized(packedDate)
  for (const { sourceIds, numbers, dates: texts } of packed)
    for (let at = 0; at < numbers.length; at += 1) {
      const source = sources.numberOf(sourceIds[at] ?? '')
      if (source !== undefined) bySource[source]?.set(numbers[at] ?? 0, packDate(texts[at] ?? ''))
    }
  const byId = claimsById(bySource)
  const { source, number, date } = byId
  const order = Uint32Array.from(date, (_, at) => at)
  order.sort((a, b) => (date[b] ?? 0) - (date[a] ?? 0) || a - b)
  const claims = {
    source: sharedUint32(order.length),
    number: sharedUint32(order.length),
    date: sharedInt32(order.length),
  }
  for (const [claim, from] of order.entries()) {
    claims.source[claim] = source[from] ?? 0
    claims.number[claim] = number[from] ?? 0
    claims.date[claim] = date[from] ?? 0
    bySource[source[from] ?? 0]?.set(number[from] ?? 0, claim) // From here on the maps hold places.
  }
  return {
    claims,
    claimOf: (sourceId, claimNumber) => bySource[sources.numberOf(sourceId) ?? -1]?.get(claimNumber),
  }
}

/** Lays the claims out as their ids compare: by source, then by the digits of the number. */
function claimsById(bySource: readonly ReadonlyMap<number, number>[]) {
  const count = bySource.reduce((total, { size }) => total + size, 0)
  const claims = { source: new Uint32Array(count), number: new Uint32Array(count), date: new Int32Array(count) }
  let at = 0
  for (const [source, dates] of bySource.entries()) {
    const numbers = [...dates.keys()].map((number) => ({ number, digits: String(number) }))
    for (const { number } of numbers.sort((a, b) => byCodePoint(a.digits, b.digits))) {
      claims.source[at] = source
      claims.number[at] = number
      claims.date[at] = dates.get(number) ?? 0
      at += 1
    }
  }
  return claims
}

/** Puts the rows in order: by claim, then concept, then actor. */
function fillRows(
  packed: readonly Row<'evidence-stances'>[],
  actors: ActorTable,
  tree: ConceptTree,
  { claims, claimOf }: ClaimIndex,
): { rows: Rows; firstRow: Uint32Array } {
  const unsorted: { actor: number[]; concept: number[]; stance: number[]; claim: number[] } = {
    actor: [],
    concept: [],
    stance: [],
    claim: [],
  }
  const byConcept = [...packed].sort((a, b) => byCodePoint(a.conceptId, b.conceptId))
  for (const { conceptId, actorIds, sourceIds, numbers, codes } of byConcept) {
    const concept = tree.numberOf(conceptId)
    for (let at = 0; at < codes.length; at += 1) {
      const actor = actors.numberOf(actorIds[at] ?? '')
      const claim = claimOf(sourceIds[at] ?? '', numbers[at] ?? 0)
      if (concept === undefined || actor === undefined || claim === undefined) continue
      unsorted.actor.push(actor)
      unsorted.concept.push(concept)
      unsorted.stance.push(codes[at] ?? 0)
      unsorted.claim.push(claim)
    }
  }
  const byClaim = makePostings(claims.source.length, unsorted.claim)
  const rows: Rows = {
    actor: sharedUint32(unsorted.claim.length),
    concept: new Uint16Array(new SharedArrayBuffer(unsorted.claim.length * 2)),
    stance: new Uint8Array(new SharedArrayBuffer(unsorted.claim.length)),
    claim: sharedUint32(unsorted.claim.length),
  }
  for (let row = 0; row < byClaim.items.length; row += 1) {
    const from = byClaim.items[row] ?? 0
    rows.actor[row] = unsorted.actor[from] ?? 0
    rows.concept[row] = unsorted.concept[from] ?? 0
    rows.stance[row] = unsorted.stance[from] ?? 0
    rows.claim[row] = unsorted.claim[from] ?? 0
  }
  return { rows, firstRow: byClaim.offsets }
}

function marksOf(packed: readonly Row<'evidence-claims'>[], { claims, claimOf }: ClaimIndex): Uint8Array {
  const filled = new Uint8Array(new SharedArrayBuffer(claims.source.length))
  for (const { sourceId, numbers, marks } of packed)
    for (let at = 0; at < numbers.length; at += 1) {
      const claim = claimOf(sourceId, numbers[at] ?? 0)
      if (claim !== undefined) filled[claim] = marks[at] ?? 0
    }
  return filled
}

function mentionPostings(
  mentions: readonly Row<'evidence-mentions'>[],
  actors: ActorTable,
  { claimOf }: ClaimIndex,
): Postings {
  const pairs: (readonly [actor: number, claim: number])[] = []
  for (const { actorId, sourceIds, numbers } of mentions) {
    const actor = actors.numberOf(actorId)
    for (let at = 0; at < numbers.length; at += 1) {
      const claim = claimOf(sourceIds[at] ?? '', numbers[at] ?? 0)
      if (actor !== undefined && claim !== undefined) pairs.push([actor, claim])
    }
  }
  pairs.sort((a, b) => a[1] - b[1])
  return makePostings(
    actors.size,
    pairs.map(([actor]) => actor),
    pairs.map(([, claim]) => claim),
  )
}

function packedDate(text: string): number {
  const date = readPartialDate(text)
  if (!date) throw new TypeError(`the graph holds ${JSON.stringify(text)}, which is no partial date`)
  return packPartialDate(date)
}

function memoized(make: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const made = make(text)
    known.set(text, made)
    return made
  }
}

function sharedInt32(length: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT))
}
