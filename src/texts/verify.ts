import type { Verification } from '../generated/schema.js'
import type { IndexedText } from '../domain/indexed-text.js'
import { sha256 } from './normalize.js'

/** A span of a text by code points, half-open, and the digest that it had when it was coded. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly sha256: string
}

/** What became of a span; `movedTo` is its new start when it stands elsewhere. */
export interface Verdict {
  readonly verification: Verification
  readonly movedTo: number | null
}

/**
 * Work that the search for moved spans of one text may do, counted in bytes hashed with the fixed cost of each hash on
 * top: some five seconds. It is counted and not timed, so that the same text gives the same verdicts everywhere.
 */
const searchBudget = 2_000_000_000
const costOfHash = 600
/** Shifts of earlier spans that are tried first: a text into which a line came moves all that follows by the same. */
const shiftsTried = 16

const verified: Verdict = { verification: 'VERIFIED', movedTo: null }
const missing: Verdict = { verification: 'MISSING', movedTo: null }
/** What is said of a passage whose text nobody has loaded. */
export const unavailable: Verdict = { verification: 'TEXT_UNAVAILABLE', movedTo: null }

/**
 * Verifies spans against a text, in order: VERIFIED where the digest fits at the offsets, else MOVED to a place where a
 * span of that length has that digest, else MISSING. A moved span is looked for first where earlier ones went, then
 * from the front between word boundaries, then at every place; when the search budget of the text is used up, what is
 * not yet found is MISSING.
 */
export function verifySpans(text: IndexedText, spans: readonly Span[]): readonly Verdict[] {
  const budget = { left: searchBudget }
  const shifts: number[] = []
  return spans.map((span) => {
    if (holds(text, span, span.start)) return verified
    const known = shifts.find((shift) => holds(text, span, span.start + shift))
    const movedTo = known === undefined ? search(text, span, budget) : span.start + known
    if (movedTo === undefined) return missing
    if (known === undefined) shifts.splice(0, shifts.length, movedTo - span.start, ...shifts.slice(0, shiftsTried - 1))
    return { verification: 'MOVED', movedTo }
  })
}

function holds(text: IndexedText, span: Span, start: number): boolean {
  const end = start + span.end - span.start
  if (start < 0 || end > text.length) return false
  return sha256(text.bytes.subarray(text.byteAt(start), text.byteAt(end))) === span.sha256
}

function search(text: IndexedText, span: Span, budget: { left: number }): number | undefined {
  return scan(text, span, budget, true) ?? scan(text, span, budget, false)
}

/** Slides a window of the span's length over the text, hashing it where both ends are (or are not) word boundaries. */
function scan(text: IndexedText, span: Span, budget: { left: number }, onBoundaries: boolean): number | undefined {
  let from = 0
  let to = text.byteAt(span.end - span.start)
  for (let start = 0; start + span.end - span.start <= text.length; start += 1) {
    if ((beginsWord(text.bytes, from) && endsWord(text.bytes, to)) === onBoundaries) {
      budget.left -= to - from + costOfHash
      if (budget.left < 0) return undefined
      if (sha256(text.bytes.subarray(from, to)) === span.sha256) return start
    }
    from = text.next(from)
    to = text.next(to)
  }
  return undefined
}

function beginsWord(bytes: Uint8Array, at: number): boolean {
  return (bytes[at] ?? 0) > space && !(isWord(bytes[at - 1]) && isWord(bytes[at]))
}

function endsWord(bytes: Uint8Array, at: number): boolean {
  return (bytes[at - 1] ?? 0) > space && !(isWord(bytes[at - 1]) && isWord(bytes[at]))
}

const space = 0x20

/** ASCII letters and digits; beyond ASCII every place counts as a boundary. */
function isWord(byte = 0): boolean {
  return (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)
}
