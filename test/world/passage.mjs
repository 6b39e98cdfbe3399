/**
 * Prints where words stand in a text, as an entry of a claim's `passages`, and the digest of the whole text:
 * node test/world/passage.mjs test/world/texts/hearing-2022.txt 'three extensions of the tram'
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const sha256 = (text) => createHash('sha256').update(text).digest('hex')
const [file, ...spans] = process.argv.slice(2)
const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)).replace(/\r\n?/g, '\n')
console.log(`textSha256: ${sha256(text)}`)
for (const span of spans) {
  const at = text.indexOf(span)
  if (at < 0 || text.includes(span, at + 1)) throw new Error(`not exactly once in ${file}: ${span}`)
  const start = Array.from(text.slice(0, at)).length
  console.log(`- { start: ${start}, end: ${start + [...span].length}, sha256: ${sha256(span)} }`)
}
