import type { Question } from './read.js'

/** Takes the rows out of an answer: a list as it is, one object as one row. */
export function rowsOf(question: Question, data: unknown): readonly unknown[] {
  const found = at(data, question.rows)
  if (found === null || found === undefined) return []
  return Array.isArray(found) ? found : [found]
}

/**
 * Shows an answer as text no wider than `width` columns: a table, or for one object its columns line by line. Cells of
 * the last two columns wrap; the others are as wide as their longest cell.
 */
export function showTable(question: Question, data: unknown, width: number): string {
  const rows = rowsOf(question, data)
  if (rows.length === 0) return 'Nothing found.'
  const cells = rows.map((row) => question.columns.map(({ path }) => cell(at(row, path))))
  const headings = question.columns.map(({ heading }) => heading)
  const [only, ...more] = cells
  if (only && more.length === 0 && !Array.isArray(at(data, question.rows))) return listed(headings, only, width)
  const widths = columnWidths([headings, ...cells], width)
  const line = widths.map((each) => '─'.repeat(each)).join('  ')
  return [...lines(headings, widths), line, ...cells.flatMap((row) => lines(row, widths))].join('\n')
}

function listed(headings: readonly string[], values: readonly string[], width: number): string {
  const label = Math.max(...headings.map((heading) => heading.length))
  const widths = [label, Math.max(20, width - label - 2)]
  return headings
    .flatMap((heading, index) => (values[index] ? lines([heading, values[index] ?? ''], widths) : []))
    .join('\n')
}

function columnWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const longest = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  const flexible = 2
  const fixed = longest.slice(0, -flexible).map((each) => Math.min(each, 28))
  const left = Math.max(24, width - fixed.reduce((sum, each) => sum + each + 2, 0) - 2 * (flexible - 1))
  const [claim = 0, source = 0] = longest.slice(-flexible)
  const sourceWidth = Math.min(source, Math.floor(left / 3))
  return [...fixed, Math.min(claim, left - sourceWidth), sourceWidth]
}

function lines(cells: readonly string[], widths: readonly number[]): string[] {
  const wrapped = cells.map((text, column) => wrap(text, widths[column] ?? 20))
  const height = Math.max(...wrapped.map((each) => each.length))
  return Array.from({ length: height }, (_, row) =>
    wrapped
      .map((each, column) => (each[row] ?? '').padEnd(widths[column] ?? 20))
      .join('  ')
      .trimEnd(),
  )
}

function wrap(text: string, width: number): string[] {
  const found: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      found.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
    while (line.length > width) {
      found.push(line.slice(0, width))
      line = line.slice(width)
    }
  }
  return [...found, line]
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(cell).join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : clean(String(value))
}

/** Keeps control characters out of the terminal. */
function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
}

/** Follows a path such as `evidence.nodes.0.claim`; a list without a number gives that field of each of its items. */
function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((found, key) => {
    if (Array.isArray(found) && !/^\d+$/.test(key)) return found.map((item: unknown) => at(item, key))
    return typeof found === 'object' && found !== null
      ? new Map<string, unknown>(Object.entries(found)).get(key)
      : undefined
  }, value)
}
