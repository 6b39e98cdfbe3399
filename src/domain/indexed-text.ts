/** Code points between two checkpoints: a look-up walks at most so many. */
const stride = 1024

/**
 * A text as UTF-8 bytes that can be addressed by Unicode code point: a checkpoint every 1,024 code points makes a
 * look-up short, however long the text.
 */
export class IndexedText {
  readonly bytes: Buffer
  /** Number of code points. */
  readonly length: number
  readonly #checkpoints: Uint32Array

  /** Builds the index. Costs one pass over the text. */
  constructor(text: string) {
    this.bytes = Buffer.from(text, 'utf8')
    const checkpoints: number[] = []
    let length = 0
    for (let at = 0; at < this.bytes.length; at = this.next(at)) {
      if (length % stride === 0) checkpoints.push(at)
      length += 1
    }
    this.length = length
    this.#checkpoints = Uint32Array.from(checkpoints)
  }

  /** Gives the text itself. */
  toString(): string {
    return Buffer.from(this.bytes).toString('utf8')
  }

  /** Gives the byte at which a code point begins; the end of the text for offsets at or past it. */
  byteAt(codePoint: number): number {
    if (codePoint >= this.length) return this.bytes.length
    let at = this.#checkpoints[Math.floor(codePoint / stride)] ?? 0
    for (let left = codePoint % stride; left > 0; left -= 1) at = this.next(at)
    return at
  }

  /** Gives what stands from one code point to another, half-open. */
  slice(start: number, end: number): string {
    return this.bytes.toString('utf8', this.byteAt(start), this.byteAt(end))
  }

  /** Gives the byte at which the next code point begins. */
  next(at: number): number {
    let after = at + 1
    while (((this.bytes[after] ?? 0) & 0xc0) === 0x80) after += 1
    return after
  }
}
