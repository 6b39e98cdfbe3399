import { StandpointError } from '../errors.js'
import type { Cells } from './cells.js'
import { settled } from './rounding.js'
import type { Scale, StanceScale } from './scale.js'

export type TwoModeAggregation = 'IGNORE' | 'SUBTRACT' | 'COMBINE'
export type TwoModeNormalization = 'NONE' | 'ACTIVITY' | 'PROMINENCE'

/** How the weights of a two-mode network are computed. */
export interface TwoModeOptions {
  readonly aggregation: TwoModeAggregation
  readonly normalization: TwoModeNormalization
}

/** Takes an edge: the places of its two nodes, and its weight, which is not 0. */
export type TakeEdge = (row: number, column: number, weight: number) => void

/** Checks that options go together. Throws BAD_USER_INPUT, saying why they do not. */
export function checkTwoMode(options: TwoModeOptions, scale: StanceScale, weighed: boolean): void {
  const { aggregation, normalization } = options
  if (weighed) checkWeighed(normalization)
  if (aggregation !== 'COMBINE') return
  if (scale !== 'BINARY')
    throw refused(
      'aggregation',
      'COMBINE names the four combinations of support and opposition, so it needs stanceScale BINARY; got TERNARY.',
    )
  if (normalization !== 'NONE')
    throw refused(
      'normalization',
      `COMBINE gives names in the form of numbers, which cannot be divided; expected NONE, got ${normalization}.`,
    )
  if (weighed)
    throw refused(
      'aggregation',
      'COMBINE counts no statements, so a kernel has nothing to weigh; take IGNORE or SUBTRACT.',
    )
}

/** Checks that weighed statements are not normalized. Throws BAD_USER_INPUT. */
export function checkWeighed(normalization: string): void {
  if (normalization !== 'NONE')
    throw refused(
      'normalization',
      `kernels weigh statements, so there are no counts to divide by; expected NONE, got ${normalization}.`,
    )
}

/**
 * Gives the edges of a two-mode network with weights other than 0, row by row. Rows are actors. Formulas: networks.md
 * §2; the aggregations of the Discourse Network Analyzer (P. Leifeld).
 */
export function eachTwoModeEdge(
  cells: Cells,
  scale: Scale,
  { aggregation, normalization }: TwoModeOptions,
  take: TakeEdge,
): void {
  const { rows, rowStart, cellColumn, counts, levels } = cells
  const [activity, prominence] = [new Float64Array(rows), new Float64Array(cells.columns)]
  const sumOf = (cell: number) => weighted(counts, cell, levels, ones)
  for (let row = 0; row < rows; row += 1)
    for (let cell = rowStart[row] ?? 0; cell < (rowStart[row + 1] ?? 0); cell += 1) {
      const column = cellColumn[cell] ?? 0
      activity[row] = (activity[row] ?? 0) + sumOf(cell)
      prominence[column] = (prominence[column] ?? 0) + sumOf(cell)
    }
  for (let row = 0; row < rows; row += 1)
    for (let cell = rowStart[row] ?? 0; cell < (rowStart[row + 1] ?? 0); cell += 1) {
      const column = cellColumn[cell] ?? 0
      const weight =
        aggregation === 'COMBINE'
          ? (positive(counts[cell * levels + 1]) ? 1 : 0) + (positive(counts[cell * levels]) ? 2 : 0)
          : aggregation === 'IGNORE'
            ? sumOf(cell)
            : settled(weighted(counts, cell, levels, scale.values), sumOf(cell))
      const divisor =
        normalization === 'NONE' ? 1 : normalization === 'ACTIVITY' ? (activity[row] ?? 0) : (prominence[column] ?? 0)
      if (weight !== 0 && divisor !== 0) take(row, column, weight / divisor)
    }
}

const ones = [1, 1, 1]

function weighted(counts: Float64Array, cell: number, levels: number, values: readonly number[]): number {
  let sum = 0
  for (let level = 0; level < levels; level += 1) sum += (counts[cell * levels + level] ?? 0) * (values[level] ?? 0)
  return sum
}

function positive(count: number | undefined): boolean {
  return (count ?? 0) > 0
}

function refused(argument: string, message: string): StandpointError {
  return new StandpointError('BAD_USER_INPUT', `${argument}: ${message}`, { argument })
}
