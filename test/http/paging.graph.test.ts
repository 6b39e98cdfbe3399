import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadCatalogue } from '../../src/catalogue/index.js'
import { openGraph } from '../../src/graph/index.js'
import { wholeSchema } from '../../src/schema/index.js'
import { plant } from '../../src/seeds/index.js'
import { emptyGraph, graphSettings, root } from '../graph.js'
import { plantFolders } from '../world.js'
import { type Serving, serveGraph } from './serving.js'

let server: Serving
let folder: string
beforeAll(async () => {
  await (await plantFolders('test/world/dataset')).close()
  folder = mkdtempSync(join(tmpdir(), 'standpoint-paging-'))
  cpSync(join(root, 'test/world/dataset'), folder, { recursive: true })
  server = await serveGraph()
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})

/** A row of a list: its id, and what the list is sorted by before that. */
interface Row {
  readonly cursor: string
  readonly id: string
  readonly sortKey: string
}
interface Page {
  readonly rows: readonly Row[]
  readonly more: boolean
  readonly totalCount: number
}
/** A list and the order that it is asked in. */
interface List {
  readonly of: string
  readonly field: string
  readonly orderBy: string
  readonly row: string
  readonly read: (node: Record<string, unknown>) => Omit<Row, 'cursor'>
}

const position = {
  of: 'concept(by: { slug: "motor-traffic-limits" })',
  field: 'positions(bases: [DIRECT, ENTAILED, PARTIAL], orderBy: $order, $page)',
  row: 'actor { id name } evidenceCount lastStatedOn',
  read: ({ actor, evidenceCount, lastStatedOn }: Record<string, unknown>) => ({
    id: String(Object(actor).id),
    sortKey: `${String(evidenceCount)} ${String(lastStatedOn)}`,
  }),
}
const claim = {
  of: 'concept(by: { slug: "motor-traffic-limits" })',
  field: 'claims(includeNarrower: true, orderBy: $order, $page)',
  row: 'id statedOn',
  read: ({ id, statedOn }: Record<string, unknown>) => ({ id: String(id), sortKey: String(statedOn) }),
}
const lists: (readonly [string, List])[] = [
  ['positions by evidence', { ...position, orderBy: '{ field: EVIDENCE_COUNT, direction: DESC }' }],
  ['positions by name, from Z', { ...position, orderBy: '{ field: ACTOR_NAME, direction: DESC }' }],
  ['positions by their last word', { ...position, orderBy: '{ field: LAST_STATED_ON, direction: ASC }' }],
  ['claims, newest first', { ...claim, orderBy: '{ field: STATED_ON, direction: DESC }' }],
  ['claims as they stand in their sources', { ...claim, orderBy: '{ field: SOURCE_POSITION, direction: ASC }' }],
  [
    'affiliates',
    {
      of: 'organization(by: { slug: "velmora-council" })',
      field: 'affiliates($page)',
      orderBy: '',
      row: 'id',
      read: ({ id }) => ({ id: String(id), sortKey: '' }),
    },
  ],
]

async function pageOf({ of, field, orderBy, row, read }: List, page: string): Promise<Page> {
  const asked = field.replace('$order', orderBy).replace('$page', page)
  const { top } = await server.data(
    `{ top: ${of} { list: ${asked} { totalCount pageInfo { hasNextPage hasPreviousPage } edges { cursor node { ${row} } } } } }`,
  )
  const { totalCount, pageInfo, edges } = Object(top).list
  return {
    rows: edges.map(({ cursor, node }: { cursor: string; node: Record<string, unknown> }) => ({
      cursor,
      ...read(node),
    })),
    more: page.includes('last') ? pageInfo.hasPreviousPage : pageInfo.hasNextPage,
    totalCount,
  }
}

