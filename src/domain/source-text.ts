import type { IndexedText } from './indexed-text.js'

/** A passage cut out of a text, as a Web Annotation text quote: what it says and what stands around it. */
export interface CutPassage {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  /** Line on which the passage begins, counted from 1. */
  readonly line: number
}

/** Code points of prefix and suffix at most: enough to find the place, too little to be a copy of the text. */
const contextLength = 60

/** Cuts a passage out of a text. Offsets count Unicode code points, half-open. */
export function cutPassage(text: IndexedText, start: number, end: number): CutPassage {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
    line: 1 + countLineEnds(text, start),
  }
}

function countLineEnds(text: IndexedText, before: number): number {
  const end = text.byteAt(before)
  let count = 0
  for (let at = text.bytes.indexOf(10); at >= 0 && at < end; at = text.bytes.indexOf(10, at + 1)) count += 1
  return count
}
