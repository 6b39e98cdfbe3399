import { stanceOf } from '../domain/stance.js'
import { type Columns, type Postings, postingsOf, rowsOfClaim } from '../evidence/index.js'
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
  readonly #followed: readonly boolean[]

  constructor(columns: Columns, followed: readonly Relation[], ends: readonly string[]) {
    this.#columns = columns
    this.#followed = relations.map((relation) => followed.includes(relation))
    this.nodes = new Nodes(columns, ends)
  }

  /** Gives what a search walks: each node's neighbours, looked up once. Looking them up costs as many ties as there are. */
  searched(budget: Budget): Ties {
    const known = new Map<number, readonly number[]>()
    const lookUp = (node: number): readonly number[] => {
      const others = new Set<number>()
      let ties = 0
      this.each(node, (other) => {
        ties += 1
        others.add(other)
      })
      budget.spend(ties)
      others.delete(node)
      const neighbours = [...others]
      known.set(node, neighbours)
      return neighbours
    }
    return { size: this.nodes.size, neighbours: (node) => known.get(node) ?? lookUp(node) }
  }

  /** Gives every tie of a node, in both directions, by the relations that are followed. */
  each(node: number, take: Take): void {
    const { nodes } = this
    const wanted: Take = (other, relation, forward, claim) => {
      if (this.#followed[relation]) take(other, relation, forward, claim)
    }
    if (node < nodes.concepts) this.#ofSpeaker(range(rowsOfClaim(this.#columns, nodes.endAt(node))), wanted)
    else if (node < nodes.actors) this.#ofConcept(node - nodes.concepts, wanted)
    else if (node < nodes.sources) this.#ofActor(node - nodes.actors, wanted)
    else this.#made(postingsOf(this.#columns.claimsBySource, nodes.sourceAt(node)), cites, wanted)
  }

  #ofActor(actor: number, take: Take): void {
    const { membership, rowsByActor, claimsByMention, claimsByPlaced } = this.#columns
    this.#ofSpeaker(postingsOf(rowsByActor, actor), take)
    this.#made(postingsOf(claimsByMention, actor), about, take)
    this.#made(postingsOf(claimsByPlaced, actor), places, take)
    const { actors } = this.nodes
    const { institutions, people, wholes, parts } = membership.nextTo(actor)
    for (const other of institutions) take(actors + other, affiliatedWith, true, noClaim)
    for (const other of people) take(actors + other, affiliatedWith, false, noClaim)
    for (const other of wholes) take(actors + other, partOf, true, noClaim)
    for (const other of parts) take(actors + other, partOf, false, noClaim)
  }

  #ofConcept(concept: number, take: Take): void {
    const { rows, rowsByConcept, tree, links } = this.#columns
    const { concepts, actors } = this.nodes
    for (const row of postingsOf(rowsByConcept, concept))
      take(actors + (rows.actor[row] ?? 0), stanceOf(rows.stance[row] ?? 0), false, rows.claim[row] ?? noClaim)
    for (const [node, end] of this.nodes.ends.entries())
      for (const row of range(rowsOfClaim(this.#columns, end)))
        if (rows.concept[row] === concept) take(node, stanceOf(rows.stance[row] ?? 0), false, end)
    for (const other of tree.broaderOf(concept)) take(concepts + other, broader, true, noClaim)
    for (const other of tree.narrowerOf(concept)) take(concepts + other, broader, false, noClaim)
    for (const other of postingsOf(links.related, concept)) take(concepts + other, related, true, noClaim)
  }

  /** What rows of claims, in ascending order, say: their stances, and once for each claim all else. */
  #ofSpeaker(ofRows: Iterable<number>, take: Take): void {
    const { rows } = this.#columns
    let before = noClaim
    for (const row of ofRows) {
      const claim = rows.claim[row] ?? noClaim
      take(this.nodes.concepts + (rows.concept[row] ?? 0), stanceOf(rows.stance[row] ?? 0), true, claim)
      if (claim !== before) this.#ofClaim(claim, take)
      before = claim
    }
  }

  #ofClaim(claim: number, take: Take): void {
    const { links, claims } = this.#columns
    const { actors } = this.nodes
    const answers = (made: Postings, met: Postings, relation: number) => {
      for (const other of postingsOf(made, claim))
        for (const speaker of this.#speakers(other)) take(speaker, relation, true, claim)
      this.#made(postingsOf(met, claim), relation, take)
    }
    answers(links.backs, links.backedBy, backs)
    answers(links.rebuts, links.rebuttedBy, rebuts)
    for (const actor of postingsOf(links.mentions, claim)) take(actors + actor, about, true, claim)
    for (const school of postingsOf(links.places, claim)) take(actors + school, places, true, claim)
    take(this.nodes.ofSource(claims.source[claim] ?? 0), cites, true, claim)
  }

  /** Ties that claims make towards a node, from those who speak in them. */
  #made(claims: Iterable<number>, relation: number, take: Take): void {
    if (!this.#followed[relation]) return
    for (const claim of claims) for (const speaker of this.#speakers(claim)) take(speaker, relation, false, claim)
  }

  /** Gives who speaks in a claim: the actors who assert it, and the claim itself where it is an end. */
  *#speakers(claim: number): Iterable<number> {
    yield* this.nodes.ofClaim(claim)
    for (const row of range(rowsOfClaim(this.#columns, claim)))
      yield this.nodes.actors + (this.#columns.rows.actor[row] ?? 0)
  }
}

function* range([start, end]: readonly [start: number, end: number]): Iterable<number> {
  for (let at = start; at < end; at += 1) yield at
}
