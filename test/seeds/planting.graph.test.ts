import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/index.js'
import { plant, type PlantResult, showProblem } from '../../src/seeds/index.js'
import { cypher, emptyGraph } from '../graph.js'
import { difference, dump } from './dump.js'
import { copyOf, folderOf, schema, second, sound, world } from './folder.js'

let graph: Graph
beforeEach(async () => {
  graph = await emptyGraph()
})
afterEach(() => graph.close())

async function planted(folder: string, options?: { readonly replace?: boolean }) {
  const result = await plant(schema, graph, folder, options)
  if (result.status === 'REFUSED') throw new Error(result.problems.map(showProblem).join('\n'))
  return result
}

function faultsOf(result: PlantResult): readonly string[] {
  expect(result.status).toBe('REFUSED')
  return result.problems.filter(({ severity }) => severity === 'FAULT').map(showProblem)
}

async function version(): Promise<number | undefined> {
  return (await graph.read()('graph-version', {}))[0]?.version
}

/** The ids that stand in the lines of a difference, without the data set's own line. */
function changedIds(lines: readonly string[]): readonly string[] {
  const ids = lines.flatMap((line) => /"key":"([^"]+)"/.exec(line)?.[1] ?? /"start":"([^"]+)"/.exec(line)?.[1] ?? [])
  return [...new Set(ids)].filter((id) => id.includes(':')).sort()
}

