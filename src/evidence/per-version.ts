import type { Columns } from './columns.js'

/** Makes a fold over all columns that is computed once for each version of the graph, when it is first asked for. */
export function perVersion<Result>(fold: (columns: Columns) => Result): (columns: Columns) => Result {
  const known = new WeakMap<Columns, Result>()
  return (columns) => {
    const before = known.get(columns)
    if (before !== undefined) return before
    const made = fold(columns)
    known.set(columns, made)
    return made
  }
}
