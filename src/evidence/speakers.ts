import { actorKinds } from '../domain/stance.js'
import type { Columns } from './columns.js'
import { postingsOf } from './postings.js'
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
  /** Gives the rows of an actor that may matter; all of them when absent. */
  readonly rowsOf?: ((actor: number) => ArrayLike<number>) | undefined
}

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
export function speakersFor(columns: Columns, actor: number, hearing: Hearing): readonly Speaker[] {
  const rows = heardRows(columns, actor, hearing)
  const own: Speaker = { actor, own: true, rows, counts: () => true }
  const affiliates = affiliatesOf(columns, actor, hearing)
  if (affiliates.length === 0) return [own]
  const claimOf = (row: number) => columns.rows.claim[row] ?? -1
  const ownClaims = new Set(Array.from(rows, claimOf))
  const counts = (row: number) => !ownClaims.has(claimOf(row))
  return [
    own,
    ...affiliates.map(({ person: speaker, intervals }) => ({
      actor: speaker,
      own: false,
      rows: kept(heardRows(columns, speaker, hearing), (row) =>
        intervals.some((interval) => meetsDays(columns, claimOf(row), interval)),
      ),
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
  const affiliates = columns.membership.affiliatesOf(actor)
  return silent === undefined ? affiliates : affiliates.filter((affiliate) => affiliate.person !== silent)
}

function heardRows(columns: Columns, actor: number, { heard, rowsOf }: Hearing): ArrayLike<number> {
  const rows = rowsOf ? rowsOf(actor) : postingsOf(columns.rowsByActor, actor)
  return heard ? kept(rows, (row) => heard(columns.rows.claim[row] ?? -1)) : rows
}

function kept(rows: ArrayLike<number>, test: Test): number[] {
  const found: number[] = []
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? -1
    if (test(row)) found.push(row)
  }
  return found
}

/** Gives the rows of all who speak for an actor. */
export function rowsFor(columns: Columns, actor: number, hearing: Hearing): number[] {
  return speakersFor(columns, actor, hearing).flatMap(({ rows }) => Array.from(rows))
}
