import { compareKeys, type Order } from '../domain/order.js'
import type { Columns } from './columns.js'
import { perVersion } from './per-version.js'

const sorted = perVersion(() => new Map<string, Uint32Array>())

/** Gives all things of a kind, numbered from 0, in an order: sorted once for each order and version of the graph. */
export function wholeList(columns: Columns, kind: string, size: number, order: Order<number>): Uint32Array {
  const name = `${kind} ${order.name}`
  const known = sorted(columns).get(name)
  if (known) return known
  const rows = Array.from({ length: size }, (_, number) => ({ number, key: order.key(number) }))
  rows.sort((a, b) => compareKeys(order.directions, a.key, b.key))
  const list = Uint32Array.from(rows, ({ number }) => number)
  sorted(columns).set(name, list)
  return list
}
