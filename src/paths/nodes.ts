import { claimId, claimsWithIds, type Columns, perVersion, ranks } from '../evidence/index.js'
import { allClaims, type ClaimNodes, someClaims } from './claim-nodes.js'

/**
 * Numbers what may be visited: the claims that are nodes, then all concepts, actors and sources. Numbers follow the ids by
 * code point, so comparing numbers is comparing ids.
 */
export class Nodes {
  readonly size: number
  readonly claims: ClaimNodes
  readonly concepts: number
  readonly actors: number
  readonly sources: number
  readonly #columns: Columns
  /** The claims that are asked about, by their ids, as the columns number them. */
  readonly #asked: ReadonlyMap<string, number>

  /** Claims are nodes where their ids are asked about; all are when `everyClaim` is set. */
  constructor(columns: Columns, asked: readonly string[], everyClaim = false) {
    this.#columns = columns
    const claims = claimsWithIds(
      columns,
      asked.filter((id) => id.startsWith('claim:')),
    )
    this.#asked = new Map([...claims].map((claim) => [claimId(columns, claim), claim]))
    this.claims = everyClaim ? allClaims(columns) : someClaims(columns, claims)
    this.concepts = this.claims.size
    this.actors = this.concepts + columns.tree.size
    this.sources = this.actors + columns.actors.size
    this.size = this.sources + columns.sources.size
  }

  /** Gives the number of an id, of a claim only when it is asked about; `undefined` when it names nothing that may be visited. */
  numberOf(id: string): number | undefined {
    const { tree, actors, sources } = this.#columns
    const claim = this.#asked.get(id)
    const source = sources.numberOf(id)
    return (
      (claim === undefined ? undefined : this.claims.nodeOf(claim)) ??
      added(this.concepts, tree.numberOf(id)) ??
      added(this.actors, actors.numberOf(id)) ??
      (source === undefined ? undefined : this.ofSource(source))
    )
  }

  /** Gives the id of a number. */
  idOf(node: number): string {
    const { tree, actors, sources } = this.#columns
    if (node < this.concepts) return claimId(this.#columns, this.claims.claimAt(node))
    if (node < this.actors) return tree.idOf(node - this.concepts)
    if (node < this.sources) return actors.ids[node - this.actors] ?? ''
    return sources.ids[this.sourceAt(node)] ?? ''
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
