import type { Cells } from './cells.js'
import { settled } from './rounding.js'
import type { Scale } from './scale.js'
import type { TakeEdge } from './two-mode.js'

export type OneModeAggregation = 'IGNORE' | 'CONGRUENCE' | 'CONFLICT' | 'SUBTRACT'
export type OneModeNormalization = 'NONE' | 'AVERAGE' | 'JACCARD' | 'COSINE' | 'DNA_COSINE'

/** How the weights of a one-mode network are computed. */
export interface OneModeOptions {
  readonly aggregation: OneModeAggregation
  readonly normalization: OneModeNormalization
}

/** Gives what a pair of statements counts, by the levels of the two. */
export function pairWeight(scale: Scale, aggregation: OneModeAggregation, k: number, other: number): number {
  const alike = scale.likeness[k]?.[other] ?? 0
  if (aggregation === 'IGNORE') return 1
  return aggregation === 'CONGRUENCE' ? alike : aggregation === 'CONFLICT' ? 1 - alike : 2 * alike - 1
}

/**
 * Gives the edges of a one-mode network among the rows with weights other than 0: each pair once, the lower row first.
 * Formulas: networks.md §2, after the Discourse Network Analyzer (P. Leifeld), but for its cosine, which is called
 * `DNA_COSINE` here. For each row the cells of its columns are added up in one line of sums, so that the work is the pairs of cells in
 * a column and never rows × rows × columns.
 */
export function eachOneModeEdge(cells: Cells, scale: Scale, options: OneModeOptions, take: TakeEdge): void {
  const { rows, rowStart, levels } = cells
  const line: Line = {
    sums: new Float64Array(rows),
    shared: new Float64Array(rows),
    pairs: new Float64Array(rows),
    seen: new Uint8Array(rows),
    met: new Uint32Array(rows),
    size: 0,
  }
  const divisorOf = divisors(cells, scale, options, line.shared)
  const pair = Array.from({ length: levels }, (_, other) =>
    Array.from({ length: levels }, (_level, k) => pairWeight(scale, options.aggregation, k, other)),
  )
  const isJaccard = options.normalization === 'JACCARD'
  const mayCancel = cells.isWeighed && options.aggregation === 'SUBTRACT'
  for (let row = 0; row < rows; row += 1) {
    for (let cell = rowStart[row] ?? 0; cell < (rowStart[row + 1] ?? 0); cell += 1) {
      addColumn(cells, cell, pair, line)
      if (isJaccard) addShared(cells, cell, line.shared)
      if (mayCancel) addPairs(cells, cell, line.pairs)
    }
    for (let at = 0; at < line.size; at += 1) {
      const other = line.met[at] ?? 0
      const sum = settled(line.sums[other] ?? 0, line.pairs[other] ?? 0)
      const divisor = sum === 0 ? 0 : divisorOf(row, other)
      if (divisor !== 0) take(row, other, sum / divisor)
      line.sums[other] = line.shared[other] = line.pairs[other] = line.seen[other] = 0
    }
    line.size = 0
  }
}

/** The sums of one row with every other, and which others it has met. */
interface Line {
  readonly sums: Float64Array
  /** For Jaccard: Σ x·x′ − x − x′ over the cells that both have. */
  readonly shared: Float64Array
  /** Where weighed pairs may cancel out: what they count without their signs. */
  readonly pairs: Float64Array
  readonly seen: Uint8Array
  readonly met: Uint32Array
  size: number
}

/** Adds what a cell makes with the cells below it in its column. */
function addColumn(cells: Cells, cell: number, pair: readonly (readonly number[])[], line: Line): void {
  const { counts, levels, placeRow, placeCounts } = cells
  const { sums, seen, met } = line
  const factors = pair.map((weights) =>
    weights.reduce((sum, weight, k) => sum + weight * (counts[cell * levels + k] ?? 0), 0),
  )
  const [f0 = 0, f1 = 0, f2 = 0] = factors
  const [start, end] = below(cells, cell)
  let size = line.size
  for (let at = start, from = start * levels; at < end; at += 1, from += levels) {
    const other = placeRow[at] ?? 0
    let sum = f0 * (placeCounts[from] ?? 0) + f1 * (placeCounts[from + 1] ?? 0)
    if (levels === 3) sum += f2 * (placeCounts[from + 2] ?? 0)
    sums[other] = (sums[other] ?? 0) + sum
    if (seen[other] === 0) {
      seen[other] = 1
      met[size++] = other
    }
  }
  line.size = size
}

