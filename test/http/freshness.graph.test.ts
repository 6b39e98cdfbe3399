import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { plantFolder } from '../../src/commands/plant.js'
import { openStandpoint, type Standpoint } from '../../src/standpoint.js'
import { cypher, emptyGraph, graphSettings, root } from '../graph.js'
import { plantFolders } from '../world.js'
import { type Serving, serveGraph } from './serving.js'

const freshMs = 1_500

let folder: string
let server: Serving
let beside: Standpoint
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'standpoint-fresh-'))
})
beforeEach(async () => {
  await server?.stop()
  await beside?.close()
  rmSync(folder, { recursive: true })
  cpSync(join(root, 'test/world/dataset'), folder, { recursive: true })
  await (await plantFolders('test/world/dataset')).close()
  server = await serveGraph({ freshMs, rememberedRecords: 0 })
  beside = openStandpoint(root, { ...graphSettings(), freshMs })
})
afterAll(async () => {
  await server.stop()
  await beside.close()
  rmSync(folder, { recursive: true })
})

const opinion =
  '{ position(actor: "person:ilse-varga", concept: "concept:car-free-streets") { stance actor { name } } }'
const held = { position: { stance: 'SUPPORTS', actor: { name: 'Ilse Varga' } } }
const notHeld = { position: null }

/** Lets Ilse Varga have an opinion, in the files of the data set. */
function writeOpinion(): void {
  const file = join(folder, 'claims/letters-2021.yaml')
  const claim = `
- number: 30
  statement: A street without cars is a better street.
  assertedBy: [person:ilse-varga]
  stances: [{ stance: SUPPORTS, concept: concept:car-free-streets }]
  modality: EVALUATIVE
`
  writeFileSync(file, readFileSync(file, 'utf8') + claim)
}

const silent = () => undefined

describe('a graph that is made anew', () => {
  test('is seen although it comes to the same version, records that were remembered too', async () => {
    const remembers = await serveGraph({ freshMs: 0, rememberedRecords: 1_000 })
    const named = '{ actor(by: { id: "person:ilse-varga" }) { name } }'
    const before = await remembers.ask(opinion)
    expect([before.body.data, (await remembers.ask(named)).body.data]).toEqual([
      notHeld,
      { actor: { name: 'Ilse Varga' } },
    ])
    writeOpinion()
    const people = join(folder, 'people.yaml')
    writeFileSync(people, readFileSync(people, 'utf8').replace('name: Ilse Varga', 'name: Ilse Vargas'))
    await (await emptyGraph()).close()
    await plantFolder(beside, folder, silent)
    const after = await remembers.ask(opinion)
    expect(after.body).toMatchObject({
      data: { position: { stance: 'SUPPORTS', actor: { name: 'Ilse Vargas' } } },
      extensions: before.body.extensions ?? {},
    })
    await remembers.stop()
  })
})

describe('a write', () => {
  test('of the process that serves is seen by the next request, under a new version', async () => {
    const before = await server.ask(opinion)
    expect(before.body.data).toEqual(notHeld)
    writeOpinion()
    await plantFolder(server.standpoint, folder, silent)
    const after = await server.ask(opinion)
    expect(after.body.data).toEqual(held)
    expect(Number(after.body.extensions?.['graphVersion'])).toBeGreaterThan(
      Number(before.body.extensions?.['graphVersion']),
    )
  })

  test('is seen by the next request also when it happens while others ask', async () => {
    await server.data(opinion)
    writeOpinion()
    const asking = setInterval(() => void server.ask(opinion).catch(silent), 5)
    await plantFolder(server.standpoint, folder, silent)
    const after = await server.data(opinion)
    clearInterval(asking)
    expect(after).toEqual(held)
    expect(await server.data(opinion)).toEqual(held)
  })

  test('of another process is seen within the stated bound, and not sooner than the bound allows to look', async () => {
    expect(await server.data(opinion)).toEqual(notHeld)
    writeOpinion()
    await plantFolder(beside, folder, silent)
    const written = performance.now()
    for (;;) {
      const asked = performance.now()
      const { data } = (await server.ask(opinion)).body
      if (JSON.stringify(data) === JSON.stringify(held)) break
      expect(asked - written).toBeLessThan(freshMs)
    }
  })
})

