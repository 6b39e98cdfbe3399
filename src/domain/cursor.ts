import { createHash } from 'node:crypto'
import { StandpointError } from './errors.js'

/** The key of a row in its list: what it is sorted by, its id last. */
export type CursorKey = readonly (string | number)[]

/** Names a list: which it is, under which filter and in which order. A cursor fits only the list that made it. */
export function listDigest(...parts: readonly unknown[]): string {
  return createHash('sha256').update(canonical(parts)).digest('base64url').slice(0, 12)
}

/** Writes the opaque cursor of a row: its key and the digest of its list, with a check against garbling. */
export function writeCursor(digest: string, key: CursorKey): string {
  const content = Buffer.from(JSON.stringify([digest, ...key])).toString('base64url')
  return `${content}${checkOf(content)}`
}

/** Characters of the check, each of six bits: one garbled cursor in 2³⁶ goes unseen. */
const checkLength = 6

function checkOf(content: string): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, checkLength)
}

/**
 * Reads a cursor back into its key. `shape` is a key of the same list, whose types the cursor's must match. Throws
 * BAD_USER_INPUT, naming the argument, when it is garbled or of another list, filter or order.
 */
export function readCursor(
  argument: 'after' | 'before',
  cursor: string,
  digest: string,
  shape: readonly ('string' | 'number')[],
): CursorKey {
  const [found, ...key] = parsed(cursor) ?? []
  if (found === undefined) throw wrong(argument, 'a cursor that this server gave', 'a text that is none')
  if (found !== digest) throw wrong(argument, 'a cursor of this list, filter and order', 'a cursor of another')
  const fits =
    key.length === shape.length &&
    key.every((part, at) => typeof part === shape[at] && (typeof part !== 'number' || Number.isFinite(part)))
  if (!fits) throw wrong(argument, 'a cursor that this server gave', 'an altered one')
  return key
}

function parsed(cursor: string): (string | number)[] | undefined {
  const content = cursor.slice(0, -checkLength)
  if (cursor !== `${content}${checkOf(content)}`) return undefined
  try {
    const value: unknown = JSON.parse(Buffer.from(content, 'base64url').toString('utf8'))
    const isKey = Array.isArray(value) && value.every((part) => typeof part === 'string' || typeof part === 'number')
    return isKey ? value : undefined
  } catch {
    return undefined
  }
}

function wrong(argument: string, expected: string, got: string): StandpointError {
  return new StandpointError(
    'BAD_USER_INPUT',
    `${argument}: expected ${expected}; got ${got}. Take cursors from pageInfo or edges and keep where and orderBy unchanged.`,
    { argument },
  )
}

/**
 * Writes a value as canonical JSON: object keys sorted, undefined and null left out of objects. Equal content gives
 * equal text on any machine.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, part]) => part !== undefined && part !== null)
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`
}
