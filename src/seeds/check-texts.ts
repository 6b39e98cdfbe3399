import { readFile } from 'node:fs/promises'
import { IndexedText } from '../domain/indexed-text.js'
import { normalizeText, sha256, verifySpans } from '../texts/index.js'
import { type Entries, sourceOfFile } from './entry.js'
import type { Find } from './findings.js'

/** Reads texts by digest. A file that cannot be read as text belongs to no source, and is passed over. */
export async function readTexts(paths: readonly string[]): Promise<ReadonlyMap<string, IndexedText>> {
  const texts = new Map<string, IndexedText>()
  for (const path of paths) {
    const text = normalizeText(await readFile(path).catch(() => Buffer.of(0xff)))
    if (typeof text === 'string') texts.set(sha256(text), new IndexedText(text))
  }
  return texts
}

/** Warns of passages that do not stand in their source's text where the file says. */
export function checkTexts(
  { source: sources, claim: claims }: Entries,
  texts: ReadonlyMap<string, IndexedText>,
  find: Find,
): void {
  for (const { id, data } of sources) {
    const text = texts.get(data.textSha256 ?? '')
    if (!text) continue
    const passages = claims
      .filter(({ file }) => sourceOfFile(file) === id)
      .flatMap((claim) => (claim.data.passages ?? []).map((span, at) => ({ ...span, claim, at })))
    verifySpans(text, passages).forEach(({ verification, movedTo }, place) => {
      const passage = passages[place]
      if (!passage || verification === 'VERIFIED') return
      const where =
        movedTo === null ? 'stands nowhere in the text of its source' : `begins at ${movedTo}, not at ${passage.start}`
      find(passage.claim, ['passages', passage.at], `the passage ${where}.`, 'WARNING')
    })
  }
}
