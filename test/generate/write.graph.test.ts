import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { openEvidence } from '../../src/evidence/index.js'
import { generate, makeDebate, sizeOf } from '../../src/generate/index.js'
import type { Graph } from '../../src/graph/index.js'
import { cypher, emptyGraph } from '../graph.js'

const size = sizeOf({ claims: 6_000, seed: 1 })
const datasetId = 'generated-6000-1'

let graph: Graph
beforeEach(async () => {
  await graph?.close()
  graph = await emptyGraph()
})
afterAll(() => graph.close())

async function counted(): Promise<unknown> {
  const [counts] = await graph.read()('dataset-counts', { datasetIds: [datasetId] })
  return counts
}

/** All that the graph holds, in numbers: nodes by label, ties by type. */
async function shape(): Promise<unknown> {
  return [
    await cypher('MATCH (n) WHERE NOT n:Graph RETURN labels(n) AS what, count(*) AS many ORDER BY what'),
    await cypher('MATCH ()-[tie]->() RETURN type(tie) AS what, count(*) AS many ORDER BY what'),
  ]
}

/** A graph whose nth write fails, as when the process is killed then. */
function failingAt(nth: number): Graph {
  let writes = 0
  return {
    ...graph,
    write: (operation, work) =>
      graph.write(operation, async (run, version) => {
        const result = await work(run, version)
        writes += 1
        if (writes === nth) throw new Error('pulled the plug')
        return result
      }),
  }
}

describe('generate', () => {
  test('writes the whole debate, row for row, and nothing the second time', { timeout: 120_000 }, async () => {
    expect(await generate(graph, size)).toEqual({ status: 'WRITTEN', datasetId, claimsWritten: 6_000 })
    const debate = makeDebate(size)
    expect(await counted()).toMatchObject({
      people: debate.actors.people,
      organizations: debate.actors.organizations,
      schools: debate.actors.schools,
      concepts: size.concepts,
      sources: size.sources,
      claims: 6_000,
    })
    const rows = Array.from({ length: 6_000 }, (_, at) => debate.claimRow(at))
    const [ties] = await cypher(
      `RETURN COUNT { ()-[:ASSERTS]->() } AS asserts, COUNT { ()-[:ABOUT]->() } AS about,
              COUNT { ()-[:BACKS|REBUTS]->() } AS answers, COUNT { ()-[:EVIDENCED_BY]->() } AS passages,
              COUNT { ()-[:REPORTED_BY]->() } AS reports, COUNT { ()-[:PLACES]->() } AS places,
              COUNT { ()-[:SUPPORTS|OPPOSES|MIXED_ON|NEUTRAL_ON]->() } AS stances`,
    )
    const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + of(row), 0)
    expect(ties).toEqual({
      asserts: sum(({ assertedBy }) => assertedBy.length),
      about: sum(({ about }) => about.length),
      answers: sum(({ backs, rebuts }) => backs.length + rebuts.length),
      passages: sum(({ passages }) => passages.length),
      reports: sum(({ reportedBy }) => (reportedBy === null ? 0 : 1)),
      places: sum(({ places }) => places.length),
      stances: sum(({ stances }) => stances.length),
    })

    const evidence = openEvidence({ run: graph.read(), longRun: graph.read(), write: graph.write, maxAgeMs: 0 })
    const columns = await evidence.current()
    expect(columns.claims.source).toHaveLength(6_000)
    expect(columns.rows.claim).toHaveLength(sum(({ assertedBy, stances }) => assertedBy.length * stances.length))

    const [before] = await graph.read()('graph-version', {})
    expect(await generate(graph, size)).toEqual({ status: 'UNCHANGED', datasetId, claimsWritten: 0 })
    expect(await graph.read()('graph-version', {})).toEqual([before])
  })

  test('shows that it was interrupted, and the same call completes it', { timeout: 120_000 }, async () => {
    const small = sizeOf({ claims: 5_050, seed: 1, actors: 20, concepts: 12, sources: 3 })
    await generate(graph, small)
    const whole = await shape()
    // Among the concepts, within the claims (the first 5,000 are written), and when all is written but the last mark.
    for (const nth of [4, 12, 13]) {
      await graph.close()
      graph = await emptyGraph()
      await expect(generate(failingAt(nth), small)).rejects.toThrow('pulled the plug')
      const [begun] = await graph.read()('datasets', {})
      expect(begun?.title).toMatch(/\(not complete\)$/)
      const claims = await cypher('MATCH (claim:Claim) RETURN count(claim) AS many')
      const { claimsWritten } = await generateWritten(small)
      expect(claimsWritten).toBe(5_050 - Number(claims[0]?.['many']))
      expect(await shape()).toEqual(whole)
      const [done] = await graph.read()('datasets', {})
      expect(done?.title).not.toMatch(/not complete/)
    }
  })

  async function generateWritten(small: typeof size) {
    const result = await generate(graph, small)
    if (result.status !== 'WRITTEN') throw new Error(result.status)
    return result
  }

  test('two at once make one debate', { timeout: 120_000 }, async () => {
    const small = sizeOf({ claims: 300, seed: 1 })
    const results = await Promise.all([generate(graph, small), generate(graph, small)])
    expect(results.map((result) => ('claimsWritten' in result ? result.claimsWritten : NaN)).sort()).toEqual([0, 300])
    const [ties] = await cypher('RETURN COUNT { (:Claim)-[:STATED_IN]->() } AS many')
    expect(ties).toEqual({ many: 300 })
  })

  test('refuses a graph that holds another data set, unless told to write beside it', async () => {
    const first = sizeOf({ claims: 20, seed: 1 })
    const second = sizeOf({ claims: 20, seed: 2 })
    await generate(graph, first)
    const before = await shape()
    expect(await generate(graph, second)).toMatchObject({ status: 'REFUSED', because: 'OTHERS' })
    expect(await shape()).toEqual(before)
    expect(await generate(graph, second, { beside: true })).toMatchObject({ status: 'WRITTEN', claimsWritten: 20 })
    expect(await graph.read()('dataset-counts', { datasetIds: ['generated-20-1', 'generated-20-2'] })).toMatchObject([
      { claims: 20 },
      { claims: 20 },
    ])
  })

  test('refuses to mix two debates of one name', async () => {
    await generate(graph, sizeOf({ claims: 20, seed: 1 }))
    const other = sizeOf({ claims: 20, seed: 1, concepts: 30 })
    expect(await generate(graph, other)).toMatchObject({ status: 'REFUSED', because: 'DIFFERENT' })
  })
})
