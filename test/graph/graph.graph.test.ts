import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/index.js'
import { emptyGraph } from '../graph.js'

let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
})
afterAll(() => graph.close())

test('an empty graph has version 0, and every write raises it by one', async () => {
  expect(await graph.read()('graph-version', {})).toEqual([{ version: 0, epoch: '' }])
  expect(await graph.write('first', async (_, version) => version)).toBe(1)
  expect(await graph.write('second', async (_, version) => version)).toBe(2)
  expect(await graph.read()('graph-version', {})).toEqual([
    { version: 2, epoch: expect.stringMatching(/^[\da-f-]{36}$/) },
  ])
})
