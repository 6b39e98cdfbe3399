import { csvText } from '../domain/csv.js'
import { cell, rowsOf } from './table.js'
import { valueOf } from './paths.js'
import type { Question } from './read.js'

/** Writes an answer's rows as CSV with a row of headings; see `csvText` for texts that a spreadsheet would compute. */
export function csvOf(question: Question, data: unknown): string {
  const headings = question.columns.map(({ heading }) => heading)
  const rows = rowsOf(question, data).map((row) => question.columns.map(({ path }) => field(valueOf(row, path))))
  return csvText([headings, ...rows])
}

function field(value: unknown): string | number {
  return typeof value === 'number' ? value : cell(value)
}
