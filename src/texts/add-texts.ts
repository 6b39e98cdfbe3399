import { randomUUID } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { byCodePoint } from '../domain/text-order.js'
import type { Graph, Run } from '../graph/index.js'
import { IndexedText } from '../domain/indexed-text.js'
import { normalizeText, sha256 } from './normalize.js'
import { type Correction, corrections } from './verify-sources.js'

/** Bytes of the longest text that is loaded: a long book several times over. */
const maxTextBytes = 16 * 2 ** 20
/** Verifications written by one statement. */
const rowsAtOnce = 1000

/** A file that was not loaded, and why. */
export interface RefusedText {
  readonly path: string
  readonly reason: string
}

/** A text that is in the graph now, and the sources that it is the text of. */
export interface AddedText {
  readonly path: string
  readonly sha256: string
  readonly sourceIds: readonly string[]
}

/** What came of adding texts; `expected` names the sources whose texts are still wanted, with their digests. */
export interface AddedTexts {
  readonly added: readonly AddedText[]
  readonly alreadyThere: readonly AddedText[]
  readonly refused: readonly RefusedText[]
  readonly expected: readonly { readonly sourceId: string; readonly sha256: string }[]
}

interface ReadText {
  readonly path: string
  readonly text: string
  readonly sha256: string
}

interface Plan extends AddedTexts {
  readonly texts: ReadonlyMap<string, string>
  readonly corrections: readonly Correction[]
}

/**
 * Loads texts into the graph, each for the sources that name its digest, and verifies the passages of those sources:
 * all in one write, none when nothing changes. A file that cannot be read or is no source's text is refused and nothing
 * is written for it. Rejects with GRAPH_UNAVAILABLE or GRAPH_TIMEOUT.
 */
export async function addTexts(graph: Graph, paths: readonly string[]): Promise<AddedTexts> {
  const read = await Promise.all([...new Set(paths)].map(readText))
  const texts = read.flatMap((file) => ('text' in file ? [file] : []))
  const refused = read.flatMap((file) => ('reason' in file ? [file] : []))
  const seen = await planTexts(graph.read(), texts, refused)
  if (isNothing(seen)) return report(seen)
  return graph.write(`add texts ${randomUUID()}`, async (run) => {
    const plan = await planTexts(run, texts, refused)
    for (const [digest, text] of plan.texts)
      await run('put-text', { sha256: digest, text, length: new IndexedText(text).length })
    for (let at = 0; at < plan.corrections.length; at += rowsAtOnce)
      await run('put-verifications', { rows: plan.corrections.slice(at, at + rowsAtOnce) })
    return report(plan)
  })
}

/** Reads and normalizes one file, or says why it cannot be a source's text. */
async function readText(path: string): Promise<ReadText | RefusedText> {
  try {
    const found = await stat(path)
    if (!found.isFile()) return { path, reason: 'is no file.' }
    if (found.size > maxTextBytes) return { path, reason: `has ${found.size} bytes; at most ${maxTextBytes} are read.` }
    const text = normalizeText(await readFile(path))
    if (typeof text !== 'string') return { path, reason: `is no UTF-8: byte ${text.brokenAt} cannot be read.` }
    return { path, text, sha256: sha256(text) }
  } catch (error) {
    return { path, reason: isMissing(error) ? 'does not exist.' : `cannot be read: ${String(error)}` }
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

/** Finds out what adding the texts comes to, and writes nothing. */
async function planTexts(run: Run, texts: readonly ReadText[], unreadable: readonly RefusedText[]): Promise<Plan> {
  const sources = await run('source-digests', {})
  const added: AddedText[] = []
  const alreadyThere: AddedText[] = []
  const refused = [...unreadable]
  for (const { path, sha256: digest } of texts) {
    const named = sources.filter(({ textSha256 }) => textSha256 === digest)
    const text = { path, sha256: digest, sourceIds: named.map(({ id }) => id).sort(byCodePoint) }
    if (named.length === 0) refused.push({ path, reason: `is the text of no source: its digest is ${digest}.` })
    else if (named.every(({ hasText }) => hasText)) alreadyThere.push(text)
    else added.push(text)
  }
  const textsByDigest = new Map(texts.map(({ sha256: digest, text }) => [digest, text]))
  const digests = new Map(sources.map(({ id, textSha256 }) => [id, textSha256]))
  const own = [...added, ...alreadyThere].flatMap(({ sourceIds }) => sourceIds)
  const newDigests = new Set(added.map(({ sha256: digest }) => digest))
  return {
    added,
    alreadyThere,
    refused,
    expected: sources
      .filter(({ hasText, textSha256 }) => !hasText && !newDigests.has(textSha256))
      .map(({ id, textSha256 }) => ({ sourceId: id, sha256: textSha256 })),
    texts: new Map([...textsByDigest].filter(([digest]) => newDigests.has(digest))),
    corrections: await corrections(run, own, async (sourceId) => textsByDigest.get(digests.get(sourceId) ?? '')),
  }
}

function isNothing(plan: Plan): boolean {
  return plan.texts.size === 0 && plan.corrections.length === 0
}

function report({ added, alreadyThere, refused, expected }: Plan): AddedTexts {
  return { added, alreadyThere, refused, expected }
}
