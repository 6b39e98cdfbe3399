import { type Columns, rowsOfClaim } from './columns.js'
import { type Postings, postingsOf } from './postings.js'
import type { ClaimFilter, Hits } from './claim-filter.js'
import { claimsWithIds } from './claim-ids.js'
import { numbersOf, type Test } from './numbers.js'
import { perVersion } from './per-version.js'

/** Gives the claims that an actor asserts. Like all lists of claims: ascending by number, which is newest first. */
export function claimsBy(columns: Columns, actor: number): Uint32Array {
  return claimsOfRows(columns, postingsOf(columns.rowsByActor, actor))
}

/** Gives the claims on a concept, and on all narrower ones when asked; with the test of the concepts that this means. */
export function claimsOn(
  columns: Columns,
  concept: number,
  includeNarrower: boolean,
): { claims: Uint32Array; scope: Test } {
  const concepts = new Set([concept, ...(includeNarrower ? columns.tree.descendantsOf(concept).keys() : [])])
  const lists = [...concepts].map((each) => claimsOfRows(columns, postingsOf(columns.rowsByConcept, each)))
  return { claims: union(lists), scope: (each) => concepts.has(each) }
}

/** Gives the claims read in a source; none for a source that the columns do not know. */
export function claimsIn({ sources, claimsBySource }: Columns, sourceId: string): Uint32Array {
  const source = sources.numberOf(sourceId)
  return source === undefined ? new Uint32Array() : postingsOf(claimsBySource, source)
}

/** Gives all claims. */
export const allClaims = perVersion(({ claims }: Columns) => Uint32Array.from(claims.number, (_, claim) => claim))

/**
 * Gives claims among which are all that pass a filter: the fewest that one of its conditions names by lists that stand
 * ready, so that a narrow filter over the whole graph does not look at every claim.
 */
export function candidatesOf(columns: Columns, filter: ClaimFilter, hits: Hits): Uint32Array {
  const { actors, tree, sources } = columns
  const listed = (ids: readonly string[], numberOf: (id: string) => number | undefined, postings: Postings) =>
    [...numbersOf(ids, numberOf)].map((number) => postingsOf(postings, number))
  const actor = (id: string) => actors.numberOf(id)
  const claims = (rows: Uint32Array) => claimsOfRows(columns, rows)
  const found = typeof filter.text === 'string' && Uint32Array.from(claimsWithIds(columns, hits(filter.text))).sort()
  const choices: readonly (false | null | undefined | readonly Uint32Array[])[] = [
    filter.sources && listed(filter.sources, (id) => sources.numberOf(id), columns.claimsBySource),
    filter.about && listed(filter.about, actor, columns.claimsByMention),
    filter.reportedBy && listed(filter.reportedBy, actor, columns.claimsByReporter),
    filter.assertedBy && listed(filter.assertedBy, actor, columns.rowsByActor).map(claims),
    filter.concepts && listed(filter.concepts, (id) => tree.numberOf(id), columns.rowsByConcept).map(claims),
    found && [found],
  ]
  const given = choices.flatMap((lists) => (lists ? [lists] : []))
  const fewest = given.sort((a, b) => sizeOf(a) - sizeOf(b))[0]
  return fewest ? union(fewest) : allClaims(columns)
}

/** Counts distinct claims among rows that stand in ascending order. */
export function countClaims(columns: Columns, rows: Uint32Array): number {
  return claimsOfRows(columns, rows).length
}

/** Gives the actors who assert the claim with an id, in no particular order; none when the columns do not have it. */
export function speakersOfClaim(columns: Columns, id: string): readonly number[] {
  const [claim] = claimsWithIds(columns, [id])
  if (claim === undefined) return []
  const [start, end] = rowsOfClaim(columns, claim)
  return [...new Set(columns.rows.actor.subarray(start, end))]
}

/** Rows in ascending order stand claim by claim. */
function claimsOfRows(columns: Columns, rows: Uint32Array): Uint32Array {
  const claims = new Uint32Array(rows.length)
  let size = 0
  for (const row of rows) {
    const claim = columns.rows.claim[row] ?? -1
    if (size === 0 || claims[size - 1] !== claim) claims[size++] = claim
  }
  return claims.subarray(0, size)
}

function union(lists: readonly Uint32Array[]): Uint32Array {
  const [only, ...others] = lists
  if (only && others.length === 0) return only
  return Uint32Array.from(new Set(lists.flatMap((list) => [...list]))).sort()
}

function sizeOf(lists: readonly Uint32Array[]): number {
  return lists.reduce((total, list) => total + list.length, 0)
}
