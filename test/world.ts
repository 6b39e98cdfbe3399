import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Graph } from '../src/graph/index.js'
import { wholeSchema } from '../src/schema/index.js'
import { plant, showProblem } from '../src/seeds/index.js'
import { addTexts } from '../src/texts/index.js'
import { emptyGraph, root } from './graph.js'

/** Empties the graph and plants folders in it, one after the other. */
export async function plantFolders(...folders: readonly string[]): Promise<Graph> {
  const graph = await emptyGraph()
  for (const folder of folders) {
    const result = await plant(wholeSchema(root), graph, join(root, folder))
    if (result.status === 'REFUSED') throw new Error(result.problems.map(showProblem).join('\n'))
  }
  return graph
}

/** Plants the fixture debate with its texts, and the second data set that refers to it. */
export async function plantWorld(): Promise<Graph> {
  const graph = await plantFolders('test/world/dataset', 'test/world/second')
  const texts = readdirSync(join(root, 'test/world/texts')).map((file) => join(root, 'test/world/texts', file))
  const { refused } = await addTexts(graph, texts)
  if (refused.length > 0) throw new Error(refused.map(({ path, reason }) => `${path} ${reason}`).join('\n'))
  return graph
}
