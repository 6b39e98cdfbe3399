import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/index.js'
import { plant } from '../../src/seeds/index.js'
import { emptyGraph, graphSettings, root } from '../graph.js'
import { difference, dump } from './dump.js'
import { folderOf, schema } from './folder.js'
import { generateDataset } from './generate.js'

let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
})
afterAll(() => graph.close())

/** Plants a folder in a process of its own and kills it some time after it began. Tells whether it was killed. */
async function plantAndKill(folder: string, afterMs: number): Promise<boolean> {
  const planter = spawn(
    process.execPath,
    [join(root, 'test/seeds/planter.mjs'), root, folder, JSON.stringify(graphSettings())],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const ended = once(planter, 'exit')
  await once(planter.stdout, 'data')
  await Promise.race([wait(afterMs), ended])
  planter.kill('SIGKILL')
  const [, signal]: unknown[] = await ended
  return signal === 'SIGKILL'
}

test('a planter killed at any moment leaves the old graph or the new one, and planting again makes it whole', async () => {
  const [small, large] = [folderOf({}), folderOf({})]
  generateDataset(small, { claims: 300, sources: 20 })
  generateDataset(large, { claims: 1000, sources: 30 })
  const timeless = async () => (await dump()).filter((line) => !line.includes('"plantedAt"'))
  await plant(schema, graph, large)
  const whole = await timeless()
  await plant(schema, graph, small)
  const old = await timeless()
  let kills = 0
  for (const afterMs of [50, 500, 900, 1500]) {
    if (await plantAndKill(large, afterMs)) kills += 1
    const found = await timeless()
    if (difference(old, found).length > 0) expect(difference(whole, found)).toEqual([])
    await plant(schema, graph, large)
    expect(difference(whole, await timeless())).toEqual([])
    await plant(schema, graph, small)
    expect(difference(old, await timeless())).toEqual([])
  }
  expect(kills).toBeGreaterThan(0)
}, 240_000)
