import { ascending, descending, type Order } from '../domain/order.js'
import { claimId, claimIdPrefix } from './claim-ids.js'
import type { Columns } from './columns.js'
import { perVersion } from './per-version.js'

export interface ClaimOrder {
  readonly field: 'STATED_ON' | 'SOURCE_POSITION'
  readonly direction: 'ASC' | 'DESC'
}

const newestFirst: ClaimOrder = { field: 'STATED_ON', direction: 'DESC' }

/** Gives how claims are sorted: newest first unless asked otherwise; ids come last. */
export function claimOrder(columns: Columns, { field, direction }: ClaimOrder = newestFirst): Order<number> {
  const toward = direction === 'ASC' ? ascending : descending
  const { claims, sources } = columns
  const name = `${field} ${direction}`
  return field === 'STATED_ON'
    ? {
        name,
        directions: [toward, ascending],
        types: ['number', 'string'],
        key: (claim) => [claims.date[claim] ?? 0, claimId(columns, claim)],
      }
    : {
        name,
        directions: [toward, toward, ascending],
        types: ['string', 'number', 'string'],
        key: (claim) => [
          claimIdPrefix(sources.ids[claims.source[claim] ?? -1] ?? ''),
          claims.number[claim] ?? 0,
          claimId(columns, claim),
        ],
      }
}

/**
 * Sorts claims, given in ascending number, as the keys of `claimOrder` do. Claims are numbered newest first, then by id.
 * The whole graph's claims are sorted once for each order and version.
 */
export function sortClaims(columns: Columns, claims: Uint32Array, orderBy: ClaimOrder = newestFirst): Uint32Array {
  if (orderBy.field === 'STATED_ON' && orderBy.direction === 'DESC') return claims
  if (claims.length < columns.claims.number.length) return claims.slice().sort(comparison(columns, orderBy))
  const sorted = wholeSorted(columns)
  const name = `${orderBy.field} ${orderBy.direction}`
  const whole = sorted.get(name) ?? claims.slice().sort(comparison(columns, orderBy))
  sorted.set(name, whole)
  return whole
}

const wholeSorted = perVersion(() => new Map<string, Uint32Array>())

function comparison({ claims }: Columns, { field, direction }: ClaimOrder): (a: number, b: number) => number {
  const { source, number, date } = claims
  const at = (column: ArrayLike<number>, claim: number) => column[claim] ?? 0
  const toward = direction === 'ASC' ? ascending : descending
  if (field === 'STATED_ON') return (a, b) => toward * (at(date, a) - at(date, b)) || a - b
  return (a, b) => toward * (at(source, a) - at(source, b)) || toward * (at(number, a) - at(number, b))
}
