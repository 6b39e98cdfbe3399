import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { requestNames } from '../../src/networks/index.js'
import { ran } from '../commands/terminal.js'
import { compile } from '../embedded/support.js'
import { graphSettings } from '../graph.js'
import { plantFolders } from '../world.js'
import { type Serving, serveGraph } from './serving.js'

let server: Serving
beforeAll(async () => {
  await compile()
  await (await plantFolders('seeds')).close()
  server = await serveGraph()
})
afterAll(() => server.stop())

const get = (name: string, init: RequestInit = {}) => fetch(`${server.url}/network/${name}`, init)

type Values = Readonly<Record<string, unknown>>
interface Found {
  readonly nodes: readonly (Values & { readonly counts?: Values })[]
  readonly edges: readonly Values[]
}

interface Answered extends Found {
  readonly stats: Values
  readonly slices?: readonly Answered[]
  readonly matrix?: { readonly rows: readonly (readonly number[])[] }
}

/** What a node-link file and GraphQL both hold, in the order of the one and the other. */
function shared({ nodes, edges }: Found, isTwoMode: boolean): Found {
  return {
    nodes: nodes.map(({ id, label, nodeType, degree, strength, community, counts, ...rest }) => {
      const { supports, opposes, mixed, neutral } = { ...rest, ...counts }
      const all = { id, label, nodeType, degree, strength, supports, opposes, mixed, neutral }
      return isTwoMode ? all : { ...all, community }
    }),
    edges: edges.map(({ id, source, target, weight, relation }) => ({ id, source, target, weight, relation })),
  }
}

const elements = `nodes { id label nodeType degree strength community counts { supports opposes mixed neutral } }
  edges { id source target weight relation } stats { edgesCut }`

/** The same network in the words of an address and in those of GraphQL; of which slice, where time is cut. */
const same: readonly (readonly [query: string, args: string, slice?: number])[] = [
  ['of=actors&aggregation=ignore&duplicates=all', 'of: ACTORS, aggregation: IGNORE, select: { duplicates: ALL }'],
  [
    'of=Concepts&aggregation=Subtract&normalization=jaccard&stanceScale=ternary',
    'of: CONCEPTS, aggregation: SUBTRACT, normalization: JACCARD, select: { stanceScale: TERNARY }',
  ],
  [
    'actors=person:larry-cuban,person:audrey-watters,%20person:ben-williamson,person:nobody&aggregation=conflict',
    `of: ACTORS, aggregation: CONFLICT, select: { actors: { only:
      ["person:larry-cuban", "person:audrey-watters", "person:ben-williamson", "person:nobody"] } }`,
  ],
  [
    'exceptActors=person:larry-cuban&actorKinds=person,organization&normalization=dna-cosine',
    `of: ACTORS, normalization: DNA_COSINE,
      select: { actors: { except: ["person:larry-cuban"] }, actorKinds: [PERSON, ORGANIZATION] }`,
  ],
  [
    'concepts=concept:equity,concept:student-agency,concept:personalized-learning&sources=source:edweek-surveying-the-field',
    `of: ACTORS, select: { concepts: { only: ["concept:equity", "concept:student-agency", "concept:personalized-learning"] },
      sources: { only: ["source:edweek-surveying-the-field"] } }`,
  ],
  [
    'exceptConcepts=concept:equity&exceptSources=source:edweek-surveying-the-field&normalization=cosine',
    `of: ACTORS, normalization: COSINE, select: { concepts: { except: ["concept:equity"] },
      sources: { except: ["source:edweek-surveying-the-field"] } }`,
  ],
  [
    'within=concept:personalized-learning&statedFrom=2017-01-01&statedTo=2018-05-31&aggregation=subtract&normalization=average',
    `of: ACTORS, aggregation: SUBTRACT, normalization: AVERAGE,
      select: { within: "concept:personalized-learning", statedFrom: "2017-01-01", statedTo: "2018-05-31" }`,
  ],
  [
    'minStatementsPerActor=3&minActorsPerConcept=4&isolates=true',
    'of: ACTORS, select: { minStatementsPerActor: 3, minActorsPerConcept: 4, isolates: true }',
  ],
  ['isolates=false&duplicates=document', 'of: ACTORS, select: { isolates: false, duplicates: DOCUMENT }'],
  [
    'rollUpConcepts=top&rollUpActors=organization',
    'of: ACTORS, select: { rollUpConcepts: { top: true }, rollUpActors: ORGANIZATION }',
  ],
  [
    'of=concepts&rollUpConcepts=concept:personalized-learning,concept:student-data-use',
    'of: CONCEPTS, select: { rollUpConcepts: { to: ["concept:personalized-learning", "concept:student-data-use"] } }',
  ],
  [
    'minWeight=2&maxEdges=7&aggregation=ignore',
    'of: ACTORS, aggregation: IGNORE, limit: { minWeight: 2, maxEdges: 7 }',
  ],
  ['actors=', 'of: ACTORS, select: { actors: { only: [] } }'],
  [
    'time=windows&unit=month&length=3&step=2&slice=2',
    'of: ACTORS, time: { windows: { unit: MONTH, length: 3, step: 2 } }',
    2,
  ],
  [
    'time=events&length=60&slice=3&aggregation=conflict',
    'of: ACTORS, aggregation: CONFLICT, time: { events: { length: 60 } }',
    3,
  ],
  [
    'time=kernel&kernel=epanechnikov&bandwidthDays=300&stepDays=50&slice=5&isolates=true',
    'of: ACTORS, time: { kernel: { kernel: EPANECHNIKOV, bandwidthDays: 300, stepDays: 50 } }, select: { isolates: true }',
    5,
  ],
]

