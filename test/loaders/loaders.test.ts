import { describe, expect, test } from 'vitest'
import { StandpointError } from '../../src/domain/errors.js'
import { typed } from '../../src/graph/run.js'
import { makeLoaders } from '../../src/loaders/index.js'

interface Trip {
  readonly name: string
  readonly params: Readonly<Record<string, unknown>>
}

/** A database that remembers its trips and gives the rows of each statement. */
function database(rows: Readonly<Record<string, readonly object[]>> = {}) {
  const trips: Trip[] = []
  const run = typed(async (name, params) => {
    trips.push({ name, params })
    return rows[name] ?? []
  })
  return { trips, loaders: makeLoaders(run) }
}

describe('the loaders of a request', () => {
  test('take one trip for a kind of thing, however many of it are asked for in a tick', async () => {
    const { trips, loaders } = database({ 'actors-by-id': [{ id: 'person:b' }, { id: 'person:a' }] })
    const found = await Promise.all([
      loaders.actorById.load('person:a'),
      loaders.conceptById.load('concept:a'),
      loaders.actorById.load('person:b'),
      loaders.actorById.load('person:a'),
      loaders.actorById.load('person:gone'),
    ])
    expect(found).toEqual([{ id: 'person:a' }, null, { id: 'person:b' }, { id: 'person:a' }, null])
    expect(trips).toEqual([
      { name: 'actors-by-id', params: { ids: ['person:a', 'person:b', 'person:gone'] } },
      { name: 'concepts-by-id', params: { ids: ['concept:a'] } },
    ])
  })

  test('share nothing with those of another request', async () => {
    const { trips, loaders } = database()
    const others = database()
    await Promise.all([loaders.actorById.load('person:a'), others.loaders.actorById.load('person:a')])
    expect([trips.length, others.trips.length]).toEqual([1, 1])
  })

  test('take one trip for each distinct set of arguments', async () => {
    const { trips, loaders } = database({
      'placements-by-scale': [
        { scaleId: 'scale:a', value: 0.1 },
        { scaleId: 'scale:b', value: 0.2 },
      ],
    })
    const all = { from: null, to: null, limit: 10 }
    const lower = { from: null, to: 0.5, limit: 10 }
    const found = await Promise.all([
      loaders.placementsByScale.load('scale:a', all),
      loaders.placementsByScale.load('scale:b', { ...all }),
      loaders.placementsByScale.load('scale:a', lower),
    ])
    expect(found.map((list) => list.map(({ value }) => value))).toEqual([[0.1], [0.2], [0.1]])
    expect(trips.map(({ params }) => params)).toEqual([
      { scaleIds: ['scale:a', 'scale:b'], from: null, to: null, limit: 10 },
      { scaleIds: ['scale:a'], from: null, to: 0.5, limit: 10 },
    ])
  })

  test('load all data sets once, also when they are asked for at the same time and again', async () => {
    const { trips, loaders } = database({ datasets: [{ id: 'one' }] })
    const [first, second] = await Promise.all([loaders.allDatasets(), loaders.allDatasets()])
    expect([first, second, await loaders.allDatasets()]).toEqual([[{ id: 'one' }], [{ id: 'one' }], [{ id: 'one' }]])
    expect(trips).toEqual([{ name: 'datasets', params: {} }])
  })

  test('pass on the error of the database, with its code', async () => {
    const gone = new StandpointError('GRAPH_UNAVAILABLE', 'away')
    const loaders = makeLoaders(typed(() => Promise.reject(gone)))
    await expect(loaders.claimById.load('claim:a:1')).rejects.toBe(gone)
    await expect(loaders.allDatasets()).rejects.toBe(gone)
  })
})

describe('every loader', () => {
  const { loaders } = database()
  const byKey = Object.entries(loaders).flatMap(([name, loader]) =>
    typeof loader === 'object' && 'loadMany' in loader ? [name] : [],
  )

  test.each(byKey)('%s sends its keys as the one list that its statement takes', async (name) => {
    const { trips, loaders: own } = database()
    const loader = Object.entries(own).find(([each]) => each === name)?.[1]
    if (typeof loader !== 'object' || !('loadMany' in loader)) throw new Error(`${name} loads no keys`)
    await loader.loadMany(['a', 'b'])
    expect(trips.length).toBe(1)
    expect(Object.values(trips[0]?.params ?? {})).toEqual([['a', 'b']])
  })
})
