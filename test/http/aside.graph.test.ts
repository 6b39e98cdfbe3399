import { afterAll, beforeAll, expect, test } from 'vitest'
import { answer } from '../../src/standpoint.js'
import { compile } from '../embedded/support.js'
import { plantWorld } from '../world.js'
import { type Serving, serveGraph } from './serving.js'

let server: Serving
beforeAll(async () => {
  await compile()
  await (await plantWorld()).close()
  server = await serveGraph()
})
afterAll(() => server.stop())

/** The backbone is long whatever the size of the debate, so that the whole operation is executed aside. */
const backbone = 'backbone { steps { concept { prefLabel } loss remaining } }'

test('what is executed aside is what would be answered here, records and all', async () => {
  const query = `{ oneModeNetwork(of: ACTORS, aggregation: SUBTRACT, limit: { maxEdges: 20 }) { ${backbone}
    nodes { id entity { __typename ... on Person { name } } }
    edges { id weight why(first: 3) { concept { prefLabel } sourceClaims { statement source { title } } } } }
    concepts(first: 3) { nodes { prefLabel positions(first: 2) { nodes { stance actor { name } } } } } }`
  const here = await answer(server.standpoint, query, {})
  expect(here.errors).toBeUndefined()
  expect(await server.data(query)).toEqual(JSON.parse(JSON.stringify(here.data)))
})

test('what fails there is told as if it had failed here', async () => {
  const wrong = (more: string) =>
    server.ask(
      `query Q($first: Int) { oneModeNetwork(of: ACTORS) { edges { why(first: $first) { weight } } ${more} } }`,
      { first: -1 },
    )
  const [here, there] = [await wrong(''), await wrong(backbone)]
  const told = ({ body, status }: typeof here) => [
    status,
    body.data,
    body.errors?.map(({ message, path, locations, extensions }) => [
      message,
      path,
      locations,
      extensions?.['code'],
      extensions?.['details'],
    ]),
  ]
  expect(told(there)).toEqual(told(here))
  expect(there.body.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
})

test('variables, operation names and the graph version go with it', async () => {
  const query = `query A { __typename } query B($of: NetworkMode!) { oneModeNetwork(of: $of) { ${backbone} stats { nodes } } }`
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, operationName: 'B', variables: { of: 'CONCEPTS' } }),
  })
  const { data, extensions } = await response.json()
  expect(data.oneModeNetwork.backbone).toBeNull()
  expect(data.oneModeNetwork.stats.nodes).toBeGreaterThan(1)
  expect(extensions).toEqual({ graphVersion: expect.any(Number) })
})
