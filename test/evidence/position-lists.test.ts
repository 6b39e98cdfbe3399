import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Connection } from '../../src/domain/connection.js'
import { compareKeys } from '../../src/domain/order.js'
import { packPartialDate, readPartialDate } from '../../src/domain/partial-date.js'
import type { PageArguments } from '../../src/domain/page.js'
import { type Basis, bases, stanceName, stances } from '../../src/domain/stance.js'
import { folded } from '../../src/domain/text-order.js'
import {
  actorPositions,
  type Columns,
  conceptPositions,
  everyPosition,
  type Position,
  type PositionArguments,
  positionEvidence,
} from '../../src/evidence/index.js'
import { evidenceOf } from '../../src/evidence/position.js'
import { oraclePosition, type OraclePosition, type OracleWorld } from '../domain/oracle.js'
import { concepts, institutions, people, world } from './arbitrary.js'
import { columnsOf } from './world.js'

type PositionOrder = NonNullable<PositionArguments['orderBy']>

/** Names whose folded order is neither that of the ids nor that of the names as written; two are equal when folded. */
const names = {
  'person:p': 'Zoë',
  'person:q': 'ZOE',
  'organization:i': 'ábc',
  'organization:j': 'Abd',
  'organization:k': '\u{1F600}',
  a: 'Straße',
  b: 'strasse',
  c: 'É',
  d: '\uFF5E',
  e: 'z',
  f: '\u{1F600}',
}
const actors = [...people, ...institutions]

/** A list of positions: on a concept, by an actor, or of all. */
type List = { readonly on: string } | { readonly by: string } | 'all'
const list: fc.Arbitrary<List> = fc.oneof(
  fc.record({ on: fc.constantFrom(...concepts) }),
  fc.record({ by: fc.constantFrom(...actors) }),
  fc.constant('all'),
)
const terms = fc.record({ bases: fc.subarray([...bases], { minLength: 1 }), includeAffiliates: fc.boolean() })
const order: fc.Arbitrary<PositionOrder> = fc.record({
  field: fc.constantFrom('EVIDENCE_COUNT', 'ACTOR_NAME', 'CONCEPT_LABEL', 'FIRST_STATED_ON', 'LAST_STATED_ON'),
  direction: fc.constantFrom('ASC', 'DESC'),
})

function ask(columns: Columns, asked: List, given: PositionArguments): Connection<Position> {
  if (asked === 'all') return everyPosition(columns, given)
  return 'on' in asked
    ? conceptPositions(columns, columns.tree.numberOf(asked.on) ?? -1, given)
    : actorPositions(columns, columns.actors.numberOf(asked.by) ?? -1, given)
}

/** Walks a list in pages of a size, from the front or from the back, and joins them. */
function walked<Item>(page: (asked: PageArguments) => Connection<Item>, size: number, backwards = false): Item[] {
  const found: Item[] = []
  for (let cursor: string | null = null; ;) {
    const { nodes, pageInfo }: Connection<Item> = page(
      backwards ? { last: size, before: cursor } : { first: size, after: cursor },
    )
    if (backwards) found.unshift(...nodes)
    else found.push(...nodes)
    cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor
    if (cursor === null) return found
  }
}

interface Found {
  readonly actor: string
  readonly concept: string
  readonly position: OraclePosition
}

/** The positions of a list, from the naive oracle: each actor on each concept by itself. */
function expected(given: OracleWorld, asked: List, how: { bases: Basis[]; includeAffiliates: boolean }): Found[] {
  const pairs = actors.flatMap((actor) => concepts.map((concept) => ({ actor, concept })))
  return pairs.flatMap(({ actor, concept }) => {
    if (asked !== 'all' && ('on' in asked ? asked.on !== concept : asked.by !== actor)) return []
    const position = oraclePosition(given, { actor, concept, ...how })
    return position ? [{ actor, concept, position }] : []
  })
}

const nameOf = (id: string) => folded(new Map(Object.entries(names)).get(id) ?? id)
const dateOf = (text: string) => {
  const date = readPartialDate(text)
  return date ? packPartialDate(date) : 0
}

/** The key of a position in an order, from what the answer itself says. */
function keyOf({ actor, concept, position }: Found, { field }: PositionOrder): (string | number)[] {
  const ids = [actor, concept]
  if (field === 'ACTOR_NAME') return [nameOf(actor), ...ids]
  if (field === 'CONCEPT_LABEL') return [nameOf(concept), ...ids]
  const first =
    field === 'EVIDENCE_COUNT'
      ? position.evidenceCount
      : dateOf(field === 'FIRST_STATED_ON' ? position.firstStatedOn : position.lastStatedOn)
  return [first, nameOf(actor), ...ids]
}

const pairsOf = (positions: readonly Position[]) =>
  positions.map(({ columns, actor, concept }) => [columns.actors.ids[actor] ?? '', columns.tree.idOf(concept)])

