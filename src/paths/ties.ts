import { stanceOf } from '../domain/stance.js'
import { type Columns, type Postings, rowsOfClaim } from '../evidence/index.js'
import type { Budget } from './budget.js'
import { Nodes } from './nodes.js'
import { codeOf, type Relation, relations } from './relations.js'
import type { Ties } from './search.js'

/**
 * Takes a tie of a node: the other node, the relation's code, whether it points to the other, and the claim that makes
 * it, as the columns number it; -1 when no claim does. The same tie comes once for each claim that makes it.
 */
type Take = (other: number, relation: number, forward: boolean, claim: number) => void

const noClaim = -1
const [affiliatedWith, partOf, broader, related, about, backs, rebuts, places, cites] = [
  codeOf('AFFILIATED_WITH'),
  codeOf('PART_OF'),
  codeOf('BROADER'),
  codeOf('RELATED'),
  codeOf('ABOUT'),
  codeOf('BACKS'),
  codeOf('REBUTS'),
  codeOf('PLACES'),
  codeOf('CITES'),
]

/**
 * The graph as paths see it, read from the evidence columns as it is walked. Claims are not nodes but ties, from those who
 * assert them to what they speak of; only claims at the ends are nodes too.
 */
export class ClaimTies {
  readonly nodes: Nodes
  readonly #columns: Columns
  readonly #follows: readonly boolean[]

  constructor(columns: Columns, followed: readonly Relation[], ends: readonly string[]) {
    this.#columns = columns
    this.#follows = relations.map((relation) => followed.includes(relation))
    this.nodes = new Nodes(columns, ends)
  }

  /** Gives what a search walks: each node's neighbours, looked up once. Looking them up costs as many ties as there are. */
  searched(budget: Budget): Ties {
    const known = new Map<number, readonly number[]>()
    const seen = new Uint32Array(this.nodes.size)
    const lookUp = (node: number): readonly number[] => {
      const neighbours: number[] = []
      const mark = known.size + 1
      seen[node] = mark
      let ties = 0
      this.each(node, (other) => {
        ties += 1
        if (seen[other] === mark) return
        seen[other] = mark
        neighbours.push(other)
      })
      budget.spend(ties)
      known.set(node, neighbours)
      return neighbours
    }
    const neighbours = (node: number) => known.get(node) ?? lookUp(node)
    return { size: this.nodes.size, neighbours, weight: (node) => known.get(node)?.length ?? this.#weight(node) }
  }

  /** Gives every tie of a node, in both directions, by the relations that are followed. */
  each(node: number, take: Take): void {
    const { nodes } = this
    const { claimsBySource } = this.#columns
    if (node < nodes.concepts) this.#ofEnd(nodes.endAt(node), take)
    else if (node < nodes.actors) this.#ofConcept(node - nodes.concepts, take)
    else if (node < nodes.sources) this.#ofActor(node - nodes.actors, take)
    else this.#made(claimsBySource, nodes.sourceAt(node), cites, take)
  }

  /** What most of a node's ties come from: stances, or the claims of a source. */
  #weight(node: number): number {
    const { rowsByConcept, rowsByActor, claimsBySource } = this.#columns
    const { nodes } = this
    if (node < nodes.concepts) return 1
    if (node < nodes.actors) return countOf(rowsByConcept, node - nodes.concepts)
    if (node < nodes.sources) return countOf(rowsByActor, node - nodes.actors)
    return countOf(claimsBySource, nodes.sourceAt(node))
  }

  #ofActor(actor: number, take: Take): void {
    const { membership, rows, rowsByActor, claimsByMention, claimsByPlaced } = this.#columns
    let before = noClaim
    // Rows stand claim by claim.
    under(rowsByActor, actor, (row) => {
      const claim = rows.claim[row] ?? noClaim
      this.#ofRow(row, take)
      if (claim !== before) this.#ofClaim(claim, take)
      before = claim
    })
    this.#made(claimsByMention, actor, about, take)
    this.#made(claimsByPlaced, actor, places, take)
    const { institutions, people, wholes, parts } = membership.nextTo(actor)
    const plain = (others: Iterable<number>, relation: number, forward: boolean) => {
      if (this.#follows[relation])
        for (const other of others) take(this.nodes.actors + other, relation, forward, noClaim)
    }
    plain(institutions, affiliatedWith, true)
    plain(people, affiliatedWith, false)
    plain(wholes, partOf, true)
    plain(parts, partOf, false)
  }

