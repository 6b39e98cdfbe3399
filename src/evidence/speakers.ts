import type { Interval } from '../domain/partial-date.js'
import { actorKinds } from '../domain/stance.js'
import { type Columns, postingsOf } from './columns.js'
import type { Affiliate } from './membership.js'
import { meetsDays } from './narrowing.js'
import type { Test } from './numbers.js'

/** Whose claims count, and which of them. */
export interface Hearing {
  /** Tells which claims count; all when absent. */
  readonly heard?: Test | undefined
  /** Whether affiliates speak for institutions. */
  readonly includeAffiliates: boolean
  /** An affiliate who is not heard. */
  readonly silent?: number | undefined
}

/** Someone whose stances count for a position, with the rows that count. */
export interface Speaker {
  readonly actor: number
  /** False for an affiliate, who speaks for the institution only by belonging to it. */
  readonly own: boolean
  readonly rows: Uint32Array
  /** Tells which of the rows are no evidence though they may block: claims that the institution itself asserts. */
  readonly counts: (row: number) => boolean
}

const person = actorKinds.indexOf('PERSON')

/** Gives who speaks for an actor: itself, and for an institution its affiliates when asked. */
export function speakersFor(columns: Columns, actor: number, hearing: Hearing): readonly Speaker[] {
  const own: Speaker = { actor, own: true, rows: rowsOf(columns, actor, hearing), counts: () => true }
  const affiliates = affiliatesOf(columns, actor, hearing)
  if (affiliates.length === 0) return [own]
  const ownClaims = new Set<number>()
  for (const row of postingsOf(columns.rowsByActor, actor)) ownClaims.add(columns.rows.claim[row] ?? -1)
  const counts = (row: number) => !ownClaims.has(columns.rows.claim[row] ?? -1)
  return [
    own,
    ...affiliates.map(({ person: speaker, intervals }) => ({
      actor: speaker,
      own: false,
      rows: rowsOf(columns, speaker, hearing).filter((row) => meetsOne(columns, row, intervals)),
      counts,
    })),
  ]
}

/** Gives the affiliates who speak for an actor: none for a person, and none unless asked. */
export function affiliatesOf(
  columns: Columns,
  actor: number,
  { includeAffiliates, silent }: Hearing,
): readonly Affiliate[] {
  if (!includeAffiliates || columns.actors.kinds[actor] === person) return []
  return columns.membership.affiliatesOf(actor).filter((affiliate) => affiliate.person !== silent)
}

/** Gives an actor's rows that are heard. */
function rowsOf(columns: Columns, actor: number, { heard }: Hearing): Uint32Array {
  const rows = postingsOf(columns.rowsByActor, actor)
  return heard ? rows.filter((row) => heard(columns.rows.claim[row] ?? -1)) : rows
}

function meetsOne(columns: Columns, row: number, intervals: readonly Interval[]): boolean {
  return intervals.some((interval) => meetsDays(columns, columns.rows.claim[row] ?? -1, interval))
}
