import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../graph.js'
import { plantWorld } from '../world.js'
import { type Serving, serveGraph } from './serving.js'

let server: Serving
beforeAll(async () => {
  await (await plantWorld()).close()
  server = await serveGraph()
})
afterAll(() => server.stop())

const story = (file: string) => readFileSync(join(root, 'test/stories/world/who-opposes-a-concept', file), 'utf8')

describe('over HTTP', () => {
  test('the main question has its answer, and the version of the graph that it is from', async () => {
    const { status, body } = await server.ask(story('ask.graphql'))
    const columns = await server.standpoint.evidence.current()
    expect(status).toBe(200)
    expect(body.data).toEqual(JSON.parse(story('answer.json')).data)
    expect(body.extensions).toEqual({ graphVersion: columns.version })
  })

  test('the database is asked at most six times for it, and one that touches no evidence names no version', async () => {
    const { body } = await server.ask('{ datasets { id } __typename }')
    expect(body).toEqual({
      data: { datasets: [{ id: 'velmora' }, { id: 'velmora-radio' }], __typename: 'Query' },
    })
    expect(story('trips.txt').trim().split('\n').length).toBeLessThanOrEqual(6)
  })

  test.each([
    ['person:ada-quill', 'Person', { name: 'Ada Quill' }],
    ['organization:tram-office', 'Organization', { name: 'Velmora Tram Office' }],
    ['school:heron-swimming-school', 'School', { name: 'Heron Swimming School' }],
    ['concept:tram-growth', 'Concept', { prefLabel: 'Growth of the tram' }],
    ['claim:letters-2021:3', 'Claim', { number: 3 }],
    ['source:letters-2021', 'Source', { title: 'Letters to the Evening Post' }],
    ['scale:way-to-lessons', 'Scale', { label: 'Way to lessons' }],
  ])('node finds %s, a %s', async (id, __typename, fields) => {
    const query = `query ($id: ID!) { node(id: $id) { __typename id
      ... on Actor { name } ... on Concept { prefLabel } ... on Claim { number } ... on Source { title } ... on Scale { label: prefLabel } } }`
    expect(await server.data(query, { id })).toEqual({ node: { __typename, id, ...fields } })
  })

  test('nodes keeps the order of the ids, with repeated ones, and null for what does not exist', async () => {
    const ids = ['concept:tram-growth', 'person:nobody', 'claim:letters-2021:99', 'concept:tram-growth', 'scale:none']
    const { nodes } = await server.data('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
    expect(nodes).toEqual([{ id: ids[0] }, null, null, { id: ids[0] }, null])
  })

  test('interfaces are read through inline fragments: of actors, institutions and their kinds', async () => {
    const query = `{ nodes(ids: ["organization:tram-planning-desk", "school:heron-swimming-school", "person:jose-ibarra"]) {
      __typename
      ... on Actor { slug kind claimCount }
      ... on Institution { partOf { id } affiliates { totalCount } }
      ... on Person { affiliations(on: "2019-01-01") { role institution { __typename name } } }
      ... on School { schoolType placements { anchor scale { id } claim { id } } } } }`
    const placement = {
      anchor: 'on foot or by tram',
      scale: { id: 'scale:way-to-lessons' },
      claim: { id: 'claim:hearing-2022:6' },
    }
    expect(await server.data(query)).toEqual({
      nodes: [
        {
          __typename: 'Organization',
          slug: 'tram-planning-desk',
          kind: 'ORGANIZATION',
          claimCount: 1,
          partOf: [{ id: 'organization:tram-office' }],
          affiliates: { totalCount: 1 },
        },
        {
          __typename: 'School',
          slug: 'heron-swimming-school',
          kind: 'SCHOOL',
          claimCount: 0,
          partOf: [{ id: 'organization:velmora-council' }],
          affiliates: { totalCount: 1 },
          schoolType: 'SCHOOL',
          placements: [placement],
        },
        {
          __typename: 'Person',
          slug: 'jose-ibarra',
          kind: 'PERSON',
          claimCount: 1,
          affiliations: [
            { role: 'Swimming teacher', institution: { __typename: 'School', name: 'Heron Swimming School' } },
          ],
        },
      ],
    })
  })

  test('a passage shows the words themselves, what stands around them and the line, from the loaded text', async () => {
    const query =
      '{ claim(id: "claim:letters-2021:4") { passages { start end verification movedTo line exact prefix suffix } } }'
    expect(await server.data(query)).toEqual({
      claim: {
        passages: [
          {
            start: 473,
            end: 583,
            verification: 'VERIFIED',
            movedTo: null,
            line: 10,
            exact:
              'Give Mill Lane to the tram alone. In five years nobody will remember the jam; we will hear the bell 🔔 instead.',
            prefix: 'e lanes like it, please! 🐟\n\nJosé Ibárra, tram planning desk\n',
            suffix: "\n\nAda Quill, for the Shopkeepers' Guild\nThe Guild and I are ",
          },
        ],
      },
    })
  })

  test('an argument that is null is one that is absent', async () => {
    const connection =
      'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { evidenceCount }'
    const absent = `{ concept(by: { slug: "car-free-streets" }) { id
      positions { ${connection} } claims { totalCount } narrowerTransitive { id } }
      person(by: { slug: "jose-ibarra" }) { affiliations { role } positions { totalCount } }
      position(actor: "person:mira-holt", concept: "concept:car-free-streets") { basis } }`
    const nulls = `query ($none: Int, $bases: [Basis!]) { concept(by: { slug: "car-free-streets" }) { id
      positions(where: null, bases: $bases, includeAffiliates: null, orderBy: null, first: null, after: null, last: $none, before: null) { ${connection} }
      claims(includeNarrower: null, where: { stances: null, within: null, statedFrom: null, and: null, not: null }, orderBy: null, first: $none) { totalCount }
      narrowerTransitive(first: null) { id } }
      person(by: { slug: "jose-ibarra" }) { affiliations(on: null) { role } positions(where: { sources: null, contradictory: null }, bases: null) { totalCount } }
      position(actor: "person:mira-holt", concept: "concept:car-free-streets", bases: null) { basis } }`
    expect(await server.data(nulls, { none: null, bases: null })).toEqual(await server.data(absent))
  })

  test('ids that nothing has match nothing, and what stands beside them is answered', async () => {
    const query = `{ concept(by: { slug: "car-free-streets" }) {
      a: positions(where: { actors: ["person:nobody"] }) { totalCount nodes { basis } }
      b: positions(where: { sources: ["source:none"] }) { totalCount }
      c: positions(where: { within: "concept:none" }) { totalCount }
      d: positions(where: { affiliatedWith: ["organization:none"] }) { totalCount }
      e: claims(where: { assertedBy: ["person:nobody"] }) { totalCount }
      f: claims(where: { or: [] }) { totalCount }
      all: claims { totalCount } }
      position(actor: "person:nobody", concept: "concept:car-free-streets") { basis }
      concept2: concept(by: { slug: "none" }) { id }
      actor(by: { name: "Nobody" }) { id }
      source(by: { slug: "none" }) { id }
      scale(by: { id: "scale:none" }) { id }
      claim(id: "claim:none:1") { id }
      dataset(id: "none") { id } }`
    expect(await server.data(query)).toEqual({
      concept: {
        a: { totalCount: 0, nodes: [] },
        b: { totalCount: 0 },
        c: { totalCount: 0 },
        d: { totalCount: 0 },
        e: { totalCount: 0 },
        f: { totalCount: 0 },
        all: { totalCount: 3 },
      },
      position: null,
      concept2: null,
      actor: null,
      source: null,
      scale: null,
      claim: null,
      dataset: null,
    })
  })

  test('names are found without their case and accents, and a kind that does not fit finds nothing', async () => {
    const query = `{ a: actor(by: { name: "PEPE IBARRA" }) { id } b: school(by: { name: "ecole marlow" }) { id }
      c: organization(by: { name: "Ada Quill" }) { id } d: person(by: { id: "organization:tram-office" }) { id }
      e: concept(by: { label: "PEAGE du stationnement" }) { id } }`
    expect(await server.data(query)).toEqual({
      a: { id: 'person:jose-ibarra' },
      b: { id: 'school:marlow-dance-schools' },
      c: null,
      d: null,
      e: { id: 'concept:parking-fees' },
    })
  })
})
