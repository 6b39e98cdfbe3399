import { addTexts as add } from '../texts/index.js'
import { open } from './open.js'
import { plantWhenEmpty } from './start.js'
import type { Terminal } from './terminal.js'

/**
 * Loads source texts into the graph and verifies the passages of their sources. Gives 0, or 1 when a file was refused:
 * it says why, and which digests are still wanted.
 */
export async function addTexts(terminal: Terminal, files: readonly string[]): Promise<number> {
  const { out, err } = terminal
  const opened = await open(terminal)
  try {
    await plantWhenEmpty(opened, err)
    const { added, alreadyThere, refused, expected } = await add(opened.standpoint.graph, files)
    if (added.length > 0) opened.standpoint.evidence.refresh()
    for (const { path, sourceIds } of added) out.write(`${path}: loaded for ${sourceIds.join(', ')}\n`)
    for (const { path, sourceIds } of alreadyThere) out.write(`${path}: already loaded for ${sourceIds.join(', ')}\n`)
    for (const { path, reason } of refused) err.write(`${path} ${reason}\n`)
    if (refused.length > 0 && expected.length > 0)
      err.write(
        `Texts still wanted, by digest:\n${expected.map(({ sourceId, sha256 }) => `  ${sha256}  ${sourceId}\n`).join('')}`,
      )
    return refused.length > 0 ? 1 : 0
  } finally {
    await opened.close()
  }
}
