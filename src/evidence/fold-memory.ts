import { Cells } from './cells.js'
import type { Columns } from './columns.js'
import { perVersion } from './per-version.js'
import type { Terms } from './position.js'

/** Cells that are kept of folds, at 31 bytes each: of a graph of 100,000 claims all that is asked for. */
const mostCells = 500_000

const memories = perVersion(() => new Map<string, Cells>())

/**
 * Gives the cells of a fold, which is computed anew unless the same was asked for lately under the same version: pages,
 * orders and filters share it. Folds over narrowed evidence, or with affiliates, are too various to be kept.
 */
export function foldOnce(
  columns: Columns,
  terms: Terms,
  what: string,
  fold: (cells: Cells) => void,
  most = mostCells,
): Cells {
  const memory = memories(columns)
  const key = `${what} ${terms.accepted.join()}`
  const isPlain = !terms.heard && !terms.includeAffiliates && !terms.rowsOf
  const known = isPlain ? memory.get(key) : undefined
  const cells = known ?? new Cells()
  if (!known) fold(cells)
  if (isPlain) keep(memory, key, cells, most)
  return cells
}

/** Puts a fold last, and forgets the first while there is more than may be kept. */
function keep(memory: Map<string, Cells>, key: string, cells: Cells, most: number): void {
  memory.delete(key)
  if (cells.size > most) return
  memory.set(key, cells.trim())
  let kept = 0
  for (const each of memory.values()) kept += each.size
  for (const [oldest, each] of memory) {
    if (kept <= most) return
    memory.delete(oldest)
    kept -= each.size
  }
}
