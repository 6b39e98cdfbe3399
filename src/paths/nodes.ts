import { byCodePoint } from '../domain/text-order.js'
import { claimId, claimsWithIds, type Columns, perVersion, ranks } from '../evidence/index.js'

/**
 * Numbers what a path may visit: the claims at its ends, then all concepts, actors and sources. Numbers follow the ids by
 * code point, so comparing numbers is comparing ids.
 */
export class Nodes {
  readonly size: number
  readonly concepts: number
  readonly actors: number
  readonly sources: number
  readonly #columns: Columns
  /** The claims at the ends, by their numbers in the columns. */
  readonly #ends: readonly number[]

  constructor(columns: Columns, ends: readonly string[]) {
    this.#columns = columns
    const claims = claimsWithIds(
      columns,
      ends.filter((id) => id.startsWith('claim:')),
    )
    this.#ends = [...claims].sort((a, b) => byCodePoint(claimId(columns, a), claimId(columns, b)))
    this.concepts = this.#ends.length
    this.actors = this.concepts + columns.tree.size
    this.sources = this.actors + columns.actors.size
    this.size = this.sources + columns.sources.size
  }

  /** Gives the number of an id; `undefined` when it names nothing that a path may visit. */
  numberOf(id: string): number | undefined {
    const { tree, actors, sources } = this.#columns
    const claim = this.#ends.findIndex((each) => claimId(this.#columns, each) === id)
    const source = sources.numberOf(id)
    return (
      (claim < 0 ? undefined : claim) ??
      added(this.concepts, tree.numberOf(id)) ??
      added(this.actors, actors.numberOf(id)) ??
      (source === undefined ? undefined : this.ofSource(source))
    )
  }

  /** Gives the id of a number. */
  idOf(node: number): string {
    const { tree, actors, sources } = this.#columns
    if (node < this.concepts) return claimId(this.#columns, this.endAt(node))
    if (node < this.actors) return tree.idOf(node - this.concepts)
    if (node < this.sources) return actors.ids[node - this.actors] ?? ''
    return sources.ids[this.sourceAt(node)] ?? ''
  }

  /** Gives the claim that an end of the path is, as the columns number it. */
  endAt(node: number): number {
    return this.#ends[node] ?? -1
  }
  /** Gives the claims that are ends, as the columns number them; a claim's place here is its node. */
  get ends(): readonly number[] {
    return this.#ends
  }
  /** Gives the source that a node is, as the columns number it. */
  sourceAt(node: number): number {
    return sourcesById(this.#columns).inOrder[node - this.sources] ?? -1
  }
  /** Gives the node of a source. */
  ofSource(source: number): number {
    return this.sources + (sourcesById(this.#columns).places[source] ?? 0)
  }
}

function added(first: number, number: number | undefined): number | undefined {
  return number === undefined ? undefined : first + number
}

/** The columns number sources by the beginnings of their claims' ids, which is nearly the order of the ids. */
const sourcesById = perVersion(({ sources }) => {
  const places = ranks(sources.ids)
  const inOrder = new Uint32Array(places.length)
  for (const [source, place] of places.entries()) inOrder[place] = source
  return { places, inOrder }
})
