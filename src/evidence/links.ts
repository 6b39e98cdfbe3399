import type { ConceptTree } from '../domain/concept-tree.js'
import type { Run } from '../graph/index.js'
import { makePostings, type Postings } from './columns.js'

/** What ties claims and concepts beside stances, as lists of numbers by number: for paths and pictures. */
export interface Links {
  /** By claim, the claims that it answers; and by claim, those that answer it. */
  readonly backs: Postings
  readonly backedBy: Postings
  readonly rebuts: Postings
  readonly rebuttedBy: Postings
  /** By claim, the actors that it speaks of, and the schools that it places. */
  readonly mentions: Postings
  readonly places: Postings
  /** By concept, those related by theme; each pair from both ends. */
  readonly related: Postings
}

/** What the columns have by then: the numbers of concepts and claims, and the claims by whom they speak of and place. */
interface Known {
  readonly tree: ConceptTree
  readonly claimCount: number
  readonly claimOf: (sourceId: string, number: number) => number | undefined
  readonly claimsByMention: Postings
  readonly claimsByPlaced: Postings
}

type Pair = readonly [from: number, to: number]

/** Reads the links of the whole graph. Rejects as `run` does. What refers to a node that is gone is left out. */
export async function loadLinks(
  run: Run,
  { tree, claimCount, claimOf, claimsByMention, claimsByPlaced }: Known,
): Promise<Links> {
  const [answers, related] = [await run('evidence-answers', {}), await run('evidence-related', {})]
  const byClaim = (pairs: readonly Pair[]) => filed(claimCount, pairs)
  const answersOf = (kind: string) =>
    answers
      .filter((row) => row.kind === kind)
      .flatMap(({ sourceId, numbers, otherSourceIds, otherNumbers }) =>
        numbers.flatMap((number, at) =>
          known(claimOf(sourceId, number), claimOf(otherSourceIds[at] ?? '', otherNumbers[at] ?? 0)),
        ),
      )
  const [backs, rebuts] = [answersOf('BACKS'), answersOf('REBUTS')]
  const themes = related.flatMap(({ conceptId, relatedId }) =>
    known(tree.numberOf(conceptId), tree.numberOf(relatedId)),
  )
  return {
    backs: byClaim(backs),
    backedBy: byClaim(backs.map(turned)),
    rebuts: byClaim(rebuts),
    rebuttedBy: byClaim(rebuts.map(turned)),
    mentions: byClaim(pairsOf(claimsByMention).map(turned)),
    places: byClaim(pairsOf(claimsByPlaced).map(turned)),
    related: filed(tree.size, [...themes, ...themes.map(turned)]),
  }
}

function pairsOf({ offsets, items }: Postings): Pair[] {
  const pairs: Pair[] = []
  for (let key = 0; key + 1 < offsets.length; key += 1)
    for (let at = offsets[key] ?? 0; at < (offsets[key + 1] ?? 0); at += 1) pairs.push([key, items[at] ?? 0])
  return pairs
}

function known(from: number | undefined, to: number | undefined): readonly Pair[] {
  return from === undefined || to === undefined ? [] : [[from, to]]
}

function turned([from, to]: Pair): Pair {
  return [to, from]
}

function filed(keyCount: number, pairs: readonly Pair[]): Postings {
  return makePostings(
    keyCount,
    pairs.map(([from]) => from),
    pairs.map(([, to]) => to),
  )
}
