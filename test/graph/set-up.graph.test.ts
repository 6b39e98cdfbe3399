import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/index.js'
import { cypher, emptyGraph } from '../graph.js'

let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
})
afterAll(() => graph.close())

test('setting up creates constraints and indexes, filled and ready, and changes nothing the second time', async () => {
  const indexes = () => cypher('SHOW INDEXES YIELD name, state, populationPercent ORDER BY name')
  await cypher('DROP INDEX claim_statements IF EXISTS')
  await cypher('UNWIND range(1, 20000) AS n CREATE (:Claim {id: "claim:x:" + n, statement: "Words of claim " + n})')
  await graph.setUp()
  const found = await indexes()
  expect(found.map(({ name }) => name)).toEqual(expect.arrayContaining(['actor_id', 'claim_id', 'claim_statements']))
  for (const index of found) expect(index).toMatchObject({ state: 'ONLINE', populationPercent: 100 })
  await graph.setUp()
  expect(await indexes()).toEqual(found)
})
