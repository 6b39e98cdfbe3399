import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Connection, connect } from '../../src/domain/connection.js'
import { listDigest } from '../../src/domain/cursor.js'
import { ascending, compareKeys, descending, type Order } from '../../src/domain/order.js'

interface Item {
  readonly count: number
  readonly name: string
  readonly id: string
}

const byCount: Order<Item> = {
  name: 'COUNT',
  directions: [descending, ascending, ascending],
  types: ['number', 'string', 'string'],
  key: ({ count, name, id }) => [count, name, id],
}
const digest = listDigest('items', byCount.name)

/** Few counts and names, so that ties reach the id; names that UTF-16 sorts otherwise than code points do. */
const items = fc
  .uniqueArray(
    fc.record({
      count: fc.integer({ min: -1, max: 2 }),
      name: fc.constantFrom('', 'a', 'b', '\u{1F600}', '\uFF5E'),
      id: fc.nat(500).map((number) => `id:${number}`),
    }),
    { selector: ({ id }) => id, maxLength: 220 },
  )
  .map((list) => list.toSorted((a, b) => compareKeys(byCount.directions, byCount.key(a), byCount.key(b))))

describe('a connection', () => {
  test.each([1, 7, 100])('walked by its cursors in pages of %i gives every row once, in both directions', (size) => {
    fc.assert(
      fc.property(items, (list) => {
        const forwards: Item[] = []
        for (let after: string | null = null, more = true; more;) {
          const page: Connection<Item> = connect(list, byCount, digest, { first: size, after })
          forwards.push(...page.edges.map(({ node }) => node))
          expect(page.totalCount).toBe(list.length)
          expect(page.pageInfo.hasPreviousPage).toBe(after !== null)
          ;({ endCursor: after, hasNextPage: more } = page.pageInfo)
        }
        expect(forwards).toEqual(list)

        const backwards: Item[] = []
        for (let before: string | null = null, more = true; more;) {
          const page: Connection<Item> = connect(list, byCount, digest, { last: size, before })
          backwards.unshift(...page.edges.map(({ node }) => node))
          expect(page.pageInfo.hasNextPage).toBe(before !== null)
          ;({ startCursor: before, hasPreviousPage: more } = page.pageInfo)
        }
        expect(backwards).toEqual(list)
      }),
      { numRuns: 25 },
    )
  })

  test('continues from any row’s own cursor, on either side of it', () => {
    fc.assert(
      fc.property(items, fc.nat(), (list, place) => {
        fc.pre(list.length > 0)
        const at = place % Math.min(list.length, 100)
        const cursor = connect(list, byCount, digest, { first: 100 }).edges[at]?.cursor
        const nodes = (page: { edges: readonly { node: Item }[] }) => page.edges.map(({ node }) => node)
        expect(nodes(connect(list, byCount, digest, { after: cursor, first: 3 }))).toEqual(list.slice(at + 1, at + 4))
        expect(nodes(connect(list, byCount, digest, { before: cursor, first: 100 }))).toEqual(list.slice(0, at))
      }),
      { numRuns: 50 },
    )
  })

  test('gives each remaining row once when rows come and go between two pages', () => {
    fc.assert(
      fc.property(items, items, (list, others) => {
        const first = connect(list, byCount, digest, { first: 7 })
        const shown = new Set(first.edges.map(({ node }) => node.id))
        const changed = list.filter(({ id }) => shown.has(id) || Number(id.slice(3)) % 2 === 0)
        const known = new Set(list.map(({ id }) => id))
        const merged = [...changed, ...others.filter(({ id }) => !known.has(id))].toSorted((a, b) =>
          compareKeys(byCount.directions, byCount.key(a), byCount.key(b)),
        )
        const seen = first.edges.map(({ node }) => node.id)
        for (let after = first.pageInfo.endCursor, more = after !== null; more;) {
          const page = connect(merged, byCount, digest, { first: 7, after })
          seen.push(...page.edges.map(({ node }) => node.id))
          ;({ endCursor: after, hasNextPage: more } = page.pageInfo)
        }
        const kept = changed.map(({ id }) => id)
        expect(seen.filter((id) => kept.includes(id))).toEqual(kept)
      }),
      { numRuns: 50 },
    )
  })

  test('of no rows has no cursors', () => {
    expect(connect([], byCount, digest, {})).toMatchObject({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: 0,
    })
  })

  test('refuses a cursor of another list, naming which of the two it was', () => {
    const list = [{ count: 1, name: 'a', id: 'id:1' }]
    const foreign = connect(list, byCount, listDigest('others'), {}).pageInfo.endCursor
    const coded = (argument: string) => expect.objectContaining({ code: 'BAD_USER_INPUT', details: { argument } })
    expect(() => connect(list, byCount, digest, { after: foreign })).toThrow(coded('after'))
    expect(() => connect(list, byCount, digest, { before: foreign })).toThrow(coded('before'))
    expect(() => connect(list, byCount, digest, { after: '' })).toThrow(coded('after'))
  })

  test('takes an explicit null for an absent argument', () => {
    const list = Array.from({ length: 30 }, (_, at) => ({ count: 0, name: '', id: `id:${at + 100}` }))
    const all = { first: null, after: null, last: null, before: null }
    expect(connect(list, byCount, digest, all).edges.length).toBe(20)
  })
})
