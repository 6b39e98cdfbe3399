import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { DirectedGraph, UndirectedGraph } from 'graphology'
import { beforeAll, describe, expect, type TestContext, test } from 'vitest'
import type { Columns } from '../../src/evidence/index.js'
import {
  communitiesOf,
  edgesOf,
  fileOf,
  formats,
  matrixOf,
  networkAsked,
  nodesOf,
  nodeTypeOf,
  type Part,
  relationOf,
} from '../../src/networks/index.js'
import { launch, executablePath, where } from '../server/chromium.js'
import { hostileDebate, labelIn } from './debate.js'
import { findPython, installMs, type Python } from './python.js'

let columns: Columns
let python: Python
beforeAll(async () => {
  columns = await hostileDebate()
  python = await findPython()
}, installMs)

/** A network as a reader tells it: nodes by id, edges by the ids of their ends, both sorted. */
interface Told {
  readonly directed: boolean
  readonly nodes: readonly (readonly [string, object])[]
  readonly edges: readonly (readonly [string, string, object])[]
}

/** What a file must hold, from what GraphQL's fields are read from. `format` is the beginning of its name. */
function told(part: Part, format: string): Told {
  const communities = part.isTwoMode ? undefined : communitiesOf(part).of
  const ends = (a: string, b: string) => (part.isTwoMode || a < b ? ([a, b] as const) : ([b, a] as const))
  return sorted({
    directed: part.isTwoMode,
    nodes: nodesOf(part).map((each) => [
      part.idOf(each.node),
      {
        label: labelIn(format, part.idOf(each.node)),
        nodeType: nodeTypeOf(each),
        degree: part.shape.degree[each.node],
        strength: part.shape.strength[each.node],
        ...part.countsOf(each.node),
        ...(communities && { community: communities[each.node] }),
      },
    ]),
    edges: edgesOf(part).map((edge) => [
      ...ends(part.idOf(edge.from), part.idOf(edge.to)),
      { weight: edge.weight, relation: relationOf(edge) },
    ]),
  })
}

function sorted({ directed, nodes, edges }: Told): Told {
  const byId = (a: readonly unknown[], b: readonly unknown[]) =>
    JSON.stringify(a.slice(0, -1)) < JSON.stringify(b.slice(0, -1)) ? -1 : 1
  return { directed, nodes: nodes.toSorted(byId), edges: edges.toSorted(byId) }
}

const cases = [
  ['one-mode', { aggregation: 'subtract', normalization: 'average', isolates: 'true' }],
  ['one-mode', { aggregation: 'congruence', normalization: 'cosine' }],
  ['one-mode', { of: 'concepts', aggregation: 'ignore' }],
  ['two-mode', { normalization: 'activity', isolates: 'true' }],
  ['two-mode', { aggregation: 'combine', stanceScale: 'binary' }],
  ['one-mode', { actors: 'person:ada' }],
  ['one-mode', { actors: 'person:nobody' }],
  ['two-mode', { actors: 'person:nobody' }],
] as const