const sameTwoMode: typeof same = [
  ['', 'aggregation: SUBTRACT'],
  ['aggregation=combine&minActorsPerConcept=3', 'aggregation: COMBINE, select: { minActorsPerConcept: 3 }'],
  [
    'aggregation=ignore&normalization=prominence&isolates=true&stanceScale=ternary',
    'aggregation: IGNORE, normalization: PROMINENCE, select: { isolates: true, stanceScale: TERNARY }',
  ],
  ['normalization=activity&maxEdges=0', 'normalization: ACTIVITY, limit: { maxEdges: 0 }'],
  ['time=windows&unit=year&length=1&slice=2', 'time: { windows: { unit: YEAR, length: 1 } }', 2],
]

const asked = [
  ...same.map(([query, args, slice]) => ['one-mode', query, args, slice] as const),
  ...sameTwoMode.map(([query, args, slice]) => ['two-mode', query, args, slice] as const),
]

describe('files of networks over HTTP', () => {
  test.each(asked)('%s %s is what GraphQL answers to %s', async (mode, query, args, slice) => {
    const response = await get(`${mode}.nodelink.json?${query}`)
    const file = await response.json()
    expect([response.status, file.errors]).toEqual([200, undefined])
    const field = mode === 'one-mode' ? 'oneModeNetwork' : 'twoModeNetwork'
    const what = slice === undefined ? `${elements} matrix { rows }` : `slices { ${elements} }`
    const { text } = await server.ask(`{ network: ${field}(${args}) { ${what} } }`)
    const { data, errors }: { data: { network: Answered }; errors?: unknown } = JSON.parse(text)
    expect(errors).toBeUndefined()
    const { network } = data
    const expected = slice === undefined ? network : network.slices?.[slice - 1]
    if (!expected) throw new Error(`there is no slice ${slice}`)
    const isTwoMode = mode === 'two-mode'
    expect(shared(file, isTwoMode)).toEqual(shared(expected, isTwoMode))
    expect(file.directed).toBe(isTwoMode)
    expect(response.headers.get('x-edges-cut')).toBe(String(expected.stats['edgesCut']))
    if (query !== 'actors=') expect(file.nodes.length).toBeGreaterThan(0)
    if (slice === undefined) {
      const csv = await (await get(`${mode}.matrix.csv?${query}`)).text()
      const rows = csv.split('\r\n').slice(1, -1)
      expect(rows.map((row) => row.split(',').slice(1).map(Number))).toEqual(network.matrix?.rows)
    }
  })

  test('can be asked for by each name, which the cases above use', () => {
    const used = new Set(asked.flatMap(([, query]) => [...new URLSearchParams(query).keys()]))
    expect([...used].sort()).toEqual(['of', ...requestNames].sort())
  })

  test.each([
    ['graphml', 'application/graphml+xml'],
    ['gexf', 'application/gexf+xml'],
    ['nodelink.json', 'application/json'],
    ['cyjs', 'application/json'],
    ['graphology.json', 'application/json'],
    ['dl', 'text/plain'],
    ['nodes.csv', 'text/csv'],
    ['edges.csv', 'text/csv'],
    ['matrix.csv', 'text/csv'],
    ['dot', 'text/vnd.graphviz'],
  ])(
    '%s says that it is %s, in which charset, how to call it, and that no cache keeps it; HEAD says the same',
    async (format, mediaType) => {
      for (const mode of ['one-mode', 'two-mode']) {
        const name = `${mode}.${format}`
        const [whole, head] = [await get(name), await get(name, { method: 'HEAD' })]
        const text = await whole.text()
        expect(text.length).toBeGreaterThan(200)
        for (const { status, headers } of [whole, head]) {
          expect(status).toBe(200)
          expect(headers.get('content-type')).toBe(`${mediaType}; charset=utf-8`)
          expect(headers.get('content-disposition')).toBe(`attachment; filename="${name}"`)
          expect(headers.get('cache-control')).toBe('no-store')
          expect(headers.get('x-content-type-options')).toBe('nosniff')
          expect(headers.get('x-graph-version')).toMatch(/^\d+$/)
          expect(headers.get('content-length')).toBe(String(Buffer.byteLength(text)))
        }
        expect(await head.text()).toBe('')
      }
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
    ['one-mode.', 404, 'BAD_REQUEST'],
    ['one-mode.graphml?aggregation=combine', 400, 'BAD_USER_INPUT'],
    ['two-mode.graphml?aggregation=combine&normalization=activity', 400, 'BAD_USER_INPUT'],
    ['two-mode.graphml?of=actors', 400, 'BAD_USER_INPUT'],
    ['one-mode.graphml?of=actors&of=concepts', 400, 'BAD_USER_INPUT'],
    ['one-mode.graphml?constructor=1', 400, 'BAD_USER_INPUT'],
    ['one-mode.graphml?__proto__=1', 400, 'BAD_USER_INPUT'],
    ['one-mode.graphml?actors=Larry%20Cuban', 400, 'BAD_USER_INPUT'],
    ['one-mode.graphml?statedFrom=2019-01-01&statedTo=2018-01-01', 400, 'BAD_USER_INPUT'],
    [
      'one-mode.graphml?time=kernel&kernel=uniform&bandwidthDays=9&stepDays=9&slice=1&normalization=cosine',
      400,
      'BAD_USER_INPUT',
    ],
    ['one-mode.graphml?maxEdges=200001', 400, 'LIMIT_EXCEEDED'],
  ])('%s is refused with %d and %s, as JSON', async (name, status, code) => {
    const response = await get(name)
    const { errors } = await response.json()
    expect([response.status, errors[0].extensions.code]).toEqual([status, code])
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(response.headers.get('content-disposition')).toBeNull()
  })

  test('are only read', async () => {
    expect((await get('one-mode.graphml', { method: 'POST' })).status).toBe(405)
  })
})

