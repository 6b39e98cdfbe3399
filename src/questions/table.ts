import { at, type AnswerRow, rowsAt, valueOf } from './paths.js'
import type { Question } from './read.js'
import { padded, printable, widthOf, wrapped } from './terminal-text.js'

/** Takes the rows out of an answer: a list as it is, one object as one row. */
export function rowsOf(question: Question, data: unknown): readonly AnswerRow[] {
  return rowsAt(data, question.rows)
}

/** Gives the rows of an answer as records of its columns, by heading; what the answer lacks is null. */
export function recordsOf(question: Question, data: unknown): readonly Readonly<Record<string, unknown>>[] {
  return rowsOf(question, data).map((row) =>
    Object.fromEntries(question.columns.map(({ heading, path }) => [heading, valueOf(row, path) ?? null])),
  )
}

/** Columns of a table at most whose text does not wrap. */
const widestFixed = 28
/** What the two columns whose text wraps need together, or nobody could read them. */
const leastFlexible = 24

/**
 * Shows an answer as text no wider than `width` columns: a table whose last two columns wrap; claims with what one needs to
 * cite them. One object, and a table for
 * which there is no room, is shown column by column, one below the other.
 */
export function showTable(question: Question, data: unknown, width: number): string {
  const rows = rowsOf(question, data)
  if (rows.length === 0) return 'Nothing found.'
  const cells = rows.map((row) => question.columns.map(({ path }) => cited(row, path)))
  const headings = question.columns.map(({ heading }) => heading)
  const widths = question.rows.some((path) => path.includes('/') || Array.isArray(at(data, path)))
    ? columnWidths([headings, ...cells], width)
    : undefined
  if (!widths) return cells.map((row) => listed(headings, row, width)).join('\n\n')
  const line = widths.map((each) => '─'.repeat(each)).join('  ')
  return [...lines(headings, widths), line, ...cells.flatMap((row) => lines(row, widths))].join('\n')
}

/** Shows a value of a row; beside the statement of a claim its id and day, without which nobody can cite it. */
function cited(row: AnswerRow, path: string): string {
  const text = cell(valueOf(row, path))
  if (!/(^|\.)statement$/.test(path)) return text
  const [id, day] = ['id', 'statedOn'].map((field) => cell(valueOf(row, path.replace(/statement$/, field))))
  return id ? `${text} [${[id, day].filter(Boolean).join(', ')}]` : text
}

function listed(headings: readonly string[], values: readonly string[], width: number): string {
  const label = Math.min(Math.max(...headings.map(widthOf)), Math.floor(width / 2))
  const widths = [label, Math.max(1, width - label - 2)]
  return headings
    .flatMap((heading, index) => (values[index] ? lines([heading, values[index] ?? ''], widths) : []))
    .join('\n')
}

/** Gives the columns' widths, or `undefined` when the table would not fit. */
function columnWidths(rows: readonly (readonly string[])[], width: number): number[] | undefined {
  const longest = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))))
  const fixed = longest.slice(0, -2).map((each) => Math.min(each, widestFixed))
  const flexible = longest.slice(-2)
  const left = width - fixed.reduce((sum, each) => sum + each + 2, 0) - 2 * (flexible.length - 1)
  if (
    left <
    Math.min(
      leastFlexible,
      flexible.reduce((sum, each) => sum + each, 0),
    )
  )
    return undefined
  const [claim = 0, source = 0] = flexible
  if (flexible.length < 2) return [...fixed, Math.min(claim, left)]
  const sourceWidth = Math.min(source, Math.max(Math.floor(left / 3), left - claim))
  return [...fixed, Math.min(claim, left - sourceWidth), sourceWidth]
}

function lines(cells: readonly string[], widths: readonly number[]): string[] {
  const columns = cells.map((text, column) => wrapped(text, widths[column] ?? 1))
  const height = Math.max(...columns.map((each) => each.length))
  return Array.from({ length: height }, (_, row) =>
    columns
      .map((each, column) => padded(each[row] ?? '', widths[column] ?? 1))
      .join('  ')
      .trimEnd(),
  )
}

/** Writes a value as text. */
export function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(cell).join(', ')
  return printable(typeof value === 'object' ? JSON.stringify(value) : String(value))
}
