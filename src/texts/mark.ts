/** A coded span of a text, in code points, with the numbers of the claims that it carries. */
export interface CodedSpan {
  readonly start: number
  readonly end: number
  readonly numbers: readonly number[]
}

/** A text as a coder wants to see it: its lines with the coded spans marked, and the paragraphs without any. */
export interface MarkedText {
  readonly lines: readonly string[]
  /** Numbers, from 1, of the lines that hold words and no coded span. */
  readonly uncoded: readonly number[]
  /** Number of lines that hold words. */
  readonly paragraphs: number
}

/** Marks each coded span as `⟦1,2: … ⟧`, where 1 and 2 are its claims, and finds the paragraphs that carry none. */
export function markText(text: string, spans: readonly CodedSpan[]): MarkedText {
  const points = Array.from(text)
  const opening = new Map<number, string>()
  const closing = new Map<number, string>()
  const coded = new Uint8Array(points.length)
  for (const { start, end, numbers } of spans) {
    opening.set(start, `${opening.get(start) ?? ''}⟦${numbers.join(',')}: `)
    closing.set(end, `${closing.get(end) ?? ''}⟧`)
    coded.fill(1, start, end)
  }
  const lines: string[] = ['']
  const uncoded: number[] = []
  let paragraphs = 0
  let [hasWords, isCoded] = [false, false]
  const endLine = () => {
    if (hasWords) paragraphs += 1
    if (hasWords && !isCoded) uncoded.push(lines.length)
    ;[hasWords, isCoded] = [false, false]
  }
  for (let at = 0; at <= points.length; at += 1) {
    const point = points[at] ?? ''
    const last = lines.length - 1
    lines[last] += `${closing.get(at) ?? ''}${opening.get(at) ?? ''}`
    if (point === '\n') {
      endLine()
      lines.push('')
      continue
    }
    lines[last] += point
    hasWords ||= /\S/.test(point)
    isCoded ||= coded[at] === 1
  }
  endLine()
  return { lines, uncoded, paragraphs }
}
