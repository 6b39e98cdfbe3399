import { MIXED, NEUTRAL, stanceOf } from '../domain/stance.js'
import type { Columns } from './columns.js'
import { postingsOf } from './postings.js'
import type { Position } from './position.js'
import { everything, termsOf } from './position-filter.js'
import { positionSorting } from './position-order.js'
import { positionsBy } from './positions.js'

/** A change of mind: the claims before and after it, and the codes of the stances that they show. */
export interface Turn {
  readonly concept: number
  readonly before: number
  readonly after: number
  readonly from: number
  readonly to: number
}

/** Gives an actor's contradictory positions, from direct evidence: most evidence first, then by concept. */
export function contradictionsOf(columns: Columns, actor: number): Position[] {
  const terms = termsOf(columns, ['DIRECT'], {}, false)
  const found = positionsBy(columns, actor, terms, { ...everything, passes: ({ contradictory }) => contradictory })
  return found.all(positionSorting(columns).comparing(found.cells))
}

/**
 * Gives an actor's changes of mind on single concepts, latest first, then by concept. Its direct stances are taken in the
 * order of their first days. Those of one day are taken together as in a position, so that a day which holds both sides
 * is MIXED and no turn in itself; neutral stances take no side and are passed over.
 */
export function turnsOf(columns: Columns, actor: number): Turn[] {
  const turns: Turn[] = []
  for (const [concept, days] of daysByConcept(columns, actor))
    for (let at = 1; at < days.length; at += 1) {
      const [before, after] = [days[at - 1], days[at]]
      if (before && after && before.stance !== after.stance)
        turns.push({ concept, before: before.claim, after: after.claim, from: before.stance, to: after.stance })
    }
  return turns.sort((a, b) => firstDayOf(columns, b.after) - firstDayOf(columns, a.after) || a.concept - b.concept)
}

/** What an actor says of a concept on one day: the stance, and the first of the claims. */
interface Day {
  readonly firstDay: number
  claim: number
  stance: number
}

/** Rows stand newest first and then by claim, so they are walked from the end, and the last claim of a day is its first. */
function daysByConcept(columns: Columns, actor: number): ReadonlyMap<number, readonly Day[]> {
  const found = new Map<number, Day[]>()
  for (const row of postingsOf(columns.rowsByActor, actor).toReversed()) {
    const stance = stanceOf(columns.rows.stance[row] ?? 0)
    if (stance === NEUTRAL) continue
    const claim = columns.rows.claim[row] ?? -1
    const concept = columns.rows.concept[row] ?? -1
    const days = found.get(concept) ?? []
    found.set(concept, days)
    const firstDay = firstDayOf(columns, claim)
    const last = days.at(-1)
    if (last?.firstDay !== firstDay) days.push({ firstDay, claim, stance })
    else {
      last.claim = claim
      if (last.stance !== stance) last.stance = MIXED
    }
  }
  return found
}

function firstDayOf(columns: Columns, claim: number): number {
  return (columns.claims.date[claim] ?? 0) >> 2
}
