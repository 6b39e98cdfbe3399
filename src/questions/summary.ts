import { cell } from './table.js'
import { at, rowsAt } from './paths.js'
import type { Question } from './read.js'

/** Names of a list that a sentence holds; the rest are counted. */
const mostNamed = 3

/**
 * Puts an answer into a sentence or two by the question's template. `{slot}` is the label in a slot, `{a.b}` what stands at
 * that path of the answer (the first few of a list, the others counted), `{a.b|speaker|speakers}` its number or length with
 * the noun. `rows` is the list of rows.
 */
export function summarize(question: Question, data: unknown, labels: ReadonlyMap<string, string>): string {
  const rows = rowsAt(data, question.rows)
  const template = rows.length === 0 ? question.nothing : question.summary
  return template.replace(
    /\{([^{}|]+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g,
    (_, path: string, one?: string, many?: string) => {
      const value = path === 'rows' ? rows : (labels.get(path) ?? at(data, path))
      return one === undefined || many === undefined ? listed(value) : counted(value, one, many)
    },
  )
}

function counted(value: unknown, one: string, many: string): string {
  const count = Array.isArray(value) ? value.length : typeof value === 'number' ? value : 0
  return count === 1 ? `1 ${one}` : `${count === 0 ? 'no' : count.toLocaleString('en')} ${many}`
}

function listed(value: unknown): string {
  if (typeof value === 'number') return String(Math.round(value * 100) / 100)
  if (!Array.isArray(value)) return cell(value) || 'none'
  const shown = [...new Set(value.flat().map(cell))]
  const [named, more] = [shown.slice(0, mostNamed), shown.length - mostNamed]
  if (more > 0) return `${named.join(', ')} and ${more} more`
  return named.length < 2 ? (named[0] ?? 'none') : `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`
}