describe('planting', () => {
  test('twice the same files changes nothing the second time, not even the version', async () => {
    const first = await planted(world)
    expect(first.status).toBe('PLANTED')
    const before = [await dump(), await version()]
    const again = await planted(world)
    expect(again).toMatchObject({ status: 'UNCHANGED', counts: { created: 0, changed: 0, removed: 0 } })
    expect([await dump(), await version()]).toEqual(before)
  })

  test('the same content in another form changes nothing', async () => {
    await planted(world)
    const { folder, edit } = copyOf(world)
    edit('concepts.yaml', (text) => {
      const [first = '', ...entries] = text.split(/^(?=- slug)/m)
      return (
        first +
        entries.reverse().join('').replace('definition: Trees planted', 'related: []\n  definition: Trees planted')
      )
    })
    edit(
      'claims/tram-report-2023.yaml',
      (text) => `# A comment.\n${text}  reportedBy: null\n  truncated: false\n  backs: []\n`,
    )
    edit('sources.yaml', (text) =>
      text.replace('datePublished: 2022-03', 'dateBasis: TEXT\n  datePublished: "2022-03"'),
    )
    expect((await planted(folder)).status).toBe('UNCHANGED')
  })

  test('a changed file changes exactly what it changed', async () => {
    await planted(world)
    const before = await dump()
    const { folder, edit } = copyOf(world)
    edit('claims/letters-2021.yaml', (text) => text.replace('Velmora should not', 'The town should not'))
    expect((await planted(folder)).counts).toEqual({ created: 0, changed: 1, removed: 0 })
    const lines = difference(before, await dump())
    expect(changedIds(lines)).toEqual(['claim:letters-2021:1'])
    expect(lines.filter((line) => !line.includes('"key":"velmora"'))).toHaveLength(2)
    expect((await planted(world)).counts).toEqual({ created: 0, changed: 1, removed: 0 })
    expect(difference(before, await dump()).every((line) => line.includes('"plantedAt"'))).toBe(true)
  })

  test('whatever was there before, the graph holds just what the files say', async () => {
    const { folder, edit } = copyOf(world)
    edit('claims/letters-2021.yaml', (text) =>
      text
        .replace(
          '[person:ada-quill, organization:shopkeepers-guild]',
          '[organization:shopkeepers-guild, person:bram-osei]',
        )
        .replace('OPPOSES, concept: concept:parking-fees }', 'NEUTRAL, concept: concept:parking-fees }')
        .replace('reportedBy: person:ilse-varga', 'reportedBy: person:jose-ibarra')
        .replace('rebuts: [claim:letters-2021:4]', 'backs: [claim:letters-2021:4, claim:letters-2021:1]')
        .replace('{ start: 845, end: 907', '{ start: 845, end: 908'),
    )
    edit('claims/hearing-2022.yaml', (text) =>
      text
        .replace(
          'school:heron-swimming-school, scale: scale:way-to-lessons, value: 1 ',
          'school:heron-swimming-school, scale: scale:way-to-lessons, value: 0.75 ',
        )
        .replace('number: 4', 'number: 9'),
    )
    edit('concepts.yaml', (text) =>
      text
        .replace('[concept:car-free-streets, concept:tram-growth]', '[concept:tram-growth]')
        .replace('related: [concept:street-trees]', ''),
    )
    edit('organizations.yaml', (text) => text.replace('  partOf: [organization:tram-office]\n', ''))
    edit('sources.yaml', (text) =>
      text
        .replace('datePublished: 2022-03', 'datePublished: 2022-04')
        .replace('publisher: organization:evening-post', 'publisher: organization:shopkeepers-guild')
        .replace('authors: [person:bram-osei, ', 'authors: ['),
    )
    edit('affiliations.yaml', (text) =>
      text.replace('until: 2020 }', 'until: 2021 }').replace(/^.*mira-holt-baker.*$/m, ''),
    )
    edit('people.yaml', (text) => text.replace(/^.*url: .*\n/m, ''))
    await planted(folder)
    const fresh = await dump()
    graph.close()
    graph = await emptyGraph()
    await planted(world)
    const result = await planted(folder)
    expect(result.counts).toEqual({ created: 2, changed: 10, removed: 3 })
    expect(difference(fresh, await dump()).filter((line) => !line.includes('"plantedAt"'))).toEqual([])
  })

  test('an entry removed from the files is removed from the graph, with what only it needed', async () => {
    await planted(world)
    const before = await dump()
    const { folder, edit } = copyOf(world)
    edit('claims/tram-report-2023.yaml', () => '')
    edit('affiliations.yaml', (text) => text.replace(/^.*organization:evening-post.*\n/m, ''))
    expect((await planted(folder)).counts).toEqual({ created: 0, changed: 0, removed: 2 })
    const lines = difference(before, await dump()).filter((line) => !line.includes('"key":"velmora"'))
    expect(lines.every((line) => line.startsWith('-'))).toBe(true)
    expect(changedIds(lines)).toEqual([
      'claim:tram-report-2023:1',
      'organization:tram-office',
      'person:ilse-varga',
      'source:tram-report-2023|45|160',
    ])
  })

  test("a source's new date reaches its claims that have none of their own", async () => {
    await planted(world)
    const { folder, edit } = copyOf(world)
    edit('sources.yaml', (text) => text.replace('datePublished: 2022-03', 'datePublished: 2022-04'))
    expect((await planted(folder)).counts.changed).toBe(4)
    const rows = await cypher(
      "MATCH (c:Claim)-[:STATED_IN]->({id: 'source:hearing-2022'}) RETURN DISTINCT c.statedOn AS on ORDER BY on",
    )
    expect(rows.map(({ on }) => on)).toEqual(['2022-03-09', '2022-04'])
  })

  test('faults refuse the whole, and nothing is written', async () => {
    await planted(world)
    const before = [await dump(), await version()]
    const { folder, edit } = copyOf(world)
    edit('people.yaml', (text) => text.replace('name: Ilse Varga', 'name: Ilse Vargas'))
    edit('claims/letters-2021.yaml', (text) => text.replace('concept:tram-growth', 'concept:tram-grwoth'))
    expect(faultsOf(await plant(schema, graph, folder))).toEqual([
      'claims/letters-2021.yaml:50:41: unknown concept:tram-grwoth. Did you mean concept:tram-growth?',
    ])
    expect([await dump(), await version()]).toEqual(before)
  })

  test('makes the citation when the files have none, on one line', async () => {
    await planted(world)
    const [dataset] = await graph.read()('datasets', {})
    expect(dataset?.citation).toBe(
      'Standpoint contributors: Streets and trams of Velmora (2024). Version 1.0.0. CC0-1.0.',
    )
    expect(dataset?.contentDigest).toMatch(/^[0-9a-f]{64}$/)
  })

  test('a program with another format writes everything anew', async () => {
    await planted(world)
    const before = await dump()
    await cypher("MATCH (d:Dataset) SET d.format = 0 WITH d MATCH (n {datasetId: d.id}) SET n.entryDigest = 'old'")
    expect((await planted(world)).counts).toMatchObject({ created: 0, removed: 0 })
    expect(difference(before, await dump())).toEqual([])
  })

  test('planters at the same time do not come between each other', async () => {
    const results = await Promise.all([planted(world), planted(world), planted(world)])
    expect(results.map(({ status }) => status).sort()).toEqual(['PLANTED', 'UNCHANGED', 'UNCHANGED'])
    expect(await version()).toBe(1)
  })
})

