import { type Interval, meets, unpackPartialDate } from '../domain/partial-date.js'
import { actorKinds } from '../domain/stance.js'
import { type Columns, postingsOf } from './columns.js'

/** What narrows the evidence before positions are computed. */
export interface Narrowing {
  /** Numbers of the sources that count; all when absent. */
  readonly sources?: ReadonlySet<number> | undefined
  /** First and last day that count, both inclusive. */
  readonly from: number
  readonly until: number
}

/** Nothing narrowed: all sources, all time. */
export const everything: Narrowing = { from: -Infinity, until: Infinity }

/** Someone whose stances count for a position, with the rows that count. */
export interface Speaker {
  readonly actor: number
  /** False for an affiliate, who speaks for the institution only by belonging to it. */
  readonly own: boolean
  readonly rows: ArrayLike<number>
  /** Tells which of the rows are no evidence though they may block: claims that the institution itself asserts. */
  readonly counts: (row: number) => boolean
}

const person = actorKinds.indexOf('PERSON')

/** Gives who speaks for an actor: itself, and for an institution its affiliates when asked. */
export function speakersFor(
  columns: Columns,
  actor: number,
  narrowing: Narrowing,
  includeAffiliates: boolean,
): readonly Speaker[] {
  const own: Speaker = { actor, own: true, rows: rowsOf(columns, actor, narrowing), counts: () => true }
  if (!includeAffiliates || columns.actors.kinds[actor] === person) return [own]
  const affiliates = columns.membership.affiliatesOf(actor)
  if (affiliates.length === 0) return [own]
  const ownClaims = new Set<number>()
  for (const row of postingsOf(columns.rowsByActor, actor)) ownClaims.add(columns.rows.claim[row] ?? -1)
  const counts = (row: number) => !ownClaims.has(columns.rows.claim[row] ?? -1)
  return [
    own,
    ...affiliates.map(({ person: speaker, intervals }) => ({
      actor: speaker,
      own: false,
      rows: rowsOf(columns, speaker, narrowing).filter((row) => meetsOne(columns, row, intervals)),
      counts,
    })),
  ]
}

/** Gives an actor's rows that the narrowing leaves. */
function rowsOf(columns: Columns, actor: number, narrowing: Narrowing): Uint32Array {
  const rows = postingsOf(columns.rowsByActor, actor)
  return narrowing === everything
    ? rows
    : rows.filter((row) => isLeft(columns, columns.rows.claim[row] ?? -1, narrowing))
}

/** Tells whether the narrowing leaves a claim. */
export function isLeft(columns: Columns, claim: number, { sources, from, until }: Narrowing): boolean {
  if (sources && !sources.has(columns.claims.source[claim] ?? -1)) return false
  return (from === -Infinity && until === Infinity) || meetsInterval(columns, claim, { from, until })
}

function meetsOne(columns: Columns, row: number, intervals: readonly Interval[]): boolean {
  return intervals.some((interval) => meetsInterval(columns, columns.rows.claim[row] ?? -1, interval))
}

function meetsInterval(columns: Columns, claim: number, interval: Interval): boolean {
  return meets(unpackPartialDate(columns.claims.date[claim] ?? 0), interval)
}
