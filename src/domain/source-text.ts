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
export function cutPassage(text: string, start: number, end: number): CutPassage {
  const from = unitOffset(text, 0, start)
  const to = unitOffset(text, from, end - start)
  const before = Array.from(text.slice(Math.max(0, from - 2 * contextLength), from))
  const after = Array.from(text.slice(to, to + 2 * contextLength))
  return {
    exact: text.slice(from, to),
    prefix: before.slice(-contextLength).join(''),
    suffix: after.slice(0, contextLength).join(''),
    line: countLines(text, from),
  }
}

/** Gives the UTF-16 offset that lies a number of code points after another. */
function unitOffset(text: string, from: number, codePoints: number): number {
  let at = from
  for (let passed = 0; passed < codePoints && at < text.length; passed += 1)
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  return at
}

function countLines(text: string, end: number): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}
