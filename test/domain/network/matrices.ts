import { countCells } from '../../../src/domain/network/cells.js'
import { eachOneModeEdge, type OneModeOptions } from '../../../src/domain/network/one-mode.js'
import { scales, type StanceScale } from '../../../src/domain/network/scale.js'
import { distinct, type Side, type Statements } from '../../../src/domain/network/statements.js'
import { eachTwoModeEdge, type TwoModeOptions } from '../../../src/domain/network/two-mode.js'

/** The whole matrix of a two-mode network, from its edges. */
export function twoModeMatrix(statements: Statements, scale: StanceScale, options: TwoModeOptions): number[][] {
  const [rows, columns] = [distinct(statements.actor), distinct(statements.concept)]
  const cells = countCells({
    statements,
    rows: { side: 'actor', nodes: rows },
    columns: { side: 'concept', nodes: columns },
    scale: scales[scale],
  })
  const matrix = Array.from(rows, () => Array.from(columns, () => 0))
  eachTwoModeEdge(cells, scales[scale], options, (row, column, weight) => set(matrix, row, column, weight))
  return matrix
}

/** The whole matrix of a one-mode network, from its edges. */
export function oneModeMatrix(
  statements: Statements,
  of: Side,
  scale: StanceScale,
  options: OneModeOptions,
): number[][] {
  const other = of === 'actor' ? 'concept' : 'actor'
  const nodes = distinct(statements[of])
  const cells = countCells({
    statements,
    rows: { side: of, nodes },
    columns: { side: other, nodes: distinct(statements[other]) },
    scale: scales[scale],
  })
  const matrix = Array.from(nodes, () => Array.from(nodes, () => 0))
  eachOneModeEdge(cells, scales[scale], options, (row, column, weight) => {
    if (row >= column) throw new Error('an edge came the wrong way round')
    set(matrix, row, column, weight)
    set(matrix, column, row, weight)
  })
  return matrix
}

function set(matrix: number[][], row: number, column: number, weight: number): void {
  const line = matrix[row]
  if (!line || line[column] !== 0 || weight === 0) throw new Error('an edge came twice, or with weight 0')
  line[column] = weight
}
