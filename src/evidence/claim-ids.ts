import type { Columns } from './columns.js'
import { postingsOf } from './postings.js'

/** Gives what the ids of a source's claims begin with: `claim:<source slug>:`. */
export function claimIdPrefix(sourceId: string): string {
  return `claim:${sourceId.slice(sourceId.indexOf(':') + 1)}:`
}

/** Gives the id of a claim, which the columns do not keep. */
export function claimId({ sources, claims }: Columns, claim: number): string {
  return `${claimIdPrefix(sources.ids[claims.source[claim] ?? -1] ?? '')}${claims.number[claim]}`
}

/** Gives the claims with the given ids, leaving out those that the columns do not have. */
export function claimsWithIds(columns: Columns, ids: Iterable<string>): ReadonlySet<number> {
  const wanted = new Map<number, Set<number>>()
  for (const id of ids) {
    const [, slug, number] = id.split(':')
    const source = columns.sources.numberOf(`source:${slug}`)
    if (source === undefined) continue
    const numbers = wanted.get(source) ?? new Set()
    wanted.set(source, numbers.add(Number(number)))
  }
  const found = new Set<number>()
  for (const [source, numbers] of wanted)
    for (const claim of postingsOf(columns.claimsBySource, source))
      if (numbers.has(columns.claims.number[claim] ?? -1)) found.add(claim)
  return found
}