describe('the command', () => {
  const network = (...options: readonly string[]) => {
    const { uri, user, password, database } = graphSettings()
    const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
    return ran(['network', ...options], env)
  }

  test.each([
    [
      '--of actors --aggregation congruence --normalization dna-cosine --format graphml --min-actors-per-concept 3 --max-edges 5',
      'one-mode.graphml?aggregation=congruence&normalization=dna-cosine&minActorsPerConcept=3&maxEdges=5',
      /^\d+ nodes, \d+ edges\. The \d+ lightest are left out; raise --max-edges to have them\.\n$/,
    ],
    [
      '--of both --time windows --unit year --length 1 --slice 2 --except-actors person:larry-cuban --format edges.csv',
      'two-mode.edges.csv?time=windows&unit=year&length=1&slice=2&exceptActors=person:larry-cuban',
      /^\d+ nodes, \d+ edges\.\n$/,
    ],
  ])('%s writes what %s serves, and says how large the network is', async (options, name, says) => {
    const { code, out, err } = await network(...options.split(' '))
    expect([code, err]).toEqual([0, expect.stringMatching(says)])
    expect(out).toBe(await (await get(name)).text())
  })

  test.each([
    ['--format xlsx', /format: expected one of graphml, gexf/],
    ['--of both --aggregation congruence', /aggregation: expected one of IGNORE, SUBTRACT, COMBINE/],
    ['--actors Larry', /actors: expected an id such as/],
  ])('%s ends with 1 and says why', async (options, message) => {
    const { code, out, err } = await network(...options.split(' '))
    expect([code, out, err]).toEqual([1, '', expect.stringMatching(message)])
  })
})
