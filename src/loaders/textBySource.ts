import { IndexedText } from '../domain/indexed-text.js'
import type { Run } from '../graph/index.js'
import { oneByKey } from './batch.js'

/** Loads the text of a source, if anyone has loaded it into the graph; it is indexed once, however many passages it has. */
export function textBySource(run: Run) {
  return oneByKey(
    async (sourceIds) => {
      const rows = await run('texts-by-source', { sourceIds })
      return rows.map(({ sourceId, text }) => ({ sourceId, text: new IndexedText(text) }))
    },
    (row) => row.sourceId,
  )
}
