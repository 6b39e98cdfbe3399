/** What makes a spreadsheet take a text for a formula when it stands first. */
const formula = /^\s*[=+\-@|]|^[\t\r]/

/**
 * Writes rows as CSV (RFC 4180). Numbers stay as they are, below zero too; a text that a spreadsheet would compute gets an apostrophe
 * before it. A row of one empty text is quoted, for an empty line is no row to many readers.
 */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(field).join(',') || '""'}\r\n`).join('')
}

function field(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
