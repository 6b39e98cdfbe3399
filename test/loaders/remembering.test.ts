import { describe, expect, test } from 'vitest'
import { RecordMemory, remembering } from '../../src/loaders/index.js'
import type { Run } from '../../src/graph/index.js'
import { typed } from '../../src/graph/run.js'

/** A database of scales, whose records say under which version they were read. */
function database() {
  const [one, two] = [{ number: 1 }, { number: 2 }]
  const state = { one, two, version: one, trips: new Array<readonly string[]>() }
  const run: Run = typed(async (name, params) => {
    const ids: unknown = params['ids'] ?? params['scaleIds']
    const wanted = Array.isArray(ids) ? ids.map(String) : []
    state.trips.push([name, ...wanted])
    const at = `version ${state.version.number}`
    return wanted
      .filter((id) => id !== 'scale:none')
      .map((id) => ({ id, prefLabel: at, definition: '', datasetId: 'd', anchors: [] }))
  })
  const open = (memory: RecordMemory) => remembering(run, memory, () => Promise.resolve(state.version))
  return { state, open }
}

describe('records by id', () => {
  test('are read once for a version, whichever request asks, and a trip asks for the others alone', async () => {
    const { state, open } = database()
    const memory = new RecordMemory(10)
    await open(memory)('scales-by-id', { ids: ['scale:a', 'scale:b'] })
    const rows = await open(memory)('scales-by-id', { ids: ['scale:b', 'scale:c', 'scale:a'] })
    expect(rows.map(({ id }) => id).sort()).toEqual(['scale:a', 'scale:b', 'scale:c'])
    await open(memory)('scales-by-id', { ids: ['scale:c'] })
    expect(state.trips).toEqual([
      ['scales-by-id', 'scale:a', 'scale:b'],
      ['scales-by-id', 'scale:c'],
    ])
  })

  test('are read anew after a write, and an older request does not bring them back', async () => {
    const { state, open } = database()
    const memory = new RecordMemory(10)
    await open(memory)('scales-by-id', { ids: ['scale:a'] })
    state.version = state.two
    expect(await open(memory)('scales-by-id', { ids: ['scale:a'] })).toMatchObject([{ prefLabel: 'version 2' }])
    memory.keep('scales-by-id', state.one, [
      { id: 'scale:a', prefLabel: 'old', definition: '', datasetId: 'd', anchors: [] },
    ])
    expect(await open(memory)('scales-by-id', { ids: ['scale:a'] })).toMatchObject([{ prefLabel: 'version 2' }])
    expect(state.trips.length).toBe(2)
  })

  test('that do not exist are looked for each time', async () => {
    const { state, open } = database()
    const memory = new RecordMemory(10)
    for (let time = 0; time < 2; time += 1)
      expect(await open(memory)('scales-by-id', { ids: ['scale:none'] })).toEqual([])
    expect(state.trips.length).toBe(2)
  })

  test('are no more than the memory may hold; the oldest go', async () => {
    const { state, open } = database()
    const memory = new RecordMemory(2)
    for (const id of ['scale:a', 'scale:b', 'scale:c', 'scale:c', 'scale:b', 'scale:a'])
      await open(memory)('scales-by-id', { ids: [id] })
    expect(state.trips.map(([, id]) => id)).toEqual(['scale:a', 'scale:b', 'scale:c', 'scale:a'])
  })

  test('are read each time where nothing is to be remembered, and so is every other statement', async () => {
    const { state, open } = database()
    const none = new RecordMemory(0)
    for (let time = 0; time < 2; time += 1) await open(none)('scales-by-id', { ids: ['scale:a'] })
    for (let time = 0; time < 2; time += 1)
      await open(new RecordMemory(9))('placements-by-scale', { scaleIds: ['scale:a'], from: null, to: null, limit: 1 })
    expect(state.trips.length).toBe(4)
  })

  test('are not answered while the version cannot be read', async () => {
    const { open } = database()
    const memory = new RecordMemory(10)
    await open(memory)('scales-by-id', { ids: ['scale:a'] })
    const down = remembering(
      typed(() => Promise.resolve([])),
      memory,
      () => Promise.reject(new Error('down')),
    )
    await expect(down('scales-by-id', { ids: ['scale:a'] })).rejects.toThrow('down')
  })
})
