import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OracleWorld } from '../domain/oracle.js'
import { packStance, stances } from '../../src/domain/stance.js'
import { claimId, postingsOf } from '../../src/evidence/index.js'
import { rowsOfClaim } from '../../src/evidence/columns.js'
import { makePostings, turned } from '../../src/evidence/postings.js'
import { world } from './arbitrary.js'
import { columnsOf } from './world.js'

/** Claims of one actor with one stance: the most bytes for a row, since each pays for a claim of its own. */
const claims = Array.from({ length: 2_000 }, (_, at) => ({
  id: `claim:s:${at + 1}`,
  sourceId: 'source:s',
  assertedBy: ['person:p'],
  statedOn: String(1000 + at),
  stances: [{ concept: 'a', stance: 'SUPPORTS' as const, qualified: false }],
}))
const plain: OracleWorld = { broader: { a: [] }, claims, affiliations: [], partOf: {}, institutions: [] }

describe('the columns', () => {
  test('take at most 24 bytes a stance, beside the postings', async () => {
    const {
      rows,
      claims: { firstRow, ...own },
    } = await columnsOf(plain)
    expect(firstRow.length).toBe(2_001)
    const bytes = [...Object.values(rows), ...Object.values(own)].reduce((sum, column) => sum + column.byteLength, 0)
    expect(rows.claim.length).toBe(2_000)
    expect(bytes / 2_000).toBeLessThanOrEqual(24.01)
  })

  test('lie where a worker thread can read them', async () => {
    const { rows, claims: own, rowsByActor } = await columnsOf(plain)
    for (const column of [...Object.values(rows), ...Object.values(own), ...Object.values(rowsByActor)])
      expect(column.buffer).toBeInstanceOf(SharedArrayBuffer)
  })

  test('hold each claim under its id, with a row for each of its actors and stances', async () => {
    await fc.assert(
      fc.asyncProperty(world, async (given) => {
        const columns = await columnsOf(given)
        const found = Array.from(columns.claims.number, (_, claim) => {
          const [start, end] = rowsOfClaim(columns, claim)
          return [claimId(columns, claim), end - start]
        })
        const expected = given.claims.map(({ id, assertedBy, stances }) => [id, assertedBy.length * stances.length])
        expect(new Map(found as [string, number][])).toEqual(new Map(expected as [string, number][]))
      }),
      { numRuns: 200 },
    )
  })

  test('stand in order: claims newest first and then by id, the rows of a claim by concept and then by actor', async () => {
    await fc.assert(
      fc.asyncProperty(world, async (given) => {
        const columns = await columnsOf(given)
        const { rows, tree, actors } = columns
        const found = Array.from(rows.claim, (claim, row) => [
          claimId(columns, claim),
          tree.idOf(rows.concept[row] ?? -1),
          actors.ids[rows.actor[row] ?? -1],
          rows.stance[row],
        ])
        const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
        const expected = given.claims
          .toSorted((a, b) => byText(b.statedOn, a.statedOn) || byText(a.id, b.id))
          .flatMap(({ id, stances: taken, assertedBy }) =>
            taken
              .toSorted((a, b) => byText(a.concept, b.concept))
              .flatMap(({ concept, stance, qualified }) =>
                assertedBy
                  .toSorted(byText)
                  .map((actor) => [id, concept, actor, packStance(stances.indexOf(stance), qualified)]),
              ),
          )
        expect(found).toEqual(expected)
      }),
      { numRuns: 200 },
    )
  })

  test('hold the claims of more sources than are read at once', async () => {
    const many = Array.from({ length: 1_201 }, (_, at) => ({
      ...plain.claims[at],
      id: `claim:s-${at}:7`,
      sourceId: `source:s-${at}`,
    }))
    const { claims: held, rows } = await columnsOf({ ...plain, claims: many as OracleWorld['claims'] })
    expect([held.source.length, rows.claim.length, new Set(held.source).size]).toEqual([1_201, 1_201, 1_201])
  })

  test('leave out what names a node that the graph does not have', async () => {
    const gone = { ...plain, claims: claims.slice(0, 1), broader: {} }
    expect((await columnsOf(gone)).rows.claim.length).toBe(0)
  })
})

test('postings turned round give the keys of each item, ascending, and turned again the items of each key', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(7)), { maxLength: 40 }), (pairs) => {
      const byKey = makePostings(
        6,
        pairs.map(([key]) => key),
        pairs.map(([, item]) => item),
      )
      const byItem = turned(byKey, 8)
      const sorted = pairs.toSorted(([a, x], [b, y]) => a - b || x - y)
      for (let item = 0; item < 8; item += 1)
        expect([...postingsOf(byItem, item)]).toEqual(sorted.flatMap(([key, each]) => (each === item ? [key] : [])))
      for (let key = 0; key < 6; key += 1)
        expect([...postingsOf(turned(byItem, 6), key)]).toEqual(
          sorted.flatMap(([each, item]) => (each === key ? [item] : [])),
        )
    }),
  )
})

test('postings give the items of each key, in order, and nothing for a key without any', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5), { maxLength: 40 }), (keys) => {
      const postings = makePostings(6, keys)
      for (let key = 0; key < 6; key += 1)
        expect([...postingsOf(postings, key)]).toEqual(keys.flatMap((each, at) => (each === key ? [at] : [])))
      const doubled = makePostings(
        6,
        keys,
        keys.map((_, at) => at * 2),
      )
      expect([...postingsOf(doubled, 3)]).toEqual(keys.flatMap((each, at) => (each === 3 ? [at * 2] : [])))
    }),
  )
})
