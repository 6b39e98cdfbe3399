import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { getNamedType, isEnumType, isInputObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadCatalogue } from '../../src/catalogue/index.js'
import { openGraph } from '../../src/graph/index.js'
import { wholeSchema } from '../../src/schema/index.js'
import { plant } from '../../src/seeds/index.js'
import { graphSettings, root } from '../graph.js'
import { plantWorld } from '../world.js'
import { type Serving, serveGraph } from './serving.js'
import { valueAt } from './sweep/judge.js'
import { nameOf, type Place, placesOf } from './sweep/places.js'

/** Long enough that most pages need no look at the graph's version, short enough to wait for. */
const freshMs = 500
let server: Serving
beforeAll(async () => {
  await (await plantWorld()).close()
  server = await serveGraph({ freshMs })
})
afterAll(() => server.stop())

const schema = wholeSchema(root)
const places = placesOf(schema)

/** Gives every order of a list, as a document has it; one that is none where a list has but one. */
function ordersOf({ field }: Place): readonly (string | undefined)[] {
  const orderBy = places.find((place) => nameOf(place) === `${field}(orderBy)`)
  const input = orderBy && getNamedType(orderBy.type)
  if (!isInputObjectType(input)) return [undefined]
  const values = (name: string) => {
    const type = getNamedType(input.getFields()[name]?.type)
    return isEnumType(type) ? type.getValues().map((value) => value.name) : []
  }
  return values('field').flatMap((by) => values('direction').map((way) => `{ field: ${by}, direction: ${way} }`))
}

/** Every list that is cut into pages, in every order that it has, and the arguments by which it is walked backwards. */
const lists = places
  .filter(({ path }) => path.join('.') === 'after')
  .flatMap((place) =>
    ordersOf(place).map((orderBy) => ({
      place,
      orderBy,
      name: place.field,
      goesBack: places.some((other) => nameOf(other) === `${place.field}(before)`),
    })),
  )

interface Row {
  readonly cursor: string
  readonly node: unknown
}
interface Found {
  readonly edges: readonly Row[]
  readonly totalCount: number
  readonly pageInfo: Readonly<Record<'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor', unknown>>
}

async function page({ place, orderBy }: (typeof lists)[number], args: Record<string, unknown>): Promise<Found> {
  const written = Object.fromEntries(Object.entries(args).map(([name, value]) => [name, JSON.stringify(value)]))
  const found = Object(valueAt(await server.data(place.ask({ orderBy, ...written }))))
  expect(found).toMatchObject({ totalCount: expect.any(Number), edges: expect.any(Array) })
  const edges = found.edges.map(({ cursor }: Row, at: number) => ({ cursor, node: found.nodes[at] }))
  return { edges, totalCount: found.totalCount, pageInfo: found.pageInfo }
}

/** Walks a list in pages of a size, from the front or from the end, on from the rows that have been seen. */
async function walked(
  list: (typeof lists)[number],
  size: number,
  back = false,
  begun: readonly Row[] = [],
): Promise<readonly Row[]> {
  const rows = [...begun]
  for (let more = true; more;) {
    const edge = back ? rows[0] : rows.at(-1)
    const from = edge && { [back ? 'before' : 'after']: edge.cursor }
    const { edges, pageInfo } = await page(list, { [back ? 'last' : 'first']: size, ...from })
    if (back) rows.unshift(...edges)
    else rows.push(...edges)
    more = pageInfo[back ? 'hasPreviousPage' : 'hasNextPage'] === true
    if (begun.length === 0) expect(pageInfo[back ? 'hasNextPage' : 'hasPreviousPage']).toBe(edge !== undefined)
    expect(edges.length > 0 || !more).toBe(true)
  }
  return rows
}

describe('page after page comes to the whole of every list, in every order, however long the pages are:', () => {
  test('there are all of them', () => {
    expect(new Set(lists.map(({ name }) => name)).size).toBeGreaterThan(25)
    expect(lists.length).toBeGreaterThan(100)
  })

  test.each(lists)('$name $orderBy', async (list) => {
    const { edges: whole, totalCount } = await page(list, { first: 100 })
    expect(whole.length).toBe(totalCount)
    expect(new Set(whole.map(({ cursor }) => cursor)).size).toBe(totalCount)
    for (const size of [1, 7, 100]) {
      expect(await walked(list, size)).toEqual(whole)
      if (list.goesBack) expect(await walked(list, size, true)).toEqual(whole)
    }
    expect((await page(list, {})).edges).toEqual(whole.slice(0, 20))
    expect(await page(list, { first: 0 })).toMatchObject({ edges: [], totalCount })
  })
})

/** Plants the debate anew with more claims by people and organizations that it has, as a process beside the server does. */
async function addClaims(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'standpoint-lists-'))
  cpSync(join(root, 'test/world/dataset'), folder, { recursive: true })
  const file = join(folder, 'claims/hearing-2022.yaml')
  const claim = (actor: string, at: number) => `
- number: ${20 + at}
  statement: A further word of ${actor.split(':')[1]} on the tram.
  assertedBy: [${actor}]
  stances: [{ stance: SUPPORTS, concept: concept:car-free-streets }, { stance: OPPOSES, concept: concept:tram-growth }]
  modality: NORMATIVE
  statedOn: ${['2018-01-01', '2022-03-09', '2024-05-05'][at]}
`
  const speakers = ['person:ilse-varga', 'organization:velmora-council', 'school:heron-swimming-school']
  writeFileSync(file, readFileSync(file, 'utf8') + speakers.map(claim).join(''))
  const graph = openGraph(loadCatalogue(root), graphSettings())
  const { status, problems } = await plant(schema, graph, folder)
  await graph.close()
  rmSync(folder, { recursive: true })
  expect(status, JSON.stringify(problems)).toBe('PLANTED')
}

describe('while claims are added', () => {
  test('each row whose place does not change comes exactly once, in every list and order, both ways', async () => {
    const walks = lists.flatMap((list) => (list.goesBack ? [false, true] : [false]).map((back) => ({ list, back })))
    const begun = await eightAtOnce(walks, async ({ list, back }) => ({
      list,
      back,
      before: (await page(list, { first: 100 })).edges,
      rows: (await page(list, { [back ? 'last' : 'first']: 2 })).edges,
    }))
    await addClaims()
    await sleep(freshMs)
    const faults = await eightAtOnce(begun, async ({ list, back, before, rows }) => {
      const after = new Set((await page(list, { first: 100 })).edges.map(({ cursor }) => cursor))
      const seen = (await walked(list, 2, back, rows)).map(({ cursor }) => cursor)
      const steady = before.filter(({ cursor }) => after.has(cursor))
      const wrong = steady.filter(({ cursor }) => seen.filter((each) => each === cursor).length !== 1)
      return { name: `${list.name} ${list.orderBy}`, changed: after.size !== before.length, wrong: wrong.length }
    })
    expect(faults.filter(({ wrong }) => wrong > 0)).toEqual([])
    expect(faults.filter(({ changed }) => changed).length).toBeGreaterThan(20)
  }, 120_000)
})

/** Does something with each item, with eight at the same time. */
async function eightAtOnce<Item, Result>(
  items: readonly Item[],
  act: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const found: Result[] = []
  for (let at = 0; at < items.length; at += 8) found.push(...(await Promise.all(items.slice(at, at + 8).map(act))))
  return found
}
