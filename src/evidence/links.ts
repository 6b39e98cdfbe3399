import type { ConceptTree } from '../domain/concept-tree.js'
import type { Run } from '../graph/index.js'
import { makePostings, type Postings, turned } from './postings.js'
import { IntList } from './int-list.js'

/** What ties claims and concepts beside stances, as lists of numbers by number, ascending: for paths and pictures. */
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

/** What the columns have by then: the numbers of concepts and claims, and what ties claims to actors. */
interface Known extends Pick<Links, 'mentions' | 'places'> {
  readonly tree: ConceptTree
  readonly claimCount: number
  readonly claimOf: (sourceId: string, number: number) => number | undefined
}

/** Reads the links of the whole graph. Rejects as `run` does. What refers to a node that is gone is left out. */
export async function loadLinks(run: Run, { tree, claimCount, claimOf, mentions, places }: Known): Promise<Links> {
  const answers = { BACKS: new Pairs(), REBUTS: new Pairs() }
  for (const { kind, sourceId, numbers, otherSourceIds, otherNumbers } of await run('evidence-answers', {}))
    for (const [at, number] of numbers.entries()) {
      const pairs = kind === 'BACKS' ? answers.BACKS : answers.REBUTS
      pairs.add(claimOf(sourceId, number), claimOf(otherSourceIds[at] ?? '', otherNumbers[at] ?? 0))
    }
  const themes = new Pairs()
  for (const { conceptId, relatedId } of await run('evidence-related', {})) {
    const [one, other] = [tree.numberOf(conceptId), tree.numberOf(relatedId)]
    themes.add(one, other)
    themes.add(other, one)
  }
  const [backs, rebuts] = [answers.BACKS.filed(claimCount), answers.REBUTS.filed(claimCount)]
  return {
    backs: backs.forth,
    backedBy: backs.back,
    rebuts: rebuts.forth,
    rebuttedBy: rebuts.back,
    mentions,
    places,
    related: themes.filed(tree.size).forth,
  }
}

/** Ties from one number to another. */
class Pairs {
  readonly #from = new IntList()
  readonly #to = new IntList()

  /** Adds a tie, unless one of its ends is gone. */
  add(from: number | undefined, to: number | undefined): void {
    if (from === undefined || to === undefined) return
    this.#from.push(from)
    this.#to.push(to)
  }

  /** Files the ties by where they come from and by where they lead. */
  filed(keyCount: number): { readonly forth: Postings; readonly back: Postings } {
    const forth = turned(makePostings(keyCount, this.#to.done(), this.#from.done()), keyCount)
    return { forth, back: turned(forth, keyCount) }
  }
}