function addShared(cells: Cells, cell: number, shared: Float64Array): void {
  const { counts, levels, placeRow, placeCounts } = cells
  const [start, end] = below(cells, cell)
  for (let at = start; at < end; at += 1) {
    const other = placeRow[at] ?? 0
    for (let level = 0; level < levels; level += 1) {
      const [own, theirs] = [counts[cell * levels + level] ?? 0, placeCounts[at * levels + level] ?? 0]
      if (own > 0 && theirs > 0) shared[other] = (shared[other] ?? 0) + own * theirs - own - theirs
    }
  }
}

function addPairs(cells: Cells, cell: number, pairs: Float64Array): void {
  const { counts, levels, placeRow, placeCounts } = cells
  const sumOf = (all: Float64Array, at: number) => {
    let sum = 0
    for (let level = 0; level < levels; level += 1) sum += all[at * levels + level] ?? 0
    return sum
  }
  const own = sumOf(counts, cell)
  const [start, end] = below(cells, cell)
  for (let at = start; at < end; at += 1) {
    const other = placeRow[at] ?? 0
    pairs[other] = (pairs[other] ?? 0) + own * sumOf(placeCounts, at)
  }
}

/** Gives the places of a column that follow a cell's own. */
function below({ place, columnStart, cellColumn }: Cells, cell: number): readonly [start: number, end: number] {
  return [(place[cell] ?? 0) + 1, columnStart[(cellColumn[cell] ?? 0) + 1] ?? 0]
}

/** Makes what the sum of a pair is divided by; 0 where the weight is 0. */
function divisors(
  cells: Cells,
  scale: Scale,
  { aggregation, normalization }: OneModeOptions,
  shared: Float64Array,
): (row: number, other: number) => number {
  if (normalization === 'NONE') return () => 1
  if (normalization === 'COSINE') {
    const own = withItself(cells, scale, aggregation === 'IGNORE' ? 'IGNORE' : 'CONGRUENCE')
    return (row, other) => Math.sqrt((own[row] ?? 0) * (own[other] ?? 0))
  }
  const n = activityOf(cells)
  const of = (row: number) => n[row] ?? 0
  if (normalization === 'AVERAGE') return (row, other) => (of(row) + of(other)) / 2
  if (normalization === 'DNA_COSINE') return (row, other) => of(row) * of(other)
  return (row, other) => of(row) + of(other) + (shared[other] ?? 0)
}

/** Gives n_i, the statements of each row. */
function activityOf({ rows, rowStart, counts, levels }: Cells): Float64Array {
  const sums = new Float64Array(rows)
  for (let row = 0; row < rows; row += 1)
    for (let at = (rowStart[row] ?? 0) * levels; at < (rowStart[row + 1] ?? 0) * levels; at += 1)
      sums[row] = (sums[row] ?? 0) + (counts[at] ?? 0)
  return sums
}

/** Gives ω(i,i) of each row. */
function withItself(
  { rows, rowStart, counts, levels }: Cells,
  scale: Scale,
  aggregation: OneModeAggregation,
): Float64Array {
  const sums = new Float64Array(rows)
  for (let row = 0; row < rows; row += 1)
    for (let cell = rowStart[row] ?? 0; cell < (rowStart[row + 1] ?? 0); cell += 1)
      for (let k = 0; k < levels; k += 1)
        for (let other = 0; other < levels; other += 1)
          sums[row] =
            (sums[row] ?? 0) +
            (counts[cell * levels + k] ?? 0) *
              (counts[cell * levels + other] ?? 0) *
              pairWeight(scale, aggregation, k, other)
  return sums
}
