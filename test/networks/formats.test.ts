import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DirectedGraph, UndirectedGraph } from 'graphology'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Columns } from '../../src/evidence/index.js'
import {
  edgesOf,
  fileOf,
  formats,
  networkAsked,
  nodesOf,
  nodeTypeOf,
  type Part,
  relationOf,
} from '../../src/networks/index.js'
import { columnsOf } from '../evidence/world.js'

/** Names that break what is not quoted. */
const names = {
  'person:ada': 'Ada "Quill" & <sons>, Ltd; = 1',
  'organization:guild': 'Guild\nof émigrés — 工会 😀',
  'concept:a': "concept's \\ backslash",
}
const claim = (number: number, actor: string, concept: string, stance: 'SUPPORTS' | 'OPPOSES') => ({
  id: `claim:s:${number}`,
  sourceId: 'source:s',
  assertedBy: [actor],
  statedOn: '2020',
  stances: [{ concept, stance, qualified: false }],
})
const [ada, guild, bram, cleo] = ['person:ada', 'organization:guild', 'person:bram', 'person:cleo'] as const
const [a, b] = ['concept:a', 'concept:b'] as const

let columns: Columns
beforeAll(async () => {
  columns = await columnsOf(
    {
      broader: { [a]: [], [b]: [] },
      claims: [
        claim(1, ada, a, 'SUPPORTS'),
        claim(2, ada, b, 'SUPPORTS'),
        claim(3, guild, a, 'SUPPORTS'),
        claim(4, guild, a, 'SUPPORTS'),
        claim(5, bram, a, 'OPPOSES'),
        claim(6, bram, b, 'SUPPORTS'),
        claim(7, cleo, b, 'OPPOSES'),
      ],
      affiliations: [],
      partOf: {},
      institutions: [guild],
    },
    names,
  )
})

/** What a file must hold: nodes and edges with attributes, as a reader tells them. */
function told(part: Part) {
  const sorted = <Row extends readonly unknown[]>(rows: Row[]) =>
    rows.sort((x, y) => (JSON.stringify(x) < JSON.stringify(y) ? -1 : 1))
  return {
    directed: part.isTwoMode,
    nodes: sorted(
      nodesOf(part).map((each) => [
        part.idOf(each.node),
        part.labelOf(each.node),
        nodeTypeOf(each),
        part.countsOf(each.node).supports,
        part.shape.strength[each.node],
      ]),
    ),
    edges: sorted(
      edgesOf(part).map((edge) => [
        ...[part.idOf(edge.from), part.idOf(edge.to)].sort(),
        edge.weight,
        relationOf(edge),
      ]),
    ),
  }
}

const cases = [
  ['one-mode', { aggregation: 'subtract', normalization: 'average' }],
  ['one-mode', { of: 'concepts', aggregation: 'ignore' }],
  ['two-mode', {}],
] as const

describe.each(cases)('files of a %s network %j', (mode, asked) => {
  const python = spawnSync('python3', ['-c', 'import networkx']).status === 0
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'standpoint-network-'))
    const { whole } = networkAsked(columns, mode, asked)
    for (const format of formats) writeFileSync(join(folder, `x.${format}`), fileOf(whole, format).text)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.skipIf(!python)('are read back the same by networkx and igraph: nodes, edges, weights, attributes', () => {
    const { stdout, stderr } = spawnSync(process.env['PYTHON'] ?? 'python3', ['test/networks/readers.py', folder], {
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    const { matrix, dl, csv, cyjs, ...found } = JSON.parse(stdout)
    const expected = told(networkAsked(columns, mode, asked).whole)
    const sort = (read: typeof expected) => ({
      ...read,
      nodes: read.nodes.sort((x, y) => (JSON.stringify(x) < JSON.stringify(y) ? -1 : 1)),
      edges: read.edges.sort((x, y) => (JSON.stringify(x) < JSON.stringify(y) ? -1 : 1)),
    })
    for (const read of Object.values<typeof expected>({ ...found, csv, cyjs })) expect(sort(read)).toEqual(expected)
    const weights = expected.edges.map((edge) => edge.slice(0, 3)).sort()
    expect(matrix.sort()).toEqual(weights)
    if (dl) for (const [one, other, weight] of dl) expect(weights).toContainEqual([one, other, weight])
  })

  test('are read back the same by graphology', () => {
    const { whole } = networkAsked(columns, mode, asked)
    const graph = (whole.isTwoMode ? DirectedGraph : UndirectedGraph).from(
      JSON.parse(fileOf(whole, 'graphology.json').text),
    )
    expect(graph.type).toBe(whole.isTwoMode ? 'directed' : 'undirected')
    expect(graph.nodes()).toEqual(nodesOf(whole).map(({ node }) => whole.idOf(node)))
    for (const { from, to, weight } of edgesOf(whole))
      expect(graph.getEdgeAttribute(whole.idOf(from), whole.idOf(to), 'weight')).toBe(weight)
    expect(graph.size).toBe(edgesOf(whole).length)
    expect(graph.getNodeAttribute(whole.idOf(0), 'label')).toBe(whole.labelOf(0))
  })

  test('call no attribute `type`', () => {
    const { whole } = networkAsked(columns, mode, asked)
    expect(fileOf(whole, 'graphml').text).not.toMatch(/attr.name="type"/)
    expect(fileOf(whole, 'gexf').text).not.toMatch(/title="type"/)
    expect(fileOf(whole, 'nodes.csv').text.split('\r\n')[0]).not.toMatch(/(^|,)type(,|$)/i)
  })
})

test.each([
  [{ agregation: 'ignore' }, /agregation: expected one of the names of, aggregation/],
  [{ aggregation: 'combine' }, /aggregation: expected one of IGNORE, CONGRUENCE/],
  [{ actors: 'x', exceptActors: 'y' }, /actors, exceptActors: expected one of the two/],
  [{ statedFrom: '2020' }, /statedFrom: expected a day/],
  [{ maxEdges: 'many' }, /maxEdges: expected a number/],
  [{ duplicates: 'all', isolates: 'yes' }, /isolates: expected one of TRUE, FALSE/],
])('%j is an error that says why', (asked, message) => {
  expect(() => networkAsked(columns, 'one-mode', asked)).toThrow(message)
})
