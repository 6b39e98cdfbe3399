import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wholeSchema } from '../../src/schema/index.js'
import { root } from '../graph.js'
import type { Answer } from '../server/asking.js'
import { plantWorld } from '../world.js'
import { type Serving, serveGraph } from './serving.js'
import { badValues } from './sweep/bad-values.js'
import { faultOf, fits, valueAt } from './sweep/judge.js'
import { literal } from './sweep/good-values.js'
import { nameOf, type Place, placesOf } from './sweep/places.js'

let server: Serving
const cursors = { sources: '', concepts: '' }
beforeAll(async () => {
  await (await plantWorld()).close()
  server = await serveGraph({ freshMs: 3_600_000 })
  const { sources, concepts } = await server.data(`{
    sources(first: 1) { pageInfo { endCursor } } concepts(first: 1) { pageInfo { endCursor } } }`)
  cursors.sources = Object(sources).pageInfo.endCursor
  cursors.concepts = Object(concepts).pageInfo.endCursor
})
afterAll(() => server.stop())

const places = placesOf(wholeSchema(root))
const fields = new Set(places.map(({ field }) => field))

/** A place by its own name and type, where it is met first: what the type refuses, it refuses wherever that stands. */
const keyOf = ({ path, type }: Place) => `${path.at(-1)}: ${String(type)}`
const first = new Map(places.toReversed().map((place) => [keyOf(place), place]))

/** Chooses the values for a place. Elsewhere than where it is met first, only what the type lets through is sent. */
function valuesFor(place: Place): readonly unknown[] {
  const values = badValues(place.type)
  if (first.get(keyOf(place)) === place) return values
  const passing = values.filter((value) => fits(place, value))
  return place.path.length === 1 ? passing : passing.filter((value) => value !== null).slice(0, 4)
}

function send({ ask, argumentType, path: [name = ''], wrap }: Place, value: unknown): Promise<Answer> {
  return server.ask(ask({ [name]: `$${name}` }, `($${name}: ${argumentType})`), { [name]: wrap(value) })
}

/** Remembers the answers to the questions that the bad values are compared with. */
const known = new Map<string, Promise<Answer>>()
function askOnce(query: string): Promise<Answer> {
  const answer = known.get(query) ?? server.ask(query)
  known.set(query, answer)
  return answer
}

const shown = (value: unknown) => (JSON.stringify(value) ?? 'nothing').slice(0, 60)

async function faultsIn(place: Place): Promise<readonly string[]> {
  const reached = await askOnce(place.ask({}))
  if (reached.body.errors || valueAt(reached.body.data) === undefined)
    return [`${nameOf(place)} is not reached: ${reached.text.slice(0, 300)}`]
  const [argument = '', ...within] = place.path
  const isOptional = within.length === 0 && !place.argumentType.endsWith('!')
  const usual = isOptional ? await askOnce(place.ask({ [argument]: undefined })) : undefined
  const foreign = place.field === 'Query.sources' ? cursors.concepts : cursors.sources
  const isCursor = place.path[0] === 'after' || place.path[0] === 'before'
  const values = [...valuesFor(place), ...(isCursor ? [foreign] : [])]
  const answers = await Promise.all(values.map(async (value) => ({ value, answer: await send(place, value) })))
  return answers.flatMap(({ value, answer }) => {
    const fault = faultOf(place, value, answer, usual)
    return fault === undefined ? [] : [`${nameOf(place)} = ${shown(value)}: ${fault}`]
  })
}

describe('whatever comes to an argument is answered honestly, or refused with a code and the name of the argument:', () => {
  test('there is much to sweep', () => {
    expect(fields.size).toBeGreaterThan(70)
    expect(places.length).toBeGreaterThan(600)
  })

  test.each([...fields])('%s', async (field) => {
    const faults: string[] = []
    for (const place of places.filter((each) => each.field === field)) faults.push(...(await faultsIn(place)))
    expect(faults).toEqual([])
  })
})

/** Pairs of names that one field or input object has, with values that exclude each other. */
const pairs = [
  ['first', 1, 'last', 1, 'Int'],
  ['statedFrom', '2022-01-02', 'statedTo', '2022-01-01', 'Date'],
  ['from', '2022-01-02', 'to', '2022-01-01', 'Date'],
  ['from', 0.7, 'to', 0.3, 'Float'],
] as const

const conflicts = pairs.flatMap(([one, value, other, otherValue, type]) =>
  places.flatMap((place) => {
    const beside = nameOf({ ...place, path: [...place.path.slice(0, -1), other] })
    const isPair = place.path.at(-1) === one && places.some((each) => nameOf(each) === beside)
    return isPair && String(place.type) === type ? [{ place, one, value, other, otherValue, name: nameOf(place) }] : []
  }),
)

describe('two values that exclude each other are refused, and both are named:', () => {
  test('there are such pairs', () => expect(conflicts.length).toBeGreaterThan(40))

  test.each(conflicts)('$name with $other', async ({ place, one, value, other, otherValue }) => {
    const [argument = '', ...within] = place.path
    const both = { [one]: literal(value), [other]: literal(otherValue) }
    const inside = literal(place.wrap(value)).replace(
      literal(value),
      `${literal(value)}, ${other}: ${literal(otherValue)}`,
    )
    const { body } = await server.ask(place.ask(within.length === 0 ? both : { [argument]: inside }))
    expect(body.errors).toHaveLength(1)
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
    expect(body.errors?.[0]?.message).toMatch(new RegExp(`${one}, ${other}: expected`))
  })
})
