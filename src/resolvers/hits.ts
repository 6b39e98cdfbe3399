import { allWords } from '../domain/full-text.js'
import { type ClaimFilter, type Hits, textsOf } from '../evidence/index.js'
import type { Context } from './context.js'

interface Texted {
  readonly text?: string | null | undefined
}

interface Loader {
  load(query: string): Promise<{ readonly ids: readonly string[] } | null>
}

/** Looks up the texts of a filter of claims. Throws BAD_USER_INPUT for one without a word. */
export function claimHits(where: ClaimFilter | null | undefined, { loaders }: Context): Promise<Hits> {
  return hitsOf(loaders.claimIdsByWords, where ? textsOf(where) : [])
}

/** Looks up the text of a filter of actors. Throws BAD_USER_INPUT for one without a word. */
export function actorHits(where: Texted | null | undefined, { loaders }: Context): Promise<Hits> {
  return hitsOf(loaders.actorIdsByWords, textOf(where))
}

/** Looks up the text of a filter of concepts. Throws BAD_USER_INPUT for one without a word. */
export function conceptHits(where: Texted | null | undefined, { loaders }: Context): Promise<Hits> {
  return hitsOf(loaders.conceptIdsByWords, textOf(where))
}

function textOf(where: Texted | null | undefined): string[] {
  return typeof where?.text === 'string' ? [where.text] : []
}

async function hitsOf(loader: Loader, texts: readonly string[]): Promise<Hits> {
  const found = await Promise.all(
    texts.map(async (text) => [text, (await loader.load(allWords('where.text', text)))?.ids ?? []] as const),
  )
  const byText = new Map(found)
  return (text) => byText.get(text) ?? []
}