describe('a list of positions', () => {
  test('holds each position that the naive oracle finds, sorted as its keys compare, for any order', async () => {
    await fc.assert(
      fc.asyncProperty(world, list, terms, order, async (given, asked, how, orderBy) => {
        const columns = await columnsOf(given, names)
        const { nodes, totalCount } = ask(columns, asked, { ...how, orderBy, first: 100 })
        const directions = [orderBy.direction === 'ASC' ? 1 : -1, 1, 1, 1] as const
        const sorted = expected(given, asked, how).toSorted((a, b) =>
          compareKeys(directions, keyOf(a, orderBy), keyOf(b, orderBy)),
        )
        expect(pairsOf(nodes)).toEqual(sorted.map(({ actor, concept }) => [actor, concept]))
        expect(totalCount).toBe(nodes.length)
      }),
      { numRuns: 800 },
    )
  })

  test('comes whole when it is walked by its cursors, in any order and both directions', async () => {
    await fc.assert(
      fc.asyncProperty(world, list, terms, order, fc.constantFrom(1, 3), async (given, asked, how, orderBy, size) => {
        const columns = await columnsOf(given, names)
        const page = (sizes: PageArguments) => ask(columns, asked, { ...how, orderBy, ...sizes })
        const whole = pairsOf(page({ first: 100 }).nodes)
        expect(pairsOf(walked(page, size))).toEqual(whole)
        expect(pairsOf(walked(page, size, true))).toEqual(whole)
      }),
      { numRuns: 200 },
    )
  })

  test('takes most evidence first, then by name, when no order is asked for', async () => {
    await fc.assert(
      fc.asyncProperty(world, list, async (given, asked) => {
        const columns = await columnsOf(given, names)
        const found = (orderBy?: PositionOrder) => pairsOf(ask(columns, asked, { first: 100, orderBy }).nodes)
        expect(found()).toEqual(found({ field: 'EVIDENCE_COUNT', direction: 'DESC' }))
      }),
      { numRuns: 100 },
    )
  })

  test('selects among the positions by stance, actor, kind, concept and contradiction', async () => {
    const subset = <T>(items: readonly T[]) => fc.option(fc.subarray([...items]))
    const filter = fc.record(
      {
        stances: subset(stances),
        actors: subset([...actors, 'person:unknown']),
        actorKinds: subset(['PERSON', 'ORGANIZATION', 'SCHOOL'] as const),
        concepts: subset([...concepts, 'concept:unknown']),
        within: fc.option(fc.constantFrom(...concepts, 'concept:unknown', '')),
        contradictory: fc.option(fc.boolean()),
      },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(world, list, terms, filter, async (given, asked, how, where) => {
        const columns = await columnsOf(given, names)
        const found = (sought: PositionArguments['where']) =>
          ask(columns, asked, { ...how, where: sought, first: 100 }).nodes
        const isIn = <T>(items: readonly T[] | null | undefined, item: T) => !items || items.includes(item)
        const isWithin = (concept: string): boolean =>
          concept === where.within || (given.broader[concept] ?? []).some(isWithin)
        const selected = found({}).filter(({ actor, concept, verdict }) => {
          const [actorId = '', conceptId] = [columns.actors.ids[actor], columns.tree.idOf(concept)]
          return (
            isIn(where.stances, stanceName(verdict.stance)) &&
            isIn(where.actors, actorId) &&
            isIn(where.actorKinds, given.institutions.includes(actorId) ? 'ORGANIZATION' : 'PERSON') &&
            isIn(where.concepts, conceptId) &&
            (typeof where.within !== 'string' || isWithin(conceptId)) &&
            (typeof where.contradictory !== 'boolean' || verdict.contradictory === where.contradictory)
          )
        })
        expect(pairsOf(found(where))).toEqual(pairsOf(selected))
      }),
      { numRuns: 600 },
    )
  })

  test('refuses an empty list of bases, naming what it expected', async () => {
    const columns = await columnsOf({ broader: { a: [] }, claims: [], affiliations: [], partOf: {}, institutions: [] })
    expect(() => ask(columns, { on: 'a' }, { bases: [] })).toThrow(
      'bases: expected at least one of DIRECT, ENTAILED, PARTIAL; got [].',
    )
  })
})

describe('the evidence of a position', () => {
  test('comes whole when it is walked by its cursors', async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.constantFrom(...concepts), fc.constantFrom(1, 2), async (given, on, size) => {
        const columns = await columnsOf(given, names)
        const asked = { bases: [...bases], includeAffiliates: true, first: 100 }
        for (const position of ask(columns, { on }, asked).nodes) {
          const page = (sizes: PageArguments) => positionEvidence(position, sizes)
          const whole = evidenceOf(position)
          expect(walked(page, size)).toEqual(whole)
          expect(walked(page, size, true)).toEqual(whole)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('has cursors that other terms refuse', async () => {
    const claim = (number: number) => ({
      id: `claim:s:${number}`,
      sourceId: 'source:s',
      assertedBy: ['person:p'],
      statedOn: '2018',
      stances: [{ concept: 'a', stance: 'SUPPORTS' as const, qualified: false }],
    })
    const given = { broader: { a: [] }, claims: [claim(1), claim(2)], affiliations: [], partOf: {}, institutions: [] }
    const columns = await columnsOf(given)
    const evidence = (asked: PositionArguments, after?: string | null) => {
      const [position] = ask(columns, { on: 'a' }, asked).nodes
      if (!position) throw new Error('no position')
      return positionEvidence(position, { first: 1, after })
    }
    const since = { where: { statedFrom: '2018-01-01' } }
    const after = evidence(since).pageInfo.endCursor
    expect(evidence(since, after).edges.length).toBe(1)
    for (const other of [{}, { ...since, bases: ['DIRECT' as const] }, { ...since, includeAffiliates: true }])
      expect(() => evidence(other, after)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }))
  })
})
