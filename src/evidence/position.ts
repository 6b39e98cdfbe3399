import { UNRELATED } from '../domain/concept-tree.js'
import { basisOf, blockersOf, judge, Tally, type Verdict } from '../domain/position.js'
import { ENTAILED, PARTIAL } from '../domain/stance.js'
import type { Columns } from './columns.js'
import { type Hearing, type Speaker, speakersFor } from './speakers.js'

/** How positions are computed: which claims count, and on which bases. */
export interface Terms extends Hearing {
  /** By basis code, whether evidence of that basis is accepted. */
  readonly accepted: readonly boolean[]
  /** The terms as they were asked for: they name the list of evidence in cursors. */
  readonly asked: unknown
}

/** Where one actor stands on one concept, in numbers of the columns. Its evidence is listed when asked for. */
export interface Position {
  readonly columns: Columns
  readonly terms: Terms
  readonly actor: number
  readonly concept: number
  readonly verdict: Verdict
  /** Packed dates of the earliest and the latest evidence. */
  readonly first: number
  readonly last: number
}

/** All positions of a list, of which a page shows some. */
export type Positions = readonly Position[]

/** One stance that bears on a position. */
export interface Evidence {
  readonly position: Position
  readonly row: number
  readonly basis: number
  /** The affiliate through whom it counts; `undefined` when it is the actor's own. */
  readonly affiliate: number | undefined
  /** Claims that turned its entailment into PARTIAL. */
  readonly blockedBy: readonly number[]
}

/** Is told of a piece of accepted evidence: the row, its basis, and who speaks. */
export type Visitor = (row: number, basis: number, speaker: Speaker) => void

/** Visits the accepted evidence for an actor's position on a concept, in no particular order. */
export function visitEvidence(columns: Columns, actor: number, concept: number, terms: Terms, visit: Visitor): void {
  for (const speaker of speakersFor(columns, actor, terms)) {
    const judged = judge(columns.rows, speaker.rows, columns.tree, concept)
    for (let at = 0; at < judged.length; at += 1) {
      const row = speaker.rows[at] ?? -1
      const basis = judged[at] ?? -1
      if (terms.accepted[basis] && speaker.counts(row)) visit(row, basis, speaker)
    }
  }
}

/** Computes an actor's position on a concept; `undefined` when no accepted evidence bears on it. */
export function positionOf(columns: Columns, actor: number, concept: number, terms: Terms): Position | undefined {
  const gathered = new Gathering(columns)
  visitEvidence(columns, actor, concept, terms, (row, basis, { own }) => gathered.add(row, basis, own))
  return gathered.position(actor, concept, terms)
}

/** Evidence of one position as it is gathered: what it says, and its earliest and latest date. */
export class Gathering {
  readonly #columns: Columns
  readonly #tally = new Tally()
  #first = Infinity
  #last = -Infinity

  constructor(columns: Columns) {
    this.#columns = columns
  }

  /** Adds one piece of accepted evidence; `own` is false when it comes through an affiliation. */
  add(row: number, basis: number, own: boolean): void {
    const { rows, claims } = this.#columns
    this.#tally.add(basis, rows.stance[row] ?? 0, own)
    const date = claims.date[rows.claim[row] ?? -1] ?? 0
    if (date < this.#first) this.#first = date
    if (date > this.#last) this.#last = date
  }

  /** Gives the position that the evidence makes; `undefined` without any. */
  position(actor: number, concept: number, terms: Terms): Position | undefined {
    const verdict = this.#tally.verdict()
    return verdict && { columns: this.#columns, terms, actor, concept, verdict, first: this.#first, last: this.#last }
  }
}

/**
 * Lists the accepted evidence of a position: own before affiliates', strongest basis first, then newest, then by claim
 * id, then by affiliate and concept.
 */
export function evidenceOf(position: Position): Evidence[] {
  const { columns, terms, actor, concept } = position
  const found: Evidence[] = []
  visitEvidence(columns, actor, concept, terms, (row, basis, speaker) => {
    const affiliate = speaker.own ? undefined : speaker.actor
    const blockedBy = basis === PARTIAL ? blockingClaims(position, speaker, row) : []
    found.push({ position, row, basis, affiliate, blockedBy })
  })
  return found.sort(
    (a, b) =>
      Number(a.affiliate !== undefined) - Number(b.affiliate !== undefined) ||
      a.basis - b.basis ||
      claimOf(a) - claimOf(b) ||
      (a.affiliate ?? -1) - (b.affiliate ?? -1) ||
      a.row - b.row,
  )
}

/** Gives the claim of a piece of evidence. Claims are numbered newest first, then by id. */
export function claimOf({ position, row }: Evidence): number {
  return position.columns.rows.claim[row] ?? -1
}

/** Only what would be ENTAILED by itself can have been blocked. */
function blockingClaims({ columns, concept }: Position, speaker: Speaker, row: number): number[] {
  const relation = columns.tree.relationsTo(concept)[columns.rows.concept[row] ?? -1] ?? UNRELATED
  if (basisOf(columns.rows.stance[row] ?? 0, relation) !== ENTAILED) return []
  const blockers = blockersOf(columns.rows, speaker.rows, row, columns.tree, concept)
  return [...new Set(blockers.map((blocker) => columns.rows.claim[blocker] ?? -1))].sort((a, b) => a - b)
}
