import { UNRELATED } from '../domain/concept-tree.js'
import { basisOf, blockersOf, judge, Tally, type Verdict } from '../domain/position.js'
import { ENTAILED, PARTIAL } from '../domain/stance.js'
import type { Columns } from './columns.js'
import { type Narrowing, type Speaker, speakersFor } from './speakers.js'

/** How positions are computed: which bases count, what narrows the evidence, whether affiliates speak for institutions. */
export interface Terms {
  /** By basis code, whether evidence of that basis is accepted. */
  readonly accepted: readonly boolean[]
  readonly narrowing: Narrowing
  /** The narrowing as it was asked for: names the list of evidence in cursors. */
  readonly narrowedBy: unknown
  readonly includeAffiliates: boolean
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

/** Computes an actor's position on a concept; `undefined` when no accepted evidence bears on it. */
export function positionOf(columns: Columns, actor: number, concept: number, terms: Terms): Position | undefined {
  const tally = new Tally()
  let first = Infinity
  let last = -Infinity
  for (const speaker of speakersFor(columns, actor, terms.narrowing, terms.includeAffiliates)) {
    const judged = judge(columns.rows, speaker.rows, columns.tree, concept)
    for (let at = 0; at < judged.length; at += 1) {
      const row = speaker.rows[at] ?? -1
      const basis = judged[at] ?? -1
      if (!terms.accepted[basis] || !speaker.counts(row)) continue
      tally.add(basis, columns.rows.stance[row] ?? 0, speaker.own)
      const date = columns.claims.date[columns.rows.claim[row] ?? -1] ?? 0
      if (date < first) first = date
      if (date > last) last = date
    }
  }
  const verdict = tally.verdict()
  return verdict && { columns, terms, actor, concept, verdict, first, last }
}

/**
 * Lists the accepted evidence of a position: own before affiliates', strongest basis first, then newest, then by claim
 * id, then by affiliate and concept.
 */
export function evidenceOf(position: Position): Evidence[] {
  const { columns, terms, actor, concept } = position
  const found = speakersFor(columns, actor, terms.narrowing, terms.includeAffiliates).flatMap((speaker) => {
    const judged = judge(columns.rows, speaker.rows, columns.tree, concept)
    return Array.from(speaker.rows).flatMap((row, at): Evidence[] => {
      const basis = judged[at] ?? -1
      if (!terms.accepted[basis] || !speaker.counts(row)) return []
      const affiliate = speaker.own ? undefined : speaker.actor
      return [
        { position, row, basis, affiliate, blockedBy: basis === PARTIAL ? blockingClaims(position, speaker, row) : [] },
      ]
    })
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
