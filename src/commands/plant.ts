import { hasFault, openFolder, plant, type PlantResult } from '../seeds/index.js'
import type { Standpoint } from '../standpoint.js'
import { fromHere, showIn } from './problems.js'

/** A data set that was refused: the message lists every fault by file, line and column. */
export class RefusedDataset extends Error {}

/**
 * Looks whether a folder can hold a data set at all, before anything is fetched or started for it. Rejects with
 * RefusedDataset.
 */
export async function expectDataset(folder: string, say: (line: string) => void): Promise<void> {
  const { problems } = await openFolder(folder)
  if (!hasFault(problems)) return
  for (const problem of problems) say(showIn(folder, problem))
  throw new RefusedDataset(`There is no data set in ${fromHere(folder)}: set STANDPOINT_SEEDS to the folder of one.`)
}

/**
 * Plants a data set's folder and says in a line what changed; a graph that holds it already is left as it is. Rejects
 * with RefusedDataset, and then nothing is written.
 */
export async function plantFolder(
  { graph, evidence, inputs }: Pick<Standpoint, 'graph' | 'evidence' | 'inputs'>,
  folder: string,
  say: (line: string) => void,
  options: { readonly replace?: boolean } = {},
): Promise<PlantResult> {
  const result = await plant(inputs, graph, folder, options)
  // Warnings about what is planted already were told when it was.
  if (result.status !== 'UNCHANGED') for (const problem of result.problems) say(showIn(folder, problem))
  if (result.status === 'REFUSED')
    throw new RefusedDataset(`Nothing was planted from ${fromHere(folder)}: correct the faults above, and try again.`)
  if (result.status === 'PLANTED') evidence.refresh()
  const { created, changed, removed } = result.counts
  if (result.status === 'PLANTED')
    say(`Planted ${result.datasetId}: ${created} entries created, ${changed} changed, ${removed} removed.`)
  for (const id of result.replaced) say(`Removed the data set ${id}, which it replaces.`)
  return result
}
