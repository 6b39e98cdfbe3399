import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/index.js'
import { plant } from '../../src/seeds/index.js'
import { addTexts, sha256 } from '../../src/texts/index.js'
import { cypher, emptyGraph } from '../graph.js'
import { difference, dump } from '../seeds/dump.js'
import { copyOf, folderOf, schema, world } from '../seeds/folder.js'

const texts = join(world, '../texts')
const [letters, hearing, report] = ['letters-2021', 'hearing-2022', 'tram-report-2023'].map((name) =>
  join(texts, `${name}.txt`),
)
const all = [letters ?? '', hearing ?? '', report ?? '']

let graph: Graph
beforeEach(async () => {
  graph = await emptyGraph()
  await plant(schema, graph, world)
})
afterEach(() => graph.close())

async function verifications(source: string) {
  const [summary] = await graph.read()('verification-by-source', { sourceIds: [source] })
  return summary
}

async function version(): Promise<number | undefined> {
  return (await graph.read()('graph-version', {}))[0]?.version
}

describe('adding texts', () => {
  test('matches them to sources by digest, normalized, and verifies every passage', async () => {
    const result = await addTexts(graph, all)
    expect(result.added.map(({ sourceIds }) => sourceIds)).toEqual([
      ['source:letters-2021'],
      ['source:hearing-2022'],
      ['source:tram-report-2023'],
    ])
    expect(result).toMatchObject({ alreadyThere: [], refused: [], expected: [] })
    expect(await verifications('source:letters-2021')).toMatchObject({ verified: 7, moved: 0, missing: 0 })
    expect(await verifications('source:hearing-2022')).toMatchObject({ verified: 5, textUnavailable: 0 })
    const [loaded] = await graph.read()('texts-by-source', { sourceIds: ['source:letters-2021'] })
    expect(loaded?.text.startsWith('LETTERS')).toBe(true)
    expect(loaded?.text).not.toContain('\r')
  })

  test('twice changes nothing the second time, not even the version', async () => {
    await addTexts(graph, all)
    const before = [await dump(), await version()]
    const again = await addTexts(graph, all)
    expect(again.added).toEqual([])
    expect(again.alreadyThere).toHaveLength(3)
    expect([await dump(), await version()]).toEqual(before)
  })

  test('refuses what is no source’s text, says which are expected, and adds the rest', async () => {
    const folder = folderOf({ 'a.txt': 'Nobody knows this.\n', 'b.txt': Buffer.of(0x61, 0xff) })
    const result = await addTexts(graph, [
      join(folder, 'a.txt'),
      join(folder, 'b.txt'),
      join(folder, 'c.txt'),
      folder,
      all[1] ?? '',
    ])
    const reasons = new Map(result.refused.map(({ path, reason }) => [path.slice(folder.length), reason]))
    expect(reasons.get('/a.txt')).toBe(`is the text of no source: its digest is ${sha256('Nobody knows this.\n')}.`)
    expect(reasons.get('/b.txt')).toBe('is no UTF-8: byte 1 cannot be read.')
    expect(reasons.get('/c.txt')).toBe('does not exist.')
    expect(reasons.get('')).toBe('is no file.')
    expect(result.added).toHaveLength(1)
    expect(result.expected.map(({ sourceId }) => sourceId)).toEqual(['source:letters-2021', 'source:tram-report-2023'])
    expect(await cypher('MATCH (t:SourceText) RETURN count(t) AS texts')).toEqual([{ texts: 1 }])
  })

  test('writes nothing when no file is a source’s text', async () => {
    const before = [await dump(), await version()]
    await addTexts(graph, [join(world, 'people.yaml')])
    expect([await dump(), await version()]).toEqual(before)
  })
})

describe('planting where texts are loaded', () => {
  test('verifies the passages that it writes', async () => {
    await addTexts(graph, all)
    const { folder, edit } = copyOf(world)
    edit('claims/tram-report-2023.yaml', (text) => text.replace('start: 45, end: 160', 'start: 40, end: 155'))
    await plant(schema, graph, folder)
    expect(
      await cypher(
        "MATCH (p:Passage)-[:PASSAGE_OF]->({id: 'source:tram-report-2023'}) RETURN p.start AS start, p.verification AS verification, p.movedTo AS movedTo",
      ),
    ).toEqual([{ start: 40, verification: 'MOVED', movedTo: 45 }])
    edit('claims/tram-report-2023.yaml', (text) => text.replace('sha256: 69f5', 'sha256: 00f5'))
    await plant(schema, graph, folder)
    expect(await verifications('source:tram-report-2023')).toMatchObject({ verified: 0, moved: 0, missing: 1 })
  })

  test('refuses a passage that ends beyond the text', async () => {
    await addTexts(graph, all)
    const { folder, edit } = copyOf(world)
    edit('claims/tram-report-2023.yaml', (text) => text.replace('end: 160', 'end: 162'))
    const result = await plant(schema, graph, folder)
    expect(result.status).toBe('REFUSED')
    expect(result.problems.map(({ message }) => message)).toContain(
      'the passage ends at 162, beyond the text, which has 161 characters.',
    )
  })

  test('lets go of a text that no source names any more, and takes up one that was loaded for another source', async () => {
    await addTexts(graph, all)
    const { folder, edit } = copyOf(world)
    edit('sources.yaml', (text) => text.replace(/\n {2}textSha256: f1df.*/, ''))
    await plant(schema, graph, folder)
    expect(await verifications('source:tram-report-2023')).toMatchObject({ verified: 0, textUnavailable: 1 })
    expect(await cypher('MATCH (t:SourceText) RETURN count(t) AS texts')).toEqual([{ texts: 2 }])
    edit('sources.yaml', (text) =>
      text.replace(/(- slug: tram-report-2023\n)/, `$1  textSha256: ${sha256(readFileSync(hearing ?? ''))}\n`),
    )
    await plant(schema, graph, folder)
    expect(await verifications('source:tram-report-2023')).toMatchObject({ missing: 1, textUnavailable: 0 })
  })

  test('ends with the same graph, whether texts or claims came first', async () => {
    await addTexts(graph, all)
    const before = await dump()
    const { folder } = copyOf(world)
    writeFileSync(join(folder, 'claims/letters-2021.yaml'), '')
    const { status } = await plant(schema, graph, folder)
    expect(status).toBe('REFUSED')
    writeFileSync(join(folder, 'claims/hearing-2022.yaml'), '')
    writeFileSync(join(folder, 'claims/tram-report-2023.yaml'), '')
    expect((await plant(schema, graph, folder)).status).toBe('PLANTED')
    await plant(schema, graph, world)
    expect(difference(before, await dump()).filter((line) => !line.includes('"plantedAt"'))).toEqual([])
  })
})
