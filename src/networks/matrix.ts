import type { Part } from './part.js'
import { tooLarge } from './selection.js'

/** Nodes of a matrix at most: a million numbers make an answer of a few megabytes. */
const mostNodes = 1_000

/** Gives all weights as rows of numbers, in the order of the nodes, also those of edges that are cut. Throws LIMIT_EXCEEDED above 1,000 nodes. */
export function matrixOf(part: Part): readonly (readonly number[])[] {
  if (part.size > mostNodes)
    throw tooLarge('matrix', `at most ${mostNodes} nodes`, `${part.size}`, 'Select less, or take edges.')
  const { rows, columns } = part.sides
  const width = part.isTwoMode ? columns.nodes.length : rows.nodes.length
  const matrix = Array.from(rows.nodes, () => Array.from({ length: width }, () => 0))
  const set = (row: number, column: number, weight: number) => {
    const line = matrix[row]
    if (line) line[column] = weight
  }
  part.each((from, to, weight) => {
    set(from, to, weight)
    if (!part.isTwoMode) set(to, from, weight)
  })
  return matrix
}
