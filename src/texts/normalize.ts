import { createHash } from 'node:crypto'
import { type BrokenUtf8, decodeUtf8 } from './utf8.js'

/**
 * Normalizes the bytes of a source's text: decoded as UTF-8, a leading byte-order mark dropped, CRLF and CR turned into
 * LF, nothing else changed. Bytes that are no UTF-8 give the offset of the first wrong one.
 */
export function normalizeText(bytes: Uint8Array): string | BrokenUtf8 {
  const text = decodeUtf8(bytes)
  return typeof text === 'string' ? text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n') : text
}

/** Gives the SHA-256 of a text's UTF-8 bytes (or of bytes), as 64 lower-case hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
