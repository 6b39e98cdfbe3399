import { createHash } from 'node:crypto'

/** Gives the SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Adds to a row the digest of what it says, as planting keeps one for each entry. */
export function digested<Row extends object>(row: Row): Row & { readonly digest: string } {
  return { ...row, digest: sha256(JSON.stringify(row)) }
}
