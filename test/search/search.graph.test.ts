import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/index.js'
import { answer, openStandpoint, type Standpoint } from '../../src/standpoint.js'
import { plantFolders } from '../world.js'
import { cypher, graphSettings, root } from '../graph.js'
import { serveGraph } from '../http/serving.js'

let graph: Graph
let standpoint: Standpoint
beforeAll(async () => {
  graph = await plantFolders('test/world/dataset')
  standpoint = openStandpoint(root, { ...graphSettings(), freshMs: 0 })
})
afterAll(async () => {
  await standpoint.close()
  await graph.close()
})

interface Found {
  readonly edges: readonly { cursor: string; score: number; matched: string; node: { id: string } }[]
  readonly nodes: readonly { id: string }[]
  readonly totalCount: number
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null }
}

const document = `query ($text: String!, $in: [SearchKind!], $first: Int, $after: String) {
  search(text: $text, in: $in, first: $first, after: $after) {
    edges { cursor score matched node { id } } nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`

async function ask(text: string, rest: Readonly<Record<string, unknown>> = {}) {
  const { data, errors } = await answer(standpoint, document, { text, ...rest })
  const codes = errors?.map(({ originalError }) =>
    originalError && 'code' in originalError ? originalError.code : originalError,
  )
  const found: Found | null = JSON.parse(JSON.stringify(data?.['search'] ?? null))
  return { found, codes, message: errors?.[0]?.message }
}

async function ids(text: string, rest: Readonly<Record<string, unknown>> = {}): Promise<string[]> {
  return (await ask(text, rest)).found?.edges.map(({ node }) => node.id) ?? []
}

describe('search finds', () => {
  test('people, organizations, schools, concepts, claims and sources, each by its text', async () => {
    expect((await ids('Ada Quill'))[0]).toBe('person:ada-quill')
    expect((await ids('tram office'))[0]).toBe('organization:tram-office')
    expect((await ids('heron swimming'))[0]).toBe('school:heron-swimming-school')
    expect((await ids('street trees'))[0]).toBe('concept:street-trees')
    expect((await ids('yearly report'))[0]).toBe('source:tram-report-2023')
    expect(await ids('congestion will be forgotten')).toContain('claim:letters-2021:4')
  })

  test('names, labels and titles before statements, best first', async () => {
    const { found } = await ask('tram')
    const claimsFrom = found?.edges.findIndex(({ node }) => node.id.startsWith('claim:')) ?? -1
    expect(claimsFrom).toBeGreaterThan(3)
    expect(found?.edges.slice(claimsFrom).every(({ node }) => node.id.startsWith('claim:'))).toBe(true)
    const scores = found?.edges.map(({ score }) => score) ?? []
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(scores[claimsFrom - 1]).toBeGreaterThan(0.5)
    expect(scores[claimsFrom]).toBeLessThanOrEqual(0.5)
  })

  test('alternate names and labels, and says which text matched', async () => {
    const { found } = await ask('more trams')
    expect(found?.edges[0]).toMatchObject({ node: { id: 'concept:tram-growth' }, matched: 'more trams', score: 1 })
    expect((await ask('ecole marlow')).found?.edges[0]).toMatchObject({
      node: { id: 'school:marlow-dance-schools' },
      matched: 'École Marlow',
    })
  })

  test('initials', async () => {
    expect((await ask('VTO')).found?.edges[0]).toMatchObject({
      node: { id: 'organization:tram-office' },
      matched: 'Velmora Tram Office',
      score: 0.95,
    })
    expect(await ids('cfms')).toContain('concept:car-free-market-square')
  })

  test.each(['JOSE IBARRA', 'josé ibárra', 'Jose\u0301 Iba\u0301rra', 'pepe ibárra', 'ｊｏｓｅ ibarra'])(
    'a name whatever its case and accents: %s',
    async (text) => expect((await ids(text))[0]).toBe('person:jose-ibarra'),
  )

  test.each(['Quil', 'Quilll', 'Quall', 'Qiull', 'uill', 'Quill'])('a name with one letter wrong: %s', async (text) =>
    expect((await ids(text))[0]).toBe('person:ada-quill'),
  )

  test('every name with any one letter missing, doubled or swapped', async () => {
    const rows = await cypher('MATCH (a:Actor) RETURN a.id AS id, a.name AS name')
    for (const { id, name } of rows) {
      const letters = String(name)
      for (let at = 0; at < letters.length; at += 3) {
        const [before, here, next, after] = [
          letters.slice(0, at),
          letters[at] ?? '',
          letters[at + 1] ?? '',
          letters.slice(at + 2),
        ]
        for (const typed of [before + next + after, before + here + here + next + after, before + next + here + after])
          expect(await ids(typed, { first: 100 }), `${letters} as ${typed}`).toContain(id)
      }
    }
  })

  test('what was written a moment ago, by a writer who raised no version', async () => {
    const server = await serveGraph()
    const served = async () => {
      const { search } = await server.data('{ search(text: "Zebulon") { nodes { ... on Person { id name } } } }')
      return search
    }
    expect(await served()).toEqual({ nodes: [] })
    await cypher(`CREATE (:Actor:Person {id: 'person:zebulon-crane', name: 'Zebulon Crane', datasetId: 'velmora'})`)
    expect(await served()).toEqual({ nodes: [{ id: 'person:zebulon-crane', name: 'Zebulon Crane' }] })
    await cypher(`MATCH (a:Person {id: 'person:zebulon-crane'}) DETACH DELETE a`)
    await server.stop()
  })

  test('only the kinds asked for; none when the list is empty', async () => {
    expect(await ids('velmora', { in: ['SCHOOL'] })).toEqual(['school:velmora-cycling-course'])
    expect((await ids('tram', { in: ['CONCEPT', 'CLAIM'] })).every((id) => /^(concept|claim):/.test(id))).toBe(true)
    expect((await ask('tram', { in: [] })).found).toMatchObject({ edges: [], totalCount: 0 })
  })
})

