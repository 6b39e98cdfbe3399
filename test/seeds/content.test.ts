import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sha256 } from '../../src/texts/index.js'
import { checkFolder, jsonSchemas } from '../../src/seeds/index.js'
import { citationOf } from '../../src/seeds/citation.js'
import { contentDigest, entryDigest } from '../../src/seeds/digest.js'
import { cyclesOf, reachableFrom } from '../../src/seeds/hierarchy.js'
import { didYouMean } from '../../src/seeds/nearest.js'
import { folderOf, schema, sound } from './folder.js'

async function entriesOf(files: Readonly<Record<string, string>>) {
  const { entries } = await checkFolder(schema, folderOf(files))
  if (!entries) throw new Error('expected a data set without faults')
  return entries
}

describe('the digest of the content', () => {
  test('is SHA-256 over the canonical JSON of the description and all entries by id', async () => {
    const { 'claims/letter.yaml': _, 'concepts.yaml': __, 'scales.yaml': ___, ...small } = sound
    const json = [
      '{"codedOn":"2024-02-29","description":"Two people and a bridge.","id":"small","license":"CC0-1.0","title":"Small","version":"1.0.0"}',
      '{"id":"organization:council","name":"Council","organizationType":"GOVERNMENT","slug":"council"}',
      '{"id":"person:ann","name":"Ann","slug":"ann"}',
      '{"id":"person:bob","name":"Bob","slug":"bob"}',
      '{"id":"school:rowing","name":"Rowing School","schoolType":"SCHOOL","slug":"rowing"}',
      '{"datePublished":"2020-05","id":"source:letter","slug":"letter","title":"A letter"}',
    ]
    expect(contentDigest(await entriesOf(small))).toBe(sha256(`[${json.join(',')}]`))
  })

  test('does not see what may be left out, nor the order of keys and entries', async () => {
    const people = '- { alternateNames: [], name: Bob, url: null, slug: bob }\n- { name: "Ann", slug: ann }\n'
    const sources = `${sound['sources.yaml']}  dateBasis: TEXT\n  authors:\n`
    const claims = (sound['claims/letter.yaml'] ?? '').replace(
      'concept:bridges }',
      'concept:bridges, qualified: false }',
    )
    const same = { ...sound, 'people.yaml': people, 'sources.yaml': sources, 'claims/letter.yaml': claims }
    expect(contentDigest(await entriesOf(same))).toBe(contentDigest(await entriesOf(sound)))
  })

  test('sees every other change', async () => {
    const { claim, ...entries } = await entriesOf(sound)
    const [first] = claim
    if (!first) throw new Error('the sound data set has a claim')
    const changes = [
      { hedged: true },
      { number: 7 },
      { statedOn: '2020' },
      { assertedBy: ['person:bob'] },
      { about: ['person:bob'] },
    ]
    const digests = changes.map((change) =>
      contentDigest({ ...entries, claim: [{ ...first, data: { ...first.data, ...change } }] }),
    )
    expect(new Set([contentDigest({ ...entries, claim: [first] }), ...digests]).size).toBe(changes.length + 1)
  })

  test("of a claim as it is written also sees its source's date", async () => {
    const [claim] = (await entriesOf(sound)).claim
    if (!claim) throw new Error('the sound data set has a claim')
    expect(entryDigest(claim, '2020-05')).not.toBe(entryDigest(claim, '2020-06'))
  })
})

describe('hierarchies', () => {
  const graph = fc
    .array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 14 })
    .map(
      (pairs) =>
        new Map(Array.from({ length: 8 }, (_, id) => [`${id}`, pairs.flatMap(([a, b]) => (a === id ? [`${b}`] : []))])),
    )

  test('have a cycle just when something can be reached from itself, and each one found is a chain of edges', () =>
    fc.assert(
      fc.property(graph, (edges) => {
        const cycles = cyclesOf(edges)
        expect(cycles.length > 0).toBe([...edges.keys()].some((id) => reachableFrom(edges, id).has(id)))
        for (const cycle of cycles) {
          expect(cycle[0]).toBe(cycle.at(-1))
          cycle.slice(1).forEach((id, at) => expect(edges.get(cycle[at] ?? '')).toContain(id))
        }
      }),
    ))

  test('may be as deep as they like', () => {
    const chain = new Map(Array.from({ length: 100_000 }, (_, at) => [`${at}`, [`${(at + 1) % 100_000}`]]))
    expect(cyclesOf(chain)).toHaveLength(1)
  })
})

describe('a suggestion', () => {
  test.each([
    ['concept:brigdes', ' Did you mean concept:bridges?'],
    ['Concept:Bridges', ' Did you mean concept:bridges?'],
    ['concept:bridge', ' Did you mean concept:bridges?'],
    ['concept:trams', ''],
    ['', ''],
  ])('for %s is “%s”', (word, expected) =>
    expect(didYouMean(word, ['concept:footbridges', 'concept:bridges'])).toBe(expected),
  )
})

test('a citation is made of what the description says', () => {
  const dataset = { id: 'x', title: 'T', description: 'D', license: 'CC0-1.0', version: '2', codedOn: '2024-02-29' }
  expect(citationOf(dataset)).toBe('T (2024). Version 2. CC0-1.0.')
  expect(citationOf({ ...dataset, creators: ['A', 'B'] })).toBe('A, B: T (2024). Version 2. CC0-1.0.')
  expect(citationOf({ ...dataset, citation: 'Mine.' })).toBe('Mine.')
})

describe('the JSON Schemas', () => {
  const schemas = jsonSchemas(schema)

  test('are one for each file of the format', () => {
    expect([...schemas.keys()].sort()).toEqual(
      [
        'affiliations',
        'claims',
        'concepts',
        'dataset',
        'organizations',
        'people',
        'scales',
        'schools',
        'sources',
      ].sort(),
    )
  })

  test('know keys, required ones, values and descriptions', () => {
    const claims: unknown = JSON.parse(schemas.get('claims') ?? '')
    expect(claims).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      items: {
        additionalProperties: false,
        required: ['number', 'statement', 'assertedBy', 'stances', 'modality'],
        properties: {
          modality: { oneOf: expect.arrayContaining([expect.objectContaining({ const: 'NORMATIVE' })]) },
          stances: { items: { properties: { qualified: { anyOf: [{ type: 'boolean' }, { type: 'null' }] } } } },
        },
      },
    })
  })
})