  #ofConcept(concept: number, take: Take): void {
    const { rows, rowsByConcept, tree, links } = this.#columns
    const { concepts, actors, ends } = this.nodes
    const stance = (row: number, node: number) => {
      const relation = stanceOf(rows.stance[row] ?? 0)
      if (this.#follows[relation]) take(node, relation, false, rows.claim[row] ?? noClaim)
    }
    under(rowsByConcept, concept, (row) => stance(row, actors + (rows.actor[row] ?? 0)))
    for (const [node, end] of ends.entries())
      this.#rowsOf(end, (row) => {
        if (rows.concept[row] === concept) stance(row, node)
      })
    if (this.#follows[broader]) {
      for (const other of tree.broaderOf(concept)) take(concepts + other, broader, true, noClaim)
      for (const other of tree.narrowerOf(concept)) take(concepts + other, broader, false, noClaim)
    }
    if (this.#follows[related]) under(links.related, concept, (other) => take(concepts + other, related, true, noClaim))
  }

  #ofEnd(claim: number, take: Take): void {
    this.#rowsOf(claim, (row) => this.#ofRow(row, take))
    this.#ofClaim(claim, take)
  }

  /** What a row says: a stance on a concept. */
  #ofRow(row: number, take: Take): void {
    const { rows } = this.#columns
    const relation = stanceOf(rows.stance[row] ?? 0)
    if (this.#follows[relation])
      take(this.nodes.concepts + (rows.concept[row] ?? 0), relation, true, rows.claim[row] ?? noClaim)
  }

  /** What a claim says beside its stances. */
  #ofClaim(claim: number, take: Take): void {
    const { links, claims } = this.#columns
    const { actors } = this.nodes
    this.#answers(claim, [links.backs, links.backedBy], backs, take)
    this.#answers(claim, [links.rebuts, links.rebuttedBy], rebuts, take)
    if (this.#follows[about]) under(links.mentions, claim, (actor) => take(actors + actor, about, true, claim))
    if (this.#follows[places]) under(links.places, claim, (school) => take(actors + school, places, true, claim))
    if (this.#follows[cites]) take(this.nodes.ofSource(claims.source[claim] ?? 0), cites, true, claim)
  }

  #answers(claim: number, [given, met]: readonly [given: Postings, met: Postings], relation: number, take: Take): void {
    if (!this.#follows[relation]) return
    under(given, claim, (other) => this.#speakers(other, (speaker) => take(speaker, relation, true, claim)))
    this.#made(met, claim, relation, take)
  }

  /** Ties that claims make towards a node, from those who speak in them. */
  #made(claims: Postings, key: number, relation: number, take: Take): void {
    if (!this.#follows[relation]) return
    under(claims, key, (claim) => this.#speakers(claim, (speaker) => take(speaker, relation, false, claim)))
  }

  /** Gives who speaks in a claim: the actors who assert it, and the claim itself where it is an end. */
  #speakers(claim: number, visit: (node: number) => void): void {
    const { actors, ends } = this.nodes
    const end = ends.indexOf(claim)
    if (end >= 0) visit(end)
    this.#rowsOf(claim, (row) => visit(actors + (this.#columns.rows.actor[row] ?? 0)))
  }

  #rowsOf(claim: number, visit: (row: number) => void): void {
    const [start, end] = rowsOfClaim(this.#columns, claim)
    for (let row = start; row < end; row += 1) visit(row)
  }
}

function countOf({ offsets }: Postings, key: number): number {
  return (offsets[key + 1] ?? 0) - (offsets[key] ?? 0)
}

/** Visits the numbers under a key. Unlike `postingsOf` it makes no view of them, of which a search would make millions. */
function under({ offsets, items }: Postings, key: number, visit: (number: number) => void): void {
  const end = offsets[key + 1] ?? 0
  for (let at = offsets[key] ?? 0; at < end; at += 1) visit(items[at] ?? 0)
}