describe('pages of a search', () => {
  test.each([1, 2, 7, 100])('of %i rows make up the whole', async (first) => {
    const whole = await ids('tram street', { first: 100 })
    expect(whole.length).toBeGreaterThan(7)
    const pages: string[] = []
    let after: string | null = null
    for (let page = 0; page < 100; page += 1) {
      const { found }: { found: Found | null } = await ask('tram street', { first, after })
      expect(found?.totalCount).toBe(whole.length)
      expect(found?.nodes).toEqual(found?.edges.map(({ node }) => node))
      pages.push(...(found?.edges.map(({ node }) => node.id) ?? []))
      after = found?.pageInfo.endCursor ?? null
      if (!found?.pageInfo.hasNextPage) break
    }
    expect(pages).toEqual(whole)
  })

  test('go on where they were when something was written meanwhile', async () => {
    const { found } = await ask('tram street', { first: 3 })
    const rest = await ids('tram street', { first: 100, after: found?.pageInfo.endCursor })
    await cypher(`CREATE (:Actor:Person {id: 'person:tram', name: 'Tram Street', datasetId: 'velmora'})`)
    expect(await ids('tram street', { first: 100, after: found?.pageInfo.endCursor })).toEqual(rest)
    await cypher(`MATCH (a:Person {id: 'person:tram'}) DETACH DELETE a`)
  })

  test('with no rows still count', async () => {
    expect((await ask('tram', { first: 0 })).found).toMatchObject({ edges: [], pageInfo: { hasNextPage: true } })
  })

  test.each([
    [{ first: -1 }, /first/],
    [{ first: 101 }, /first/],
    [{ after: 'x y' }, /after/],
    [{ after: '' }, /after/],
  ])('refuse %j', async (rest, message) => {
    const { codes, message: said } = await ask('tram', rest)
    expect(codes).toEqual(['BAD_USER_INPUT'])
    expect(said).toMatch(message)
  })

  test('refuse a cursor of another text or other kinds', async () => {
    const after = (await ask('tram', { first: 1 })).found?.pageInfo.endCursor
    expect((await ask('street', { after })).codes).toEqual(['BAD_USER_INPUT'])
    expect((await ask('tram', { in: ['CLAIM'], after })).codes).toEqual(['BAD_USER_INPUT'])
    expect((await ask('TRAM!', { after })).codes).toBeUndefined()
  })
})

describe('a hostile text', () => {
  test.each(['', '   ', '\n\t', 'x'.repeat(301), 'tram '.repeat(2_000), 'x'.repeat(10_000)])(
    'that is blank or too long is refused by name',
    async (text) => {
      const { codes, message } = await ask(text)
      expect(codes).toEqual(['BAD_USER_INPUT'])
      expect(message).toMatch(/^text: expected a text of 1 to 300 characters that is not blank; got/)
    },
  )

  test.each([
    '*',
    '"',
    '(',
    ')',
    '\\',
    '~',
    '^',
    ':',
    '&&',
    '||',
    '!',
    '-',
    '+',
    '?',
    '{}',
    '[]',
    '/',
    '\u0000',
    '\ud800',
    '👍',
  ])('without words finds nothing: %j', async (text) =>
    expect((await ask(text)).found).toMatchObject({ edges: [], totalCount: 0 }),
  )

  test.each([
    'tram AND',
    'AND tram',
    'tram OR NOT',
    'NOT tram',
    '"tram',
    'tram*',
    '*tram',
    'tram~9',
    'tram^1e9',
    '(tram',
    'tram)',
    'name:tram',
    '\\tram',
    'tram\\',
    '[tram TO street]',
    '{tram TO *}',
    '/tram/',
    'tram && street',
    '+tram -street',
    'tram\u0000street',
    "tram' OR 1=1 //",
    'tram`) MATCH (n) DETACH DELETE n //',
    '_exists_:name tram',
    '*:* tram',
  ])('is words only: %s', async (text) => {
    const plain = text.replace(/[^a-z ]/gi, ' ')
    const { found, codes } = await ask(text)
    expect(codes).toBeUndefined()
    expect(found?.totalCount).toBe((await ask(plain)).found?.totalCount)
  })

  test('of as many words as fit is answered', async () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz'
    const pairs = [...letters].flatMap((a) => [...letters].map((b) => a + b)).slice(0, 100)
    const triples = [...letters].flatMap((a) => [...letters].map((b) => `s${a}${b}`)).slice(0, 75)
    for (const text of [pairs.join(' '), triples.join(' '), triples.slice(0, 8).join(' '), [...letters].join(' ')])
      expect((await ask(text)).codes).toBeUndefined()
  })

  test('of any characters is answered or refused with a code, never a fault', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'tram',
        ' AND ',
        ' OR ',
        'NOT ',
        '*',
        '"',
        '(',
        ')',
        '\\',
        ':',
        '~',
        '^',
        '?',
        '/',
        '[',
        ' TO ',
        '}',
        "'",
        '.',
        '’',
      ),
    )
    const texts = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { codes, found } = await ask(text)
        expect(codes ?? ['BAD_USER_INPUT']).toEqual(['BAD_USER_INPUT'])
        expect(found === null).toBe(codes !== undefined)
      }),
      { numRuns: 400 },
    )
  })
})