describe('a graph that changes under a request', () => {
  const deleteClaim = `MATCH (claim:Claim {id: 'claim:letters-2021:3'}) DETACH DELETE claim`
  const raise = `MATCH (graph:Graph) SET graph.version = graph.version + 1`
  const withClaim = `{ position(actor: "person:mira-holt", concept: "concept:car-free-streets") {
    stance basis evidence { nodes { claim { id } } } } }`
  const before = {
    position: {
      stance: 'SUPPORTS',
      basis: 'DIRECT',
      evidence: { nodes: [{ claim: { id: 'claim:letters-2021:3' } }, { claim: { id: 'claim:letters-2021:2' } }] },
    },
  }
  const after = {
    position: {
      stance: 'OPPOSES',
      basis: 'ENTAILED',
      evidence: { nodes: [{ claim: { id: 'claim:letters-2021:2' } }] },
    },
  }

  test('is asked once more and answers from one version', async () => {
    const first = await server.ask(withClaim)
    expect(first.body.data).toEqual(before)
    await cypher(deleteClaim)
    await cypher(raise)
    const second = await server.ask(withClaim)
    expect(second.body.data).toEqual(after)
    expect(second.body.errors).toBeUndefined()
    expect(second.body.extensions).toEqual({ graphVersion: Number(first.body.extensions?.['graphVersion']) + 1 })
  })

  test('is answered whole from the version that the answer names, where records are remembered', async () => {
    const remembers = await serveGraph({ freshMs })
    const first = await remembers.ask(withClaim)
    await cypher(deleteClaim)
    await cypher(raise)
    const second = await remembers.ask(withClaim)
    expect(second.body).toEqual(first.body)
    await sleep(freshMs)
    const third = await remembers.ask(withClaim)
    expect(third.body.data).toEqual(after)
    expect(third.body.extensions).toEqual({ graphVersion: Number(first.body.extensions?.['graphVersion']) + 1 })
    await remembers.stop()
  })

  test('by a writer that does not raise the version is told as GRAPH_CHANGED, and what to do', async () => {
    await server.data(withClaim)
    await cypher(deleteClaim)
    const { body } = await server.ask(
      `{ ${withClaim.slice(1, -1)} beside: concept(by: { slug: "tram-growth" }) { id } }`,
    )
    expect(body.errors).toHaveLength(1)
    expect(body.errors?.[0]).toMatchObject({
      message: expect.stringContaining('Ask again'),
      extensions: { code: 'GRAPH_CHANGED' },
    })
    expect(body.data).toEqual({ position: null, beside: { id: 'concept:tram-growth' } })
    await cypher(raise)
    expect(await server.data(withClaim)).toEqual(after)
  })

  test('finds a concept that another process has just planted, with its positions', async () => {
    const query = '{ concept(by: { slug: "slow-lanes" }) { prefLabel positions { totalCount } broader { id } } }'
    await server.data(opinion)
    const file = join(folder, 'concepts.yaml')
    const concept = `
- slug: slow-lanes
  prefLabel: Slow lanes
  definition: Lanes for whoever is slow.
  broader: [concept:motor-traffic-limits]
`
    writeFileSync(file, readFileSync(file, 'utf8') + concept)
    await plantFolder(beside, folder, silent)
    expect(await server.data(query)).toEqual({
      concept: {
        prefLabel: 'Slow lanes',
        positions: { totalCount: 1 },
        broader: [{ id: 'concept:motor-traffic-limits' }],
      },
    })
  })

  test('finds a person that another process has just planted, by id, and nothing where there is nothing', async () => {
    const query =
      '{ actor(by: { id: "person:nadia-brook" }) { name description } nobody: actor(by: { id: "person:no-one" }) { id } }'
    await server.data(opinion)
    const file = join(folder, 'people.yaml')
    writeFileSync(
      file,
      `${readFileSync(file, 'utf8')}\n- { slug: nadia-brook, name: Nadia Brook, description: A cyclist. }\n`,
    )
    await plantFolder(beside, folder, silent)
    expect(await server.data(query)).toEqual({
      actor: { name: 'Nadia Brook', description: 'A cyclist.' },
      nobody: null,
    })
  })
})
