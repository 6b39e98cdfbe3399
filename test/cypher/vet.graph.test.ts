import neo4j, { type Driver, type ProfiledPlan, type Plan } from 'neo4j-driver'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadCatalogue } from '../../src/catalogue/index.js'
import { toParameters } from '../../src/graph/convert.js'
import type { Graph } from '../../src/graph/index.js'
import { cypher, graphSettings, root } from '../graph.js'
import { plantWorld } from '../world.js'
import { examples } from './examples.js'

const { statements } = loadCatalogue(root)
const all = [...statements.values()]
/** Write statements in the order of the examples, in which each finds what it needs. */
const inOrder = Object.keys(examples).flatMap((name) =>
  all.filter((statement) => statement.access === 'write' && statement.name === name),
)
const ofAccess = (access: string) => all.filter((statement) => statement.access === access)

let driver: Driver
let graph: Graph
beforeAll(async () => {
  graph = await plantWorld()
  // A property that no entry of the fixtures has is a name that the database does not know yet.
  await cypher('CREATE (passage:Passage {movedTo: 0}) DELETE passage')
  const { uri, user, password } = graphSettings()
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
})
afterAll(async () => {
  await driver.close()
  await graph.close()
})

/** Plans a statement without running it. */
async function explain(text: string, params: Record<string, unknown>) {
  const session = driver.session({ database: graphSettings().database })
  try {
    const result = session.run(`EXPLAIN ${text}`, params)
    const columns = await result.keys()
    const { queryType, plan, gqlStatusObjects } = await result.summary()
    return { columns, queryType, plan, notes: gqlStatusObjects.filter(({ gqlStatus }) => /^0[13]N/.test(gqlStatus)) }
  } finally {
    await session.close()
  }
}

describe('every statement', () => {
  test.each(all.filter(({ access }) => access !== 'setup'))(
    '$file gives the columns of its header and knows every name',
    async (statement) => {
      const example: Readonly<Record<string, unknown>> = examples[statement.name as keyof typeof examples]
      const { columns, notes } = await explain(statement.text, toParameters(statement, example))
      expect(columns).toEqual(statement.row.fields.map(({ name }) => name))
      expect(notes.map(({ gqlStatus, statusDescription }) => `${gqlStatus} ${statusDescription}`)).toEqual([])
      for (const { name } of statement.params.fields) expect(statement.text).toMatch(new RegExp(`\\$${name}\\b`))
    },
  )

  test.each(all)('$file scans the whole graph or multiplies only where it says why', async (statement) => {
    if (statement.access === 'setup') return
    const example: Readonly<Record<string, unknown>> = examples[statement.name as keyof typeof examples]
    const { plan } = await explain(statement.text, toParameters(statement, example))
    const costly = operators(plan).filter((name) => /^(AllNodesScan|CartesianProduct)$/.test(name))
    for (const name of costly) expect(statement.allowed.get(name), `${statement.file}: ${name}`).toBeDefined()
  })

  test('is used somewhere in the program', () => {
    const code = readAll('src')
    const unused = all.filter(({ access, name }) => access !== 'setup' && !code.includes(`'${name}'`))
    expect(unused.map(({ file }) => file)).toEqual([])
  })
})

describe('a read statement', () => {
  test.each(ofAccess('read'))('$file only reads, and yields a row for its example', async (statement) => {
    const example: Readonly<Record<string, unknown>> = examples[statement.name as keyof typeof examples]
    const { queryType } = await explain(statement.text, toParameters(statement, example))
    expect(queryType).toBe('r')
    const untyped = graph.read() as (name: string, params: object) => Promise<readonly unknown[]>
    expect((await untyped(statement.name, example)).length).toBeGreaterThan(0)
  })
})

describe('a write statement', () => {
  test.each(inOrder)('$file runs only where the version is raised', async (statement) => {
    const example: Readonly<Record<string, unknown>> = examples[statement.name as keyof typeof examples]
    const [before] = await graph.read()('graph-version', {})
    await graph
      .write(`vet-${statement.name}`, async (run) => {
        if (statement.name !== 'begin-write')
          await (run as (name: string, params: object) => Promise<unknown>)(statement.name, example)
      })
      .catch((error: unknown) => {
        throw new Error(`${statement.file}`, { cause: error })
      })
    const [after] = await graph.read()('graph-version', {})
    expect(after?.version).toBe((before?.version ?? 0) + 1)
    await expect(graph.read()(statement.name as 'graph-version', {})).rejects.toThrow('no read statement')
  })
})

function operators(plan: Plan | ProfiledPlan | false): string[] {
  if (!plan) return []
  return [plan.operatorType.split('@')[0] ?? '', ...plan.children.flatMap((child) => operators(child))]
}

function readAll(directory: string): string {
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.includes('generated'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')
}
