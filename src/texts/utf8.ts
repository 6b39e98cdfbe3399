/** Where bytes stop being UTF-8: the offset of the first byte that cannot be read. */
export interface BrokenUtf8 {
  readonly brokenAt: number
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lenient = new TextDecoder('utf-8', { ignoreBOM: true })

/** Decodes UTF-8 strictly, keeping a byte-order mark. Bytes that are no UTF-8 give the offset of the first wrong one. */
export function decodeUtf8(bytes: Uint8Array): string | BrokenUtf8 {
  try {
    return strict.decode(bytes)
  } catch {
    // What cannot be read becomes U+FFFD: written back, the bytes differ from there on.
    const written = Buffer.from(lenient.decode(bytes), 'utf8')
    let brokenAt = 0
    while (brokenAt < bytes.length && bytes[brokenAt] === written[brokenAt]) brokenAt += 1
    return { brokenAt }
  }
}
