import neo4j from 'neo4j-driver'
import { inject } from 'vitest'
import { loadCatalogue } from '../src/catalogue/index.js'
import { type Graph, type GraphSettings, openGraph } from '../src/graph/index.js'

/** The project's root, as the tests see it. */
export const root = process.cwd()

/** How the tests reach the run's Neo4j. */
export function graphSettings(): GraphSettings {
  return { ...inject('graph'), queryTimeoutMs: 10_000, writeTimeoutMs: 120_000 }
}

/** Opens the run's Neo4j, emptied, with constraints and indexes in place. Tests that use it run one file at a time. */
export async function emptyGraph(): Promise<Graph> {
  await cypher('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS')
  const graph = openGraph(loadCatalogue(root), graphSettings())
  await graph.setUp()
  return graph
}

/** Runs Cypher of a test's own, past the catalogue: to prepare what no statement makes, and to look behind them. */
export async function cypher(text: string, params: Record<string, unknown> = {}): Promise<Record<string, unknown>[]> {
  const { uri, user, password, database } = graphSettings()
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  try {
    const session = driver.session({ database })
    const result = await session.run(text, params)
    return result.records.map((record) => record.toObject())
  } finally {
    await driver.close()
  }
}
