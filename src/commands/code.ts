import { locateWords, markText } from '../texts/index.js'
import { open, type Opened } from './open.js'
import { plantWhenEmpty } from './start.js'
import type { Terminal } from './terminal.js'

/**
 * Finds words in a loaded text and prints, for each place, the offsets and digest of the words and of the sentences that
 * carry them. Gives 0, or 1 when they stand nowhere. Writes nothing.
 */
export function locate(terminal: Terminal, slug: string, words: string): Promise<number> {
  return withText(terminal, slug, (text) => {
    const found = locateWords(text, words)
    for (const { line, words: exact, sentences } of found)
      terminal.out.write(
        [
          `line ${line}`,
          `  words      { start: ${exact.start}, end: ${exact.end}, sha256: ${exact.sha256} }`,
          `  sentences  { start: ${sentences.start}, end: ${sentences.end}, sha256: ${sentences.sha256} }`,
          `  ${sentences.exact}`,
          '',
        ].join('\n'),
      )
    if (found.length === 0) terminal.err.write(`Nowhere in the text of ${slug}: ${words}\n`)
    return Promise.resolve(found.length === 0 ? 1 : 0)
  })
}

/** Prints a loaded text with its coded passages marked, and the paragraphs that carry none. Gives 0. Writes nothing. */
export function show(terminal: Terminal, slug: string): Promise<number> {
  return withText(terminal, slug, async (text, { standpoint }) => {
    const spans = await standpoint.graph.read()('coded-passages-by-source', { sourceIds: [`source:${slug}`] })
    const { lines, uncoded, paragraphs } = markText(text, spans)
    for (const [at, line] of lines.entries()) terminal.out.write(`${String(at + 1).padStart(4)}  ${line}\n`)
    terminal.out.write(`\n${paragraphs - uncoded.length} of ${paragraphs} paragraphs carry a claim.\n`)
    if (uncoded.length > 0) terminal.out.write(`Without one: lines ${uncoded.join(', ')}.\n`)
    return 0
  })
}

/** Opens the graph and reads the text of a source. Says what to do when nobody has loaded it, and gives 1. */
async function withText(
  terminal: Terminal,
  slug: string,
  work: (text: string, opened: Opened) => Promise<number>,
): Promise<number> {
  const opened = await open(terminal)
  try {
    await plantWhenEmpty(opened, terminal.err)
    const [loaded] = await opened.standpoint.graph.read()('texts-by-source', { sourceIds: [`source:${slug}`] })
    if (loaded) return await work(loaded.text, opened)
    terminal.err.write(`No text is loaded for source:${slug}. Load it with: npm run texts -- add FILE\n`)
    return 1
  } finally {
    await opened.close()
  }
}
