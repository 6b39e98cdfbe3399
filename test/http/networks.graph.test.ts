import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ran } from '../commands/terminal.js'
import { compile } from '../embedded/support.js'
import { graphSettings } from '../graph.js'
import { plantWorld } from '../world.js'
import { type Serving, serveGraph } from './serving.js'

let server: Serving
beforeAll(async () => {
  await compile()
  await (await plantWorld()).close()
  server = await serveGraph()
})
afterAll(() => server.stop())

describe('files of networks over HTTP', () => {
  test('hold what the same question in GraphQL answers', async () => {
    const response = await fetch(
      `${server.url}/network/one-mode.nodelink.json?of=actors&aggregation=ignore&duplicates=all`,
    )
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="one-mode.nodelink.json"')
    const file = await response.json()
    const { oneModeNetwork } =
      await server.data(`{ oneModeNetwork(of: ACTORS, aggregation: IGNORE, select: { duplicates: ALL }) {
      nodes { id label nodeType degree strength community }
      edges { id source target weight relation } } }`)
    const nodes = file.nodes.map(({ id, label, nodeType, degree, strength, community }: Record<string, unknown>) => ({
      id,
      label,
      nodeType,
      degree,
      strength,
      community,
    }))
    expect({ nodes, edges: file.edges }).toEqual(oneModeNetwork)
    expect(file.edges.length).toBeGreaterThan(0)
  })

  test.each(['two-mode.graphml', 'two-mode.gexf', 'one-mode.dl', 'one-mode.matrix.csv', 'two-mode.dot'])(
    '%s is a file',
    async (name) => {
      const response = await fetch(`${server.url}/network/${name}`)
      expect(response.status).toBe(200)
      expect((await response.text()).length).toBeGreaterThan(50)
    },
  )

  test('a picture is shown, not saved, and may run nothing', async () => {
    const response = await fetch(`${server.url}/network/two-mode.svg?stanceScale=ternary`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
    expect(response.headers.get('content-disposition')).toBe('inline; filename="two-mode.svg"')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    const text = await response.text()
    const { twoModeNetwork } = await server.data(
      '{ twoModeNetwork(select: { stanceScale: TERNARY }) { nodes { id } edges { source target weight } } }',
    )
    const nodes = [...text.matchAll(/ data-id="([^"]+)"/g)].map(([, id]) => ({ id }))
    const edges = [...text.matchAll(/ data-source="([^"]+)" data-target="([^"]+)" data-weight="([^"]+)"/g)].map(
      ([, source, target, weight]) => ({ source, target, weight: Number(weight) }),
    )
    expect({ nodes, edges: edges.reverse() }).toEqual(twoModeNetwork)
    expect(edges.length).toBeGreaterThan(0)
  })

  test.each([
    ['one-mode.xlsx', 404, 'BAD_REQUEST'],
    ['three-mode.graphml', 404, 'BAD_REQUEST'],
    ['one-mode.graphml?aggregation=combine', 400, 'BAD_USER_INPUT'],
    ['two-mode.graphml?aggregation=combine&normalization=activity', 400, 'BAD_USER_INPUT'],
    ['one-mode.graphml?of=actors&of=concepts', 400, 'BAD_USER_INPUT'],
  ])('%s is refused with %d and %s', async (name, status, code) => {
    const response = await fetch(`${server.url}/network/${name}`)
    const { errors } = await response.json()
    expect([response.status, errors[0].extensions.code]).toEqual([status, code])
  })
})

test('the command writes the same file, and says how large the network is', async () => {
  const { uri, user, password, database } = graphSettings()
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
  const options = ['--of', 'actors', '--aggregation', 'congruence', '--normalization', 'average', '--format', 'graphml']
  const { code, out, err } = await ran(['network', ...options], env)
  expect(err).toMatch(/^\d+ nodes, \d+ edges\.\n$/)
  expect(code).toBe(0)
  const response = await fetch(
    `${server.url}/network/one-mode.graphml?of=actors&aggregation=congruence&normalization=average`,
  )
  expect(out).toBe(await response.text())
})
