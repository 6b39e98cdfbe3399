import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { forceLink, forceSimulation } from 'd3-force'
import { MultiDirectedGraph } from 'graphology'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answer, openStandpoint, type Standpoint } from '../../src/standpoint.js'
import { graphSettings, root } from '../graph.js'
import { plantFolders } from '../world.js'

/** The documents of the page on networks that bear the name of a library. */
const documents = new Map(
  [...readFileSync(join(root, 'docs/networks.md'), 'utf8').matchAll(/^```graphql\n(query (\w+) [^]*?)^```/gm)].map(
    ([, text = '', name = '']) => [name, text],
  ),
)

let standpoint: Standpoint
beforeAll(async () => {
  await (await plantFolders('seeds')).close()
  standpoint = openStandpoint(root, { ...graphSettings(), freshMs: 60_000 })
})
afterAll(() => standpoint.close())

type Row = Readonly<Record<string, string | number | null>>
type Lists = Readonly<Record<string, readonly Row[]>>

async function listsOf(library: string): Promise<Lists[]> {
  const { data, errors } = await answer(standpoint, documents.get(library) ?? '', {})
  expect(errors).toBeUndefined()
  const found: Record<string, Lists> = JSON.parse(JSON.stringify(data))
  expect(Object.keys(found)).toEqual(['actors', 'debate', 'around'])
  return Object.values(found)
}

/** Checks that edges join nodes: the names are those under which a library looks for them. */
function expectJoined(nodes: readonly Row[] = [], edges: readonly Row[] = [], [id, from, to]: readonly string[]) {
  const ids = new Set(nodes.map((node) => node[id ?? '']))
  expect(ids.size).toBe(nodes.length)
  expect(nodes.length).toBeGreaterThan(5)
  expect(edges.length).toBeGreaterThan(5)
  expect(edges.every((edge) => ids.has(edge[from ?? ''] ?? '') && ids.has(edge[to ?? ''] ?? ''))).toBe(true)
}

describe('the documents for libraries of pictures, run on the first debate,', () => {
  test('are those of the page', () => {
    expect([...documents.keys()]).toEqual(['VisNetwork', 'D3', 'Cytoscape', 'Graphology'])
  })

  test('give vis-network nodes and edges with ids that differ', async () => {
    for (const { nodes, edges = [] } of await listsOf('VisNetwork')) {
      expectJoined(nodes, edges, ['id', 'from', 'to'])
      expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length)
    }
  })

  test('give D3 links that its force follows', async () => {
    for (const { nodes = [], links = [] } of await listsOf('D3')) {
      expectJoined(nodes, links, ['id', 'source', 'target'])
      const moved: { id: string; x?: number }[] = nodes.map(({ id }) => ({ id: String(id) }))
      const pulls = links.map(({ source, target }) => ({ source: String(source), target: String(target) }))
      forceSimulation(moved)
        .stop()
        .force(
          'link',
          forceLink<(typeof moved)[number], (typeof pulls)[number]>(pulls).id(({ id }) => id),
        )
        .tick(2)
      expect(moved.every(({ x }) => Number.isFinite(x))).toBe(true)
    }
  })

  test('give Cytoscape.js elements whose ids differ, those of edges from those of nodes too', async () => {
    for (const { nodes = [], edges = [] } of await listsOf('Cytoscape')) {
      expectJoined(nodes, edges, ['id', 'source', 'target'])
      expect(new Set([...nodes, ...edges].map(({ id }) => id)).size).toBe(nodes.length + edges.length)
    }
  })

  test('give graphology nodes and edges that it takes', async () => {
    for (const { nodes = [], edges = [] } of await listsOf('Graphology')) {
      expectJoined(nodes, edges, ['key', 'source', 'target'])
      const graph = new MultiDirectedGraph()
      for (const { key, ...attributes } of nodes) graph.addNode(key, attributes)
      for (const { key, source, target, ...attributes } of edges) graph.addEdgeWithKey(key, source, target, attributes)
      expect([graph.order, graph.size]).toEqual([nodes.length, edges.length])
    }
  })
})