/** Asks for page after page of two rows, from the front or from the end; `between` happens after the first one. */
async function allPages(list: List, toward: 'first' | 'last', between = async () => {}): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (let more = true; more;) {
    const edge = toward === 'first' ? rows.at(-1) : rows[0]
    const from = edge ? `, ${toward === 'first' ? 'after' : 'before'}: "${edge.cursor}"` : ''
    const page = await pageOf(list, `${toward}: 2${from}`)
    if (toward === 'first') rows.push(...page.rows)
    else rows.unshift(...page.rows)
    if (!edge) await between()
    more = page.more
  }
  return rows
}

const idsOf = (rows: readonly Row[]) => rows.map(({ id }) => id)

describe('page by page', () => {
  test.each(lists)('%s, forwards and backwards, come to the whole', async (_, list) => {
    const whole = await pageOf(list, 'first: 100')
    expect(whole.totalCount).toBe(whole.rows.length)
    expect(whole.rows.length).toBeGreaterThan(list.row === 'id' ? 0 : 4)
    expect(await allPages(list, 'first')).toEqual(whole.rows)
    expect(await allPages(list, 'last')).toEqual(whole.rows)
  })

  test('a page of nothing gives the count alone', async () => {
    const [, list] = lists[0] ?? []
    if (!list) throw new Error('no list')
    const { rows, totalCount, more } = await pageOf(list, 'first: 0')
    expect([rows, totalCount > 0, more]).toEqual([[], true, true])
  })

  test('between two cursors lies what the page before and the page after leave', async () => {
    const [, list] = lists[3] ?? []
    if (!list) throw new Error('no list')
    const { rows } = await pageOf(list, 'first: 100')
    const between = await pageOf(list, `after: "${rows[0]?.cursor}", before: "${rows[4]?.cursor}"`)
    expect(idsOf(between.rows)).toEqual(idsOf(rows.slice(1, 4)))
  })
})

describe('while another process adds and removes claims between two pages', () => {
  /** Plants the data set with some claims more and one less, as a process beside the server does. */
  async function writeMeanwhile(): Promise<void> {
    const file = join(folder, 'claims/hearing-2022.yaml')
    const claims = readFileSync(file, 'utf8')
    const more = [20, 21, 22].map(
      (number, at) => `
- number: ${number}
  statement: Word ${number} of the same hearing.
  assertedBy: [${['person:ilse-varga', 'organization:evening-post', 'person:bram-osei'][at]}]
  stances: [{ stance: SUPPORTS, concept: concept:car-free-streets }]
  modality: NORMATIVE
  statedOn: ${['2018-01-01', '2022-03-09', '2024-05-05'][at]}
`,
    )
    writeFileSync(file, claims.replace(/- number: 6[\s\S]*$/, '') + more.join(''))
    const graph = openGraph(loadCatalogue(root), graphSettings())
    const result = await plant(wholeSchema(root), graph, folder)
    await graph.close()
    expect(result.status, JSON.stringify(result.problems)).toBe('PLANTED')
  }

  async function plantAnew(): Promise<void> {
    rmSync(folder, { recursive: true })
    cpSync(join(root, 'test/world/dataset'), folder, { recursive: true })
    const graph = await emptyGraph()
    await plant(wholeSchema(root), graph, folder)
    await graph.close()
  }

  test.each(lists.slice(0, 5).flatMap((each) => [[...each, 'first'] as const, [...each, 'last'] as const]))(
    '%s: each row whose place did not change comes exactly once (%#)',
    async (_, list, toward) => {
      await plantAnew()
      const before = (await pageOf(list, 'first: 100')).rows
      const seen = await allPages(list, toward, writeMeanwhile)
      const after = (await pageOf(list, 'first: 100')).rows
      const steady = before.filter((row) => after.some(({ cursor }) => cursor === row.cursor))
      expect(steady.length).toBeGreaterThan(3)
      expect(idsOf(after)).not.toEqual(idsOf(before))
      for (const { id, cursor } of steady)
        expect(seen.filter((row) => row.cursor === cursor).length, `${id} once`).toBe(1)
    },
  )
})
