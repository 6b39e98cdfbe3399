import { stanceOf } from '../domain/stance.js'
import { type Columns, type Postings, rowsOfClaim } from '../evidence/index.js'
import type { Budget } from './budget.js'
import { countOf, under } from './lists.js'
import type { Nodes } from './nodes.js'
import { asserts as assertsName, codeOf, type Tie, ties } from './relations.js'
import type { Ties } from './search.js'

/**
 * Takes a tie of a node: the other node, the relation's code, whether it points to the other, and the claim that makes
 * it, as the columns number it; -1 when no claim does. The same tie comes once for each claim that makes it.
 */
type Take = (other: number, relation: number, forward: boolean, claim: number) => void

const noClaim = -1
const [affiliatedWith, partOf, broader, related, about, backs, rebuts, places, cites, asserts] = [
  codeOf('AFFILIATED_WITH'),
  codeOf('PART_OF'),
  codeOf('BROADER'),
  codeOf('RELATED'),
  codeOf('ABOUT'),
  codeOf('BACKS'),
  codeOf('REBUTS'),
  codeOf('PLACES'),
  codeOf('CITES'),
  codeOf(assertsName),
]

/**
 * The graph as it is walked, read from the evidence columns. A claim is a tie, from those who assert it to what it speaks
 * of. Claims that are asked about are nodes too; where all claims are nodes, none is a tie between others.
 */
export class ClaimTies {
  readonly nodes: Nodes
  readonly #columns: Columns
  readonly #follows: readonly boolean[]

  constructor(columns: Columns, followed: readonly Tie[], nodes: Nodes) {
    this.#columns = columns
    this.#follows = ties.map((tie) => followed.includes(tie))
    this.nodes = nodes
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
    if (node < nodes.concepts) this.#ofNode(nodes.claims.claimAt(node), take)
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
    const { claims } = this.nodes
    let before = noClaim
    // Rows stand claim by claim.
    under(rowsByActor, actor, (row) => {
      const claim = rows.claim[row] ?? noClaim
      if (!claims.areAll) this.#ofRow(row, take)
      if (claim === before) return
      before = claim
      if (!claims.areAll) this.#ofClaim(claim, take)
      const node = claims.nodeOf(claim)
      if (node !== undefined && this.#isSaid(claim)) take(node, asserts, true, claim)
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
    const { concepts, actors, claims } = this.nodes
    under(rowsByConcept, concept, (row) => {
      const relation = stanceOf(rows.stance[row] ?? 0)
      if (!this.#follows[relation]) return
      const claim = rows.claim[row] ?? noClaim
      const node = claims.size > 0 ? claims.nodeOf(claim) : undefined
      if (node !== undefined) take(node, relation, false, claim)
      if (!claims.areAll) take(actors + (rows.actor[row] ?? 0), relation, false, claim)
    })
    if (this.#follows[broader]) {
      for (const other of tree.broaderOf(concept)) take(concepts + other, broader, true, noClaim)
      for (const other of tree.narrowerOf(concept)) take(concepts + other, broader, false, noClaim)
    }
    if (this.#follows[related]) under(links.related, concept, (other) => take(concepts + other, related, true, noClaim))
  }

  /** What a claim says that is a node, and who asserts it. */
  #ofNode(claim: number, take: Take): void {
    const { rows } = this.#columns
    const { actors } = this.nodes
    this.#rowsOf(claim, (row) => this.#ofRow(row, take))
    this.#ofClaim(claim, take)
    if (this.#isSaid(claim)) this.#rowsOf(claim, (row) => take(actors + (rows.actor[row] ?? 0), asserts, false, claim))
  }

  /** Tells whether a claim that is a node is tied to those who assert it: when it has any other tie that is followed. */
  #isSaid(claim: number): boolean {
    if (!this.#follows[asserts]) return false
    const { rows, links } = this.#columns
    let takesSide = false
    this.#rowsOf(claim, (row) => (takesSide ||= this.#follows[stanceOf(rows.stance[row] ?? 0)] ?? false))
    const has = (relation: number, ties: Postings) => this.#follows[relation] && countOf(ties, claim) > 0
    return (
      takesSide ||
      has(about, links.mentions) ||
      has(places, links.places) ||
      has(backs, links.backs) ||
      has(backs, links.backedBy) ||
      has(rebuts, links.rebuts) ||
      has(rebuts, links.rebuttedBy) ||
      this.#follows[cites] === true
    )
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

  /** Gives who speaks in a claim: the claim itself where it is a node, and those who assert it unless all claims are. */
  #speakers(claim: number, visit: (node: number) => void): void {
    const { actors, claims } = this.nodes
    const node = claims.nodeOf(claim)
    if (node !== undefined) visit(node)
    if (!claims.areAll) this.#rowsOf(claim, (row) => visit(actors + (this.#columns.rows.actor[row] ?? 0)))
  }

  #rowsOf(claim: number, visit: (row: number) => void): void {
    const [start, end] = rowsOfClaim(this.#columns, claim)
    for (let row = start; row < end; row += 1) visit(row)
  }
}