/** Reads all files of a network with other programs (readers.py). Skips the test, with the reason, where there are none. */
async function readBack(part: Part, context: TestContext) {
  if ('missing' in python) return context.skip(python.missing)
  const folder = mkdtempSync(join(tmpdir(), 'standpoint-network-'))
  try {
    for (const format of formats) writeFileSync(join(folder, `x.${format}`), fileOf(part, format).text)
    const { stdout, stderr } = await promisify(execFile)(python.path, ['-B', 'test/networks/readers.py', folder])
    // igraph says so of a network without nodes, and reads it.
    expect(part.size === 0 ? '' : stderr).toBe('')
    return JSON.parse(stdout)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe.each(cases)('files of a %s network %j', (mode, asked) => {
  test('are read back the same by networkx, igraph, pydot and csv: nodes, edges, weights, attributes, types', async (context) => {
    const { whole } = networkAsked(columns, mode, asked)
    const found = await readBack(whole, context)
    expect(Object.keys(found.networks).length).toBe(7)
    for (const [reader, read] of Object.entries<Told>(found.networks))
      expect([reader, sorted(read)]).toEqual([reader, told(whole, reader)])
    expect(found.faults).toEqual([])

    const [{ size }, edges] = [whole, edgesOf(whole)]
    const types = {
      ...(size > 0 && {
        nodes: {
          label: 'string',
          nodeType: 'string',
          degree: 'int',
          strength: 'double',
          supports: 'int',
          opposes: 'int',
          mixed: 'int',
          neutral: 'int',
          ...(!whole.isTwoMode && { community: 'int' }),
        },
      }),
      ...(edges.length > 0 && { edges: { weight: 'double', relation: 'string' } }),
    }
    expect(found.types).toEqual({ graphml: types, gexf: types })

    const ids = nodesOf(whole).map(({ node }) => whole.idOf(node))
    const actors = whole.isTwoMode ? whole.sides.rows.nodes.length : size
    expect(found.matrix).toEqual({
      rows: ids.slice(0, actors),
      columns: whole.isTwoMode ? ids.slice(actors) : ids,
      weights: matrixOf(whole),
    })
    const arcs = edges.flatMap(({ from, to, weight }) => {
      const [one, other] = [whole.idOf(from), whole.idOf(to)]
      return whole.isTwoMode
        ? [[one, other, weight]]
        : [
            [one, other, weight],
            [other, one, weight],
          ]
    })
    expect(found.dl).toEqual({ nodes: ids, arcs: arcs.toSorted((a, b) => (String(a) < String(b) ? -1 : 1)) })
  })

  test('are read back the same by graphology', () => {
    const { whole } = networkAsked(columns, mode, asked)
    const json = JSON.parse(fileOf(whole, 'graphology.json').text)
    const graph = (whole.isTwoMode ? DirectedGraph : UndirectedGraph).from(json)
    expect(graph.type).toBe(json.options.type)
    const read: Told = {
      directed: graph.type === 'directed',
      nodes: graph.mapNodes((id, attributes) => [id, attributes] as const),
      edges: graph.mapEdges((_, attributes, from, to) => [from, to, attributes] as const),
    }
    expect(sorted(read)).toEqual(told(whole, 'graphology.json'))
  })

  test('call no attribute `type`', () => {
    const { whole } = networkAsked(columns, mode, asked)
    expect(fileOf(whole, 'graphml').text).not.toMatch(/attr.name="type"/i)
    expect(fileOf(whole, 'gexf').text).not.toMatch(/title="type"/i)
    for (const format of ['nodes.csv', 'edges.csv'])
      expect(fileOf(whole, format).text.split('\r\n')[0]).not.toMatch(/(^|,)type(,|$)/i)
  })
})

describe(`Cytoscape.js ${where}`, () => {
  test.skipIf(!executablePath)('reads networks back the same', async () => {
    const browser = await launch()
    try {
      const page = await browser.newPage()
      await page.addScriptTag({ path: 'node_modules/cytoscape/dist/cytoscape.min.js' })
      for (const [mode, asked] of cases) {
        const { whole } = networkAsked(columns, mode, asked)
        const file = fileOf(whole, 'cyjs').text
        const read = await page.evaluate<Record<'nodes' | 'edges', Record<string, unknown>[]>>(
          `(() => { const { elements } = ${file}; const cy = cytoscape({ headless: true, elements });
            return { nodes: cy.nodes().map((each) => each.data()), edges: cy.edges().map((each) => each.data()) } })()`,
        )
        const found: Told = {
          directed: JSON.parse(file).directed,
          nodes: read.nodes.map(({ id, value, name, ...attributes }) => {
            expect([value, name]).toEqual([id, attributes['label']])
            return [String(id), attributes] as const
          }),
          edges: read.edges.map(({ id, source, target, ...attributes }) => {
            expect(id).toBe(`${source}--${target}`)
            return [String(source), String(target), attributes] as const
          }),
        }
        expect(sorted(found)).toEqual(told(whole, 'cyjs'))
      }
    } finally {
      await browser.close()
    }
  })
})
