import { ascending, descending, type Order } from '../domain/order.js'
import type { Acronym } from './acronyms.js'
import { bestMatch, type Match, rounded } from './match.js'
import type { Search, SearchKind } from './query.js'

/** Something that was found, how well it fits, and the text that does. */
export interface Hit extends Match {
  readonly id: string
}

/** Initials say a name less clearly than the name, and more clearly than a part of it. */
const initialsScore = 0.95

/** Best first, then by id. */
export const hitOrder: Order<Hit> = {
  name: 'SCORE DESC',
  directions: [descending, ascending],
  types: ['number', 'string'],
  key: ({ score, id }) => [score, id],
}

/**
 * Ranks what the indexes found, leaving out what fits too little: names, labels and titles above 0.5, statements up to
 * it. What was found both by its words and by its initials counts once, as what it is best.
 */
export function rank(
  search: Search,
  found: readonly { readonly id: string; readonly texts: readonly string[] }[],
  acronyms: readonly Acronym[],
): readonly Hit[] {
  const hits = new Map<string, Hit>()
  const add = (hit: Hit) => {
    if (isWanted(search, hit.id) && hit.score > (hits.get(hit.id)?.score ?? 0)) hits.set(hit.id, hit)
  }
  for (const { id, texts } of found) {
    const match = bestMatch(search.words, texts)
    const floor = id.startsWith('claim:') ? 0 : 0.5
    if (match) add({ id, matched: match.matched, score: rounded(floor + match.score / 2) })
  }
  for (const { id, name } of acronyms) add({ id, matched: name, score: initialsScore })
  return [...hits.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

function isWanted({ kinds }: Search, id: string): boolean {
  const kind = id.slice(0, id.indexOf(':')).toUpperCase()
  return kinds.some((each: SearchKind) => each === kind)
}
