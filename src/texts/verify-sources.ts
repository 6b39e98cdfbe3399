import type { Params, Row, Run } from '../graph/index.js'
import { IndexedText } from '../domain/indexed-text.js'
import { unavailable, type Verdict, verifySpans } from './verify.js'

type StoredPassage = Row<'passages-by-source'>
/** A passage's verification as it should be, where the graph holds another. */
export type Correction = Params<'put-verifications'>['rows'][number]

/** Sources whose passages are read at once. */
const sourcesAtOnce = 100

/**
 * Checks the passages of sources against the texts and gives those whose stored verification is not what it should be.
 * `textOf` gives a source's text; a source without one has its passages `TEXT_UNAVAILABLE`. Writes nothing.
 */
export async function corrections(
  run: Run,
  sourceIds: readonly string[],
  textOf: (sourceId: string) => Promise<string | undefined>,
): Promise<readonly Correction[]> {
  const found: Correction[] = []
  for (let at = 0; at < sourceIds.length; at += sourcesAtOnce) {
    const passages = await run('passages-by-source', { sourceIds: sourceIds.slice(at, at + sourcesAtOnce) })
    for (const [sourceId, own] of bySource(passages)) found.push(...correct(own, await textOf(sourceId)))
  }
  return found
}

/** Gives the text of a source that the graph has loaded, or `undefined`. */
export function loadedText(run: Run): (sourceId: string) => Promise<string | undefined> {
  return async (sourceId) => (await run('texts-by-source', { sourceIds: [sourceId] }))[0]?.text
}

function bySource(passages: readonly StoredPassage[]): ReadonlyMap<string, readonly StoredPassage[]> {
  const groups = new Map<string, StoredPassage[]>()
  for (const passage of passages) {
    const group = groups.get(passage.sourceId)
    if (group) group.push(passage)
    else groups.set(passage.sourceId, [passage])
  }
  return groups
}

function correct(passages: readonly StoredPassage[], text: string | undefined): readonly Correction[] {
  const verdicts = text === undefined ? [] : verifySpans(new IndexedText(text), passages)
  return passages.flatMap((passage, at) => {
    const verdict: Verdict = verdicts[at] ?? unavailable
    const holds = passage.verification === verdict.verification && passage.movedTo === verdict.movedTo
    return holds ? [] : [{ key: passage.key, ...verdict }]
  })
}
