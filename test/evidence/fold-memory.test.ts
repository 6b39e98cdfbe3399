import { describe, expect, test } from 'vitest'
import type { Basis } from '../../src/domain/stance.js'
import type { Cells } from '../../src/evidence/cells.js'
import type { Columns } from '../../src/evidence/index.js'
import { termsOf } from '../../src/evidence/index.js'
import { foldOnce } from '../../src/evidence/fold-memory.js'
import type { PositionFilter } from '../../src/evidence/position-filter.js'
import { columnsOf } from './world.js'

const empty = { institutions: [], broader: {}, claims: [], affiliations: [], partOf: {} }

/** Asks for folds of a size, and counts how often one is computed. */
function memoryOf(columns: Columns, most: number) {
  let computed = 0
  const ask = (what: string, size: number, bases: Basis[] = ['DIRECT'], filter: PositionFilter = {}) => {
    const fold = (cells: Cells) => {
      computed += 1
      cells.reserve(size)
      for (let actor = 0; actor < size; actor += 1)
        cells.put({ actor, concept: 7, decision: 0, first: 1, last: 2 }, [1, 0, 0, 0])
    }
    return foldOnce(columns, termsOf(columns, bases, filter, false), what, fold, most)
  }
  return { ask, count: () => computed }
}

describe('folds that are kept', () => {
  test('are computed once for each question, its bases and its version', async () => {
    const columns = await columnsOf(empty)
    const { ask, count } = memoryOf(columns, 100)
    expect(ask('on 1', 3)).toBe(ask('on 1', 3))
    expect(count()).toBe(1)
    ask('on 1', 3, ['ENTAILED', 'DIRECT'])
    ask('on 1', 3, ['DIRECT', 'ENTAILED'])
    expect(count()).toBe(2)
    ask('on 2', 3)
    expect(count()).toBe(3)
    const later = memoryOf(await columnsOf(empty), 100)
    later.ask('on 1', 3)
    expect(later.count()).toBe(1)
  })

  test('are not those of narrowed evidence', async () => {
    const { ask, count } = memoryOf(await columnsOf(empty), 100)
    const narrowed = () => ask('on 1', 3, ['DIRECT'], { statedFrom: '2020-01-01' })
    narrowed()
    narrowed()
    ask('on 1', 3)
    expect(count()).toBe(3)
  })

  test('are forgotten beyond the bound, those first that were not asked for longest, and one beyond it at once', async () => {
    const { ask, count } = memoryOf(await columnsOf(empty), 10)
    ask('a', 4)
    ask('b', 4)
    ask('a', 4)
    ask('c', 4) // b goes.
    ask('a', 4)
    expect(count()).toBe(3)
    ask('b', 4)
    expect(count()).toBe(4)
    ask('large', 11)
    ask('large', 11)
    expect(count()).toBe(6)
    ask('b', 4)
    expect(count()).toBe(6)
  })
})
