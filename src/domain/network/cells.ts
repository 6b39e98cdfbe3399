import type { Scale } from './scale.js'
import type { Side, Statements } from './statements.js'

/**
 * The counts x[i,j,k] of a network: how often row i speaks of column j at level k, only where it is not 0. A cell is one
 * (i, j); cells stand row by row, and within a row by column. Each column lists its cells by row, with their counts once more beside
 * each other.
 */
export interface Cells {
  readonly rows: number
  readonly columns: number
  readonly levels: number
  /** Whether counts are parts of numbers, since a kernel weighs statements. */
  readonly isWeighed: boolean
  readonly rowStart: Uint32Array
  readonly cellColumn: Uint32Array
  /** Counts by cell and level. */
  readonly counts: Float64Array
  /** Place of each cell in the lists by column. */
  readonly place: Uint32Array
  readonly columnStart: Uint32Array
  readonly placeRow: Uint32Array
  readonly placeCounts: Float64Array
}

/** What is counted: statements, with the nodes that rows and columns stand for, ascending. */
export interface Counted {
  readonly statements: Statements
  readonly rows: { readonly side: Side; readonly nodes: Uint32Array }
  readonly columns: { readonly side: Side; readonly nodes: Uint32Array }
  readonly scale: Scale
  /** What each statement counts; 1 when absent. */
  readonly weights?: Float64Array | undefined
}

/** Counts the statements of each row, column and level. Takes time and room by the statements, not by rows times columns. */
export function countCells({ statements, rows, columns, scale, weights }: Counted): Cells {
  const levels = scale.stances.length
  const rowOf = places(statements[rows.side], rows.nodes)
  const columnOf = places(statements[columns.side], columns.nodes)
  const order = sortedBy(rowOf, rows.nodes.length, sortedBy(columnOf, columns.nodes.length))
  const cellRow = new Uint32Array(order.length)
  const cellColumn = new Uint32Array(order.length)
  const counts = new Float64Array(order.length * levels)
  let cell = -1
  for (const at of order) {
    const [row, column] = [rowOf[at] ?? 0, columnOf[at] ?? 0]
    if (cell < 0 || cellRow[cell] !== row || cellColumn[cell] !== column) {
      cell += 1
      cellRow[cell] = row
      cellColumn[cell] = column
    }
    const slot = cell * levels + (scale.levelOf[statements.stance[at] ?? 0] ?? 0)
    counts[slot] = (counts[slot] ?? 0) + (weights ? (weights[at] ?? 0) : 1)
  }
  return turned(
    { rows: rows.nodes.length, columns: columns.nodes.length, levels, isWeighed: weights !== undefined },
    cell + 1,
    cellRow,
    cellColumn,
    counts,
  )
}

function turned(
  size: Pick<Cells, 'rows' | 'columns' | 'levels' | 'isWeighed'>,
  count: number,
  cellRow: Uint32Array,
  cellColumn: Uint32Array,
  counts: Float64Array,
): Cells {
  const { levels } = size
  const byColumn = sortedBy(cellColumn.subarray(0, count), size.columns)
  const place = new Uint32Array(count)
  const placeRow = new Uint32Array(count)
  const placeCounts = new Float64Array(count * levels)
  for (let at = 0; at < count; at += 1) {
    const cell = byColumn[at] ?? 0
    place[cell] = at
    placeRow[at] = cellRow[cell] ?? 0
    for (let level = 0; level < levels; level += 1)
      placeCounts[at * levels + level] = counts[cell * levels + level] ?? 0
  }
  return {
    ...size,
    rowStart: starts(cellRow.subarray(0, count), size.rows),
    cellColumn: cellColumn.subarray(0, count),
    counts: counts.subarray(0, count * levels),
    place,
    columnStart: starts(cellColumn.subarray(0, count), size.columns),
    placeRow,
    placeCounts,
  }
}

/** Gives the place of each number of a column among nodes that hold them all. */
export function places(column: Uint32Array, nodes: Uint32Array): Uint32Array {
  const byNumber = new Uint32Array((nodes.at(-1) ?? -1) + 1)
  for (const [place, number] of nodes.entries()) byNumber[number] = place
  return column.map((number) => byNumber[number] ?? 0)
}

/** Sorts places by their key, equals as they stood; a counting sort. */
export function sortedBy(keys: Uint32Array, size: number, order?: Uint32Array): Uint32Array {
  const next = starts(keys, size)
  const sorted = new Uint32Array(keys.length)
  for (let at = 0; at < keys.length; at += 1) {
    const item = order ? (order[at] ?? 0) : at
    const key = keys[item] ?? 0
    const place = next[key] ?? 0
    sorted[place] = item
    next[key] = place + 1
  }
  return sorted
}

/** Gives where the items of each key begin when they are sorted by it; the last entry is their number. */
export function starts(keys: Uint32Array, size: number): Uint32Array {
  const start = new Uint32Array(size + 1)
  for (const key of keys) start[key + 1] = (start[key + 1] ?? 0) + 1
  for (let key = 0; key < size; key += 1) start[key + 1] = (start[key + 1] ?? 0) + (start[key] ?? 0)
  return start
}
