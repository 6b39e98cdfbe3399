import { sha256 } from './normalize.js'

/** A span of a text, in code points, with what a passage needs. */
export interface FoundSpan {
  readonly start: number
  readonly end: number
  readonly sha256: string
  readonly exact: string
}

/** Where words stand in a text: the words themselves, and the run of whole sentences around them. */
export interface FoundWords {
  readonly words: FoundSpan
  readonly sentences: FoundSpan
  readonly line: number
}

/** Places that are shown of words that stand in many. */
const mostPlaces = 20

/**
 * Finds a few words in a text, case, punctuation and line breaks between them ignored; at most twenty places. Gives offsets
 * in code points, digests, and the whole sentences that carry them. Empty when they stand nowhere.
 */
export function locateWords(text: string, words: string): readonly FoundWords[] {
  const parts = words.match(/[\p{L}\p{N}]+/gu)
  if (!parts) return []
  const pattern = new RegExp(parts.map((part) => `${escaped(part)}`).join('[^\\p{L}\\p{N}]+'), 'giu')
  const found: FoundWords[] = []
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length
    const [first, last] = sentencesAround(text, match.index, end)
    found.push({
      words: span(text, match.index, end),
      sentences: span(text, first, last),
      line: text.slice(0, match.index).split('\n').length,
    })
    if (found.length === mostPlaces) break
  }
  return found
}

/** Lines hold paragraphs: a sentence never runs over the end of one. */
function sentencesAround(text: string, start: number, end: number): readonly [start: number, end: number] {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const next = text.indexOf('\n', end)
  const lineEnd = next < 0 ? text.length : next
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text.slice(lineStart, lineEnd))]
  const starts = sentences.map(({ index }) => lineStart + index)
  const first = starts.findLast((at) => at <= start) ?? lineStart
  const after = starts.find((at) => at >= end) ?? lineEnd
  return [first, first + text.slice(first, after).trimEnd().length]
}

function span(text: string, start: number, end: number): FoundSpan {
  const exact = text.slice(start, end)
  const before = codePointsIn(text.slice(0, start))
  return { start: before, end: before + codePointsIn(exact), sha256: sha256(exact), exact }
}

function codePointsIn(text: string): number {
  return Array.from(text).length
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
