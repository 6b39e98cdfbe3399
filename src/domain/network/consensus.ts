import type { Cells } from './cells.js'
import type { Scale } from './scale.js'

/** How divided the actors are on a concept, by its place. */
export interface Consensus {
  readonly column: number
  /** Actors with a statement on the concept. */
  readonly actors: number
  /** Share of them with more support than opposition, and with more opposition than support. */
  readonly supportShare: number
  readonly opposeShare: number
}

/** Gives how the actors of each concept are divided: the most divided first (by the smaller side), then by actors, then by place. */
export function consensusOf(cells: Cells, scale: Scale): readonly Consensus[] {
  const found: Consensus[] = []
  for (let column = 0; column < cells.columns; column += 1) {
    let [actors, supports, opposes] = [0, 0, 0]
    for (let at = cells.columnStart[column] ?? 0; at < (cells.columnStart[column + 1] ?? 0); at += 1) {
      const side = sideAt(cells.placeCounts, at, scale)
      actors += 1
      if (side > 0) supports += 1
      if (side < 0) opposes += 1
    }
    if (actors > 0) found.push({ column, actors, supportShare: supports / actors, opposeShare: opposes / actors })
  }
  const smaller = ({ supportShare, opposeShare }: Consensus) => Math.min(supportShare, opposeShare)
  return found.sort((a, b) => smaller(b) - smaller(a) || b.actors - a.actors || a.column - b.column)
}

/** Gives on which side the counts of a cell stand: above 0 for support, below for opposition. `at` is its place among `counts`. */
export function sideAt(counts: Float64Array, at: number, scale: Scale): number {
  return scale.values.reduce((sum, value, level) => sum + value * (counts[at * scale.values.length + level] ?? 0), 0)
}
