import type { Postings } from '../evidence/index.js'

/** Counts the numbers under a key. */
export function countOf({ offsets }: Postings, key: number): number {
  return (offsets[key + 1] ?? 0) - (offsets[key] ?? 0)
}

/** Visits the numbers under a key. Unlike `postingsOf` it makes no view of them, of which a search would make millions. */
export function under({ offsets, items }: Postings, key: number, visit: (number: number) => void): void {
  const end = offsets[key + 1] ?? 0
  for (let at = offsets[key] ?? 0; at < end; at += 1) visit(items[at] ?? 0)
}
