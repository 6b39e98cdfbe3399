import { cell, rowsOf } from './table.js'
import { valueOf } from './paths.js'
import type { Question } from './read.js'

/** What makes a spreadsheet take a text for a formula when it stands first. */
const formula = /^\s*[=+\-@|]|^[\t\r]/

/** Writes an answer's rows as CSV (RFC 4180) with a row of headings. A text that a spreadsheet would compute gets an apostrophe before it. */
export function csvOf(question: Question, data: unknown): string {
  const headings = question.columns.map(({ heading }) => heading)
  const rows = rowsOf(question, data).map((row) => question.columns.map(({ path }) => field(valueOf(row, path))))
  return [headings.map(quoted), ...rows].map((fields) => `${fields.join(',')}\r\n`).join('')
}

function field(value: unknown): string {
  if (typeof value === 'number') return String(value)
  const text = cell(value)
  return quoted(formula.test(text) ? `'${text}` : text)
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
