import { cutPassage } from '../domain/source-text.js'
import type { PassageRecord } from '../generated/catalogue.js'
import type { PassageResolvers } from '../generated/schema.js'
import type { Complete } from './complete.js'
import type { Context } from './context.js'

export const Passage: Complete<PassageResolvers, PassageRecord> = {
  line: async (passage, _, context) => (await cut(passage, context))?.line ?? null,
  exact: async (passage, _, context) => (await cut(passage, context))?.exact ?? null,
  prefix: async (passage, _, context) => (await cut(passage, context))?.prefix ?? null,
  suffix: async (passage, _, context) => (await cut(passage, context))?.suffix ?? null,
}

/** Cuts the passage out of the loaded text, where it stands now; nothing when it stands nowhere or no text is loaded. */
async function cut(passage: PassageRecord, { loaders }: Context) {
  if (passage.verification !== 'VERIFIED' && passage.verification !== 'MOVED') return null
  const loaded = await loaders.textBySource.load(passage.sourceId)
  const start = passage.movedTo ?? passage.start
  return loaded && cutPassage(loaded.text, start, start + passage.end - passage.start)
}
