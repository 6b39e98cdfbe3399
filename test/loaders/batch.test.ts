import { setImmediate as nextTick } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { manyByKey, oneByKey } from '../../src/loaders/batch.js'

interface Row {
  readonly key: string
  readonly value: number
}

/** A fetch that remembers what it was asked for, and answers from rows. */
function recorded(rows: readonly Row[]) {
  const trips: (readonly string[])[] = []
  return {
    trips,
    fetch: async (keys: readonly string[]) => {
      trips.push(keys)
      return rows.filter(({ key }) => keys.includes(key))
    },
  }
}
const keyOf = ({ key }: Row) => key

describe('a loader of one value per key', () => {
  test('makes one trip of all keys of a tick, each once, and gives the values in the order asked', async () => {
    const { trips, fetch } = recorded([
      { key: 'b', value: 2 },
      { key: 'a', value: 1 },
    ])
    const loader = oneByKey(fetch, keyOf)
    const found = await Promise.all(['a', 'b', 'a', 'c'].map((key) => loader.load(key)))
    expect(found.map((row) => row?.value ?? null)).toEqual([1, 2, 1, null])
    expect(trips).toEqual([['a', 'b', 'c']])
  })

  test('collects keys that are asked for by promises of the same tick', async () => {
    const { trips, fetch } = recorded([])
    const loader = oneByKey(fetch, keyOf)
    await Promise.all([loader.load('a'), Promise.resolve().then(() => loader.load('b'))])
    expect(trips).toEqual([['a', 'b']])
  })

  test('remembers what it found, also that it found nothing, and makes a second trip for other keys only', async () => {
    const { trips, fetch } = recorded([{ key: 'a', value: 1 }])
    const loader = oneByKey(fetch, keyOf)
    await loader.loadMany(['a', 'gone'])
    await nextTick()
    expect(await loader.loadMany(['gone', 'b', 'a'])).toEqual([null, null, { key: 'a', value: 1 }])
    expect(trips).toEqual([['a', 'gone'], ['b']])
  })

  test('makes no trip for no keys', async () => {
    const { trips, fetch } = recorded([])
    expect(await oneByKey(fetch, keyOf).loadMany([])).toEqual([])
    expect(trips).toEqual([])
  })

  test('splits more than a thousand keys into trips of a thousand', async () => {
    const { trips, fetch } = recorded([])
    const keys = Array.from({ length: 2_001 }, (_, at) => `key ${at}`)
    await oneByKey(fetch, keyOf).loadMany(keys)
    expect(trips.map((trip) => trip.length)).toEqual([1000, 1000, 1])
    expect(trips.flat()).toEqual(keys)
  })

  test('fails every key of a trip that fails, with the very error', async () => {
    const down = new Error('down')
    const loader = oneByKey<Row>(() => Promise.reject(down), keyOf)
    expect(await loader.loadMany(['a', 'b'])).toEqual([down, down])
    await expect(loader.load('a')).rejects.toBe(down)
  })
})

describe('a loader of a list per key', () => {
  test('gives each key its rows, in the order of the rows; none for a key without any', async () => {
    const { trips, fetch } = recorded([
      { key: 'b', value: 3 },
      { key: 'a', value: 2 },
      { key: 'b', value: 1 },
    ])
    const loader = manyByKey(fetch, keyOf)
    const lists = await Promise.all(['a', 'none', 'b', 'b'].map((key) => loader.load(key)))
    expect(lists.map((list) => list.map(({ value }) => value))).toEqual([[2], [], [3, 1], [3, 1]])
    expect(trips).toEqual([['a', 'none', 'b']])
  })

  test('leaves out rows of keys that nobody asked for', async () => {
    const loader = manyByKey(async () => [{ key: 'other', value: 1 }], keyOf)
    expect(await loader.load('a')).toEqual([])
  })

  test('fails every key of a trip that fails, and no key of another', async () => {
    const down = new Error('down')
    const loader = manyByKey<Row>(async (keys) => (keys.includes('bad') ? Promise.reject(down) : []), keyOf)
    expect(await loader.loadMany(['bad', 'with it'])).toEqual([down, down])
    await nextTick()
    expect(await loader.load('later')).toEqual([])
  })
})