describe('a second data set', () => {
  test('may refer to entries of the first, and add to them', async () => {
    await planted(world)
    const before = await dump()
    await planted(second)
    const lines = difference(before, await dump())
    expect(lines.every((line) => line.startsWith('+'))).toBe(true)
    expect((await planted(world)).status).toBe('UNCHANGED')
    expect((await graph.read()('datasets', {})).map(({ id }) => id)).toEqual(['velmora', 'velmora-radio'])
  })

  test('needs the first', async () => {
    const faults = faultsOf(await plant(schema, graph, second))
    expect(faults).toContain('claims/radio-interview-2024.yaml:3:16: unknown person:bram-osei.')
    expect(await version()).toBe(0)
  })

  test('may not declare an entry of the first again', async () => {
    await planted(world)
    const { folder } = copyOf(second)
    writeFileSync(join(folder, 'people.yaml'), '- { slug: bram-osei, name: Bram }\n')
    expect(faultsOf(await plant(schema, graph, folder))).toEqual([
      'people.yaml:1:11: the data set velmora declares person:bram-osei already. Refer to it instead.',
    ])
  })

  test('keeps the first from removing what it refers to', async () => {
    await planted(world)
    await planted(second)
    const { folder, edit } = copyOf(world)
    rmSync(join(folder, 'claims/letters-2021.yaml'))
    edit('claims/hearing-2022.yaml', (text) => text.replace(/^ {2}(backs|rebuts): .*\n/gm, ''))
    edit('claims/tram-report-2023.yaml', (text) => text.replace(/^ {2}rebuts: .*\n/gm, ''))
    edit('concepts.yaml', (text) =>
      text.replace(/- slug: street-trees[^]*/, '').replace('  related: [concept:street-trees]\n', ''),
    )
    expect(faultsOf(await plant(schema, graph, folder))).toEqual([
      'claims/letters-2021.yaml:1:1: claim:letters-2021:5 is gone from the files, but other data sets refer to it: claim:radio-interview-2024:1 (velmora-radio).',
      'concepts.yaml:3:1: concept:street-trees is gone from the files, but other data sets refer to it: claim:radio-interview-2024:1 (velmora-radio).',
    ])
  })

  test('may not close a cycle over the first', async () => {
    await planted(world)
    const { folder } = copyOf(second)
    writeFileSync(
      join(folder, 'concepts.yaml'),
      '- { slug: bells, prefLabel: Bells, definition: Bells., broader: [concept:car-free-market-square] }\n',
    )
    await planted(folder)
    const { folder: first, edit } = copyOf(world)
    edit('concepts.yaml', (text) => text.replace('  altLabels: [car restrictions]', '  broader: [concept:bells]'))
    expect(faultsOf(await plant(schema, graph, first))).toEqual([
      'concepts.yaml:5:13: a cycle: concept:motor-traffic-limits → concept:bells → concept:car-free-market-square → concept:car-free-streets → concept:motor-traffic-limits.',
    ])
  })

  test('goes with --replace of another, which then stands alone', async () => {
    await planted(world)
    const alone = await dump()
    await planted(second)
    const result = await planted(world, { replace: true })
    expect(result).toMatchObject({ status: 'PLANTED', replaced: ['velmora-radio'] })
    expect(await dump()).toEqual(alone)
    expect((await planted(world, { replace: true })).status).toBe('UNCHANGED')
    expect(faultsOf(await plant(schema, graph, second, { replace: true }))).toContain(
      'claims/radio-interview-2024.yaml:3:16: unknown person:bram-osei.',
    )
  })

  test('may take over, with --replace, what it referred to before', async () => {
    await planted(folderOf(sound))
    const letter = `- number: 1
  statement: Ann is right.
  assertedBy: [person:ann]
  stances: [{ stance: SUPPORTS, concept: concept:bridges }]
  modality: EVALUATIVE
`
    const files = {
      'dataset.yaml': (sound['dataset.yaml'] ?? '').replace('id: small', 'id: other'),
      'sources.yaml': (sound['sources.yaml'] ?? '').replace('slug: letter', 'slug: reply'),
      'affiliations.yaml': '- { person: person:ann, institution: organization:council }\n',
      'claims/reply.yaml': letter,
    }
    await planted(folderOf(files))
    const {
      'people.yaml': people = '',
      'concepts.yaml': concepts = '',
      'organizations.yaml': organizations = '',
    } = sound
    const whole = folderOf({
      ...files,
      'people.yaml': people,
      'concepts.yaml': concepts,
      'organizations.yaml': organizations,
    })
    await planted(whole, { replace: true })
    const taken = await dump()
    graph.close()
    graph = await emptyGraph()
    await planted(whole)
    expect(difference(taken, await dump()).filter((line) => !line.includes('"plantedAt"'))).toEqual([])
  })
})
