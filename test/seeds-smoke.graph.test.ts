import { afterAll, beforeAll, expect, test } from 'vitest'
import { wholeSchema } from '../src/schema/index.js'
import { checkFolder, plant, showProblem } from '../src/seeds/index.js'
import { addTexts } from '../src/texts/index.js'
import type { Graph } from '../src/graph/index.js'
import { emptyGraph, root, cypher } from './graph.js'
let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
})
afterAll(() => graph.close())
test('smoke', async () => {
  const schema = wholeSchema(root)
  const checked = await checkFolder(schema, 'test/world/dataset')
  console.log(checked.problems.map(showProblem))
  console.log(JSON.stringify(await plant(schema, graph, 'test/world/dataset')))
  console.log(JSON.stringify(await plant(schema, graph, 'test/world/dataset')))
  console.log(JSON.stringify(await plant(schema, graph, 'test/world/second')))
  console.log(
    JSON.stringify(
      await addTexts(graph, ['test/world/texts/letters-2021.txt', 'test/world/texts/hearing-2022.txt', 'package.json']),
      null,
      1,
    ),
  )
  console.log(
    JSON.stringify(
      await addTexts(graph, ['test/world/texts/letters-2021.txt', 'test/world/texts/hearing-2022.txt', 'package.json']),
      null,
      1,
    ),
  )
  console.log(await cypher('MATCH (n) RETURN labels(n) AS l, count(*) AS n'))
  console.log(await cypher('MATCH (n)-[r]->() RETURN type(r) AS l, count(*) AS n'))
  console.log(await cypher('MATCH (n:Passage) RETURN n.key AS k, n.verification AS v'))
  console.log(await graph.read()('graph-version', {}), await graph.read()('datasets', {}))
  expect(1).toBe(1)
})
