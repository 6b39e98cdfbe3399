import type { ConceptRow } from '../generated/catalogue.js'
import { digested } from './digest.js'
import { type Random, shuffled } from './random.js'
import { prefixOf, type Size } from './size.js'
import { conceptLabel } from './words.js'

/** Share of the concepts on each level of the hierarchy, from the top: wide in the middle, as thesauri are. */
const levelShares = [0.02, 0.07, 0.16, 0.25, 0.3, 0.2]
/** Share of the concepts below the second level that have two broader ones. */
const doubleShare = 0.1
const relatedShare = 0.15

/** The concepts of a made debate: a hierarchy of six levels, of which each concept knows the top that it stands under. */
export interface Concepts {
  readonly count: number
  idOf(concept: number): string
  labelOf(concept: number): string
  /** Gives the highest concept above, reached by first parents. */
  topOf(concept: number): number
  /** Gives the concept that is the k-th most spoken of: popular ones stand on every level. */
  ofRank(rank: number): number
  rowOf(concept: number): ConceptRow
}

/** Makes the concepts of a debate. */
export function makeConcepts(size: Size, stream: (kind: string, number: number) => Random): Concepts {
  const count = size.concepts
  const starts = levelStarts(count)
  const levelOf = (concept: number) => starts.findLastIndex((start) => start <= concept)
  const parents = Array.from({ length: count }, (_, concept) => parentsOf(concept, levelOf(concept), starts, stream))
  const slugOf = (concept: number) => `${prefixOf(size)}-${concept}`
  const idOf = (concept: number) => `concept:${slugOf(concept)}`
  const ranks = shuffled(count, stream('concept-ranks', 0))
  const tops = new Uint32Array(count)
  parents.forEach(([parent], concept) => {
    tops[concept] = parent === undefined ? concept : (tops[parent] ?? 0)
  })
  return {
    count,
    idOf,
    labelOf: conceptLabel,
    topOf: (concept) => tops[concept] ?? 0,
    ofRank: (rank) => ranks[rank] ?? 0,
    rowOf: (concept) => {
      const label = conceptLabel(concept)
      const random = stream('concept', concept)
      const related = concept > 0 && random.chance(relatedShare) ? [random.below(concept)] : []
      const broader = parents[concept] ?? []
      return digested({
        id: idOf(concept),
        slug: slugOf(concept),
        prefLabel: label,
        altLabels: random.chance(0.3) ? [`${label} schemes`] : [],
        definition: `All that goes by the name of ${label}.`,
        scopeNote: null,
        broader: broader.map(idOf),
        related: related.filter((other) => !broader.includes(other)).map(idOf),
      })
    },
  }
}

/** Gives the first concept of each level. Every level has one at least. */
function levelStarts(count: number): readonly number[] {
  const starts = [0]
  for (const share of levelShares.slice(0, -1)) {
    const last = starts.at(-1) ?? 0
    starts.push(last + Math.max(1, Math.floor(share * count)))
  }
  return starts
}

/** Draws broader concepts from the level above: so there is no cycle, and no shortcut. */
function parentsOf(
  concept: number,
  level: number,
  starts: readonly number[],
  stream: (kind: string, number: number) => Random,
): readonly number[] {
  if (level === 0) return []
  const [start = 0, end = 0] = [starts[level - 1], starts[level]]
  const random = stream('broader', concept)
  const first = start + random.below(end - start)
  const second = start + random.below(end - start)
  return level > 1 && second !== first && random.chance(doubleShare) ? [first, second] : [first]
}
