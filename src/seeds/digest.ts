import { createHash } from 'node:crypto'
import { byCodePoint } from '../domain/text-order.js'
import { canonical } from '../domain/cursor.js'
import { contentOf, type Entries, type Entry } from './entry.js'

/**
 * Number of the way in which entries are written to the graph. Raise it when that changes: every entry then counts as
 * changed, and the next planting writes all anew.
 */
export const format = 1

/** Gives an entry's content as canonical JSON: with its id, and without the keys that may as well be left out. */
function contentText({ id, data }: Entry): string {
  return canonical({ ...told(data), ...(id === '' ? {} : { id }) })
}

/**
 * Gives the digest of a data set's content: SHA-256 over the canonical JSON of its description and all entries, those
 * with an id sorted by it, the others by their JSON. Equal content gives an equal digest on any machine.
 */
export function contentDigest(entries: Entries): string {
  const content = contentOf(entries).map((entry) => ({ id: entry.id, text: contentText(entry) }))
  content.sort((a, b) => byCodePoint(a.id || '\u{10FFFF}', b.id || '\u{10FFFF}') || byCodePoint(a.text, b.text))
  const hash = createHash('sha256').update('[')
  const texts = [...entries.dataset.map(contentText), ...content.map(({ text }) => text)]
  texts.forEach((text, at) => hash.update(at === 0 ? text : `,${text}`))
  return hash.update(']').digest('hex')
}

/**
 * Gives the digest of what is written for an entry, which tells whether it has changed: its content, the date that a
 * claim takes from its source, and the format.
 */
export function entryDigest(entry: Entry, statedOn?: string): string {
  const written = statedOn === undefined ? '' : statedOn
  return createHash('sha256')
    .update(`${format}\n${written}\n${contentText(entry)}`)
    .digest('hex')
}

/** Leaves out what means the same when it is absent: null, false, empty lists and the one default of the format. */
function told(value: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, part]) => !isUntold(key, part))
      .map(([key, part]) => [key, Array.isArray(part) ? part.map(toldItem) : part]),
  )
}

function toldItem(item: unknown): unknown {
  return typeof item === 'object' && item !== null ? told(item) : item
}

function isUntold(key: string, value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0
  return value === null || value === undefined || value === false || (key === 'dateBasis' && value === 'TEXT')
}
