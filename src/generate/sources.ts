import type { SourceRow } from '../generated/catalogue.js'
import type { Actors } from './actors.js'
import type { Concepts } from './concepts.js'
import { partialDate } from './dates.js'
import { digested, sha256 } from './digest.js'
import { lastNotAbove, popularity, type Random } from './random.js'
import { prefixOf, type Size } from './size.js'
import { titleOn } from './words.js'

/** The sources of a made debate. Each holds claims that follow one another; long sources hold many times as many as short ones. */
export interface Sources {
  readonly count: number
  slugOf(source: number): string
  idOf(source: number): string
  dateOf(source: number): string
  authorsOf(source: number): readonly number[]
  /** Gives in which source a claim stands, and its number there. */
  placeOf(claim: number): { readonly source: number; readonly number: number }
  rowOf(source: number): SourceRow
}

/** Makes the sources of a debate. */
export function makeSources(
  size: Size,
  actors: Actors,
  concepts: Concepts,
  stream: (kind: string, number: number) => Random,
): Sources {
  const count = Math.min(size.sources, size.claims)
  const firstClaims = firstClaimsOf(count, size.claims, stream)
  const slugOf = (source: number) => `${prefixOf(size)}-${source}`
  const idOf = (source: number) => `source:${slugOf(source)}`
  const dateOf = (source: number) => partialDate(stream('source-date', source))
  const publisher = popularity(actors.organizations, 1)
  const authorsOf = (source: number) => {
    const random = stream('authors', source)
    const first = random.below(actors.people)
    const second = random.below(actors.people)
    return random.chance(0.2) && second !== first ? [first, second] : [first]
  }
  return {
    count,
    slugOf,
    idOf,
    dateOf,
    authorsOf,
    placeOf: (claim) => {
      const source = lastNotAbove(firstClaims, claim)
      return { source, number: claim - (firstClaims[source] ?? 0) + 1 }
    },
    rowOf: (source) => {
      const random = stream('source', source)
      const isPublished = random.chance(0.8)
      return digested({
        id: idOf(source),
        slug: slugOf(source),
        title: titleOn(concepts.labelOf(random.below(concepts.count)), random),
        authors: authorsOf(source).map(actors.idOf),
        publisher: isPublished ? actors.idOf(actors.organization(publisher(random))) : null,
        datePublished: dateOf(source),
        dateBasis: random.chance(0.9) ? ('TEXT' as const) : ('INFERRED' as const),
        license: null,
        url: null,
        note: null,
        textSha256: sha256(`the text of ${idOf(source)}, which nobody has`),
      })
    },
  }
}

/** Shares the claims out among the sources: one each, the rest in proportion to weights from 1 to some 20. */
function firstClaimsOf(count: number, claims: number, stream: (kind: string, number: number) => Random): Float64Array {
  const upTo = new Float64Array(count + 1)
  for (let source = 0; source < count; source += 1)
    upTo[source + 1] = (upTo[source] ?? 0) + (0.05 + stream('source-length', source).next()) ** -1
  const total = upTo[count] ?? 1
  return upTo.map((weight, source) => source + Math.floor((weight / total) * (claims - count))).subarray(0, count)
}
