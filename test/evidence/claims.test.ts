import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packPartialDate, readPartialDate } from '../../src/domain/partial-date.js'
import { byCodePoint } from '../../src/domain/text-order.js'
import { actorKinds, stances } from '../../src/domain/stance.js'
import type { ClaimArguments } from '../../src/evidence/index.js'
import type { OracleClaim, OracleStance, OracleWorld } from '../domain/oracle.js'
import { concepts, institutions, people, world } from './arbitrary.js'
import { claimPage, type ClaimsOf, walked } from './asked.js'
import { columnsOf } from './world.js'

type Filter = NonNullable<ClaimArguments['where']>
type ClaimOrder = NonNullable<ClaimArguments['orderBy']>

/** One slug begins another, so that ids of sources and ids of claims sort differently. */
const sources = ['source:s', 'source:s-t', 'source:t']
/** More than nine claims in a source: ids sort as texts, numbers as numbers. */
const debate = fc
  .tuple(world, fc.array(fc.constantFrom(...sources), { minLength: 8, maxLength: 8 }))
  .map(([made, places]): OracleWorld => ({
    ...made,
    claims: made.claims.map((claim, at) => {
      const sourceId = places[at] ?? sources[0] ?? ''
      return { ...claim, sourceId, id: `claim:${sourceId.slice('source:'.length)}:${at + 7}` }
    }),
  }))

const list: fc.Arbitrary<ClaimsOf> = fc.oneof(
  fc.record({ on: fc.constantFrom(...concepts), includeNarrower: fc.boolean() }),
  fc.record({ by: fc.constantFrom(...people, ...institutions) }),
  fc.record({ in: fc.constantFrom(...sources) }),
)

/** A condition is absent, null, or holds something; a list may be empty, an id unknown. */
const condition = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 5 })
const plainConditions = {
  stances: condition(fc.subarray([...stances])),
  concepts: condition(fc.subarray([...concepts, 'concept:unknown'])),
  within: condition(fc.constantFrom(...concepts, 'concept:unknown', '')),
  assertedBy: condition(fc.subarray([...people, ...institutions, 'person:unknown'])),
  actorKinds: condition(fc.subarray([...actorKinds])),
  sources: condition(fc.subarray([...sources, 'source:unknown'])),
  statedFrom: condition(fc.constantFrom('2017-01-01', '2017-06-02', '2018-01-15')),
  statedTo: condition(fc.constantFrom('2018-01-31', '2019-06-30')),
  qualified: condition(fc.boolean()),
}
const { filter } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record(plainConditions, { requiredKeys: [] }),
    fc.record(
      {
        ...plainConditions,
        and: condition(fc.array(tie('filter'), { maxLength: 2 })),
        or: condition(fc.array(tie('filter'), { maxLength: 2 })),
        not: condition(tie('filter')),
      },
      { requiredKeys: [] },
    ),
  ),
}))
const order: fc.Arbitrary<ClaimOrder> = fc.record({
  field: fc.constantFrom('STATED_ON', 'SOURCE_POSITION'),
  direction: fc.constantFrom('ASC', 'DESC'),
})

function isAtOrBelow(given: OracleWorld, concept: string, root: string): boolean {
  return concept === root || (given.broader[concept] ?? []).some((above) => isAtOrBelow(given, above, root))
}

/** The concepts whose stances a list of claims is about; all when it is not about concepts. */
function scopeOf(given: OracleWorld, asked: ClaimsOf): (concept: string) => boolean {
  if (!('on' in asked)) return () => true
  return (concept) => concept === asked.on || (asked.includeNarrower === true && isAtOrBelow(given, concept, asked.on))
}

const present = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined

/** Says by the words of the schema whether a claim passes a filter: each condition looked at by itself. */
function passes(given: OracleWorld, claim: OracleClaim, asked: Filter, scope: (concept: string) => boolean): boolean {
  const { stances: sides, concepts: only, within, qualified, assertedBy, actorKinds: kinds } = asked
  const date = readPartialDate(claim.statedOn) ?? { firstDay: 0, lastDay: 0 }
  const day = (text: string) => readPartialDate(text)?.firstDay ?? 0
  const namesConcepts = present(only) || present(within)
  const oneStance = (each: OracleStance) =>
    (!present(sides) || sides.includes(each.stance)) &&
    (!present(only) || only.includes(each.concept)) &&
    (!present(within) || isAtOrBelow(given, each.concept, within)) &&
    (!present(qualified) || each.qualified === qualified) &&
    (namesConcepts || scope(each.concept))
  const aboutStances = present(sides) || namesConcepts || present(qualified)
  const oneSpeaker = (actor: string) =>
    (!present(assertedBy) || assertedBy.includes(actor)) &&
    (!present(kinds) || kinds.includes(given.institutions.includes(actor) ? 'ORGANIZATION' : 'PERSON'))
  return (
    (!aboutStances || claim.stances.some(oneStance)) &&
    claim.assertedBy.some(oneSpeaker) &&
    (!present(asked.sources) || asked.sources.includes(claim.sourceId)) &&
    (!present(asked.statedFrom) || date.lastDay >= day(asked.statedFrom)) &&
    (!present(asked.statedTo) || date.firstDay <= day(asked.statedTo)) &&
    (!present(asked.and) || asked.and.every((each) => passes(given, claim, each, scope))) &&
    (!present(asked.or) || asked.or.some((each) => passes(given, claim, each, scope))) &&
    (!present(asked.not) || !passes(given, claim, asked.not, scope))
  )
}

function isIn(claim: OracleClaim, asked: ClaimsOf, scope: (concept: string) => boolean): boolean {
  if ('on' in asked) return claim.stances.some(({ concept }) => scope(concept))
  return 'by' in asked ? claim.assertedBy.includes(asked.by) : claim.sourceId === asked.in
}

function compare(a: OracleClaim, b: OracleClaim, { field, direction }: ClaimOrder): number {
  const toward = direction === 'ASC' ? 1 : -1
  const packed = ({ statedOn }: OracleClaim) => {
    const date = readPartialDate(statedOn)
    return date ? packPartialDate(date) : 0
  }
  const place = ({ id }: OracleClaim) => ({
    source: id.slice(0, id.lastIndexOf(':') + 1),
    number: Number(id.split(':')[2]),
  })
  const byField =
    field === 'STATED_ON'
      ? packed(a) - packed(b)
      : byCodePoint(place(a).source, place(b).source) || place(a).number - place(b).number
  return toward * byField || byCodePoint(a.id, b.id)
}

function expected(given: OracleWorld, asked: ClaimsOf, where: Filter, orderBy: ClaimOrder): string[] {
  const scope = scopeOf(given, asked)
  return given.claims
    .filter((claim) => isIn(claim, asked, scope) && passes(given, claim, where, scope))
    .toSorted((a, b) => compare(a, b, orderBy))
    .map(({ id }) => id)
}

describe('a list of claims', () => {
  test('holds those that a naive reading of the filter finds, in order, for any debate, list, filter and order', async () => {
    await fc.assert(
      fc.asyncProperty(debate, fc.array(fc.tuple(list, filter, order), { maxLength: 6 }), async (given, questions) => {
        const columns = await columnsOf(given)
        for (const [asked, where, orderBy] of questions) {
          const { ids, totalCount } = claimPage(columns, asked, { where, orderBy, first: 100 })
          expect(ids).toEqual(expected(given, asked, where, orderBy))
          expect(totalCount).toBe(ids.length)
        }
      }),
      { numRuns: 1500 },
    )
  })

  test('comes whole when it is walked by its cursors, in any order and both directions', async () => {
    await fc.assert(
      fc.asyncProperty(debate, list, order, fc.constantFrom(1, 2, 3), async (given, asked, orderBy, size) => {
        const columns = await columnsOf(given)
        const page = (sizes: object) => {
          const { ids, pageInfo } = claimPage(columns, asked, { orderBy, ...sizes })
          return { items: ids, pageInfo }
        }
        const whole = expected(given, asked, {}, orderBy)
        expect(walked(page, size)).toEqual(whole)
        expect(walked(page, size, true)).toEqual(whole)
      }),
      { numRuns: 300 },
    )
  })

  test('is newest first when no order is asked for, finer dates before coarser ones of the same day, then by id', async () => {
    const dated = (id: string, statedOn: string): OracleClaim => ({
      id: `claim:s:${id}`,
      sourceId: 'source:s',
      assertedBy: ['person:p'],
      statedOn,
      stances: [{ concept: 'a', stance: 'SUPPORTS', qualified: false }],
    })
    const columns = await columnsOf({
      broader: { a: [] },
      claims: [
        dated('1', '2018'),
        dated('2', '2018-01'),
        dated('10', '2018-01'),
        dated('4', '2019'),
        dated('5', '2017'),
      ],
      affiliations: [],
      partOf: {},
      institutions: [],
    })
    const newest = ['claim:s:4', 'claim:s:10', 'claim:s:2', 'claim:s:1', 'claim:s:5']
    expect(claimPage(columns, { on: 'a' }, {}).ids).toEqual(newest)
    const oldest = ['claim:s:5', 'claim:s:1', 'claim:s:10', 'claim:s:2', 'claim:s:4']
    const ascending = claimPage(columns, { on: 'a' }, { orderBy: { field: 'STATED_ON', direction: 'ASC' } })
    expect(ascending.ids).toEqual(oldest)
    const placed = claimPage(columns, { on: 'a' }, { orderBy: { field: 'SOURCE_POSITION', direction: 'DESC' } })
    expect(placed.ids).toEqual(['claim:s:10', 'claim:s:5', 'claim:s:4', 'claim:s:2', 'claim:s:1'])
  })

  test('refuses days in the wrong order, also deep in a filter', async () => {
    const columns = await columnsOf({ broader: { a: [] }, claims: [], affiliations: [], partOf: {}, institutions: [] })
    const turned: Filter = { statedFrom: '2018-02-01', statedTo: '2018-01-01' }
    const refused = expect.objectContaining({ code: 'BAD_USER_INPUT', details: { argument: 'statedFrom, statedTo' } })
    expect(() => claimPage(columns, { on: 'a' }, { where: turned })).toThrow(refused)
    expect(() => claimPage(columns, { on: 'a' }, { where: { or: [{ not: turned }] } })).toThrow(refused)
  })

  test('refuses a cursor of another filter, order or list', async () => {
    const given: OracleWorld = {
      broader: { a: [], b: [] },
      claims: ['1', '2'].map((number) => ({
        id: `claim:s:${number}`,
        sourceId: 'source:s',
        assertedBy: ['person:p'],
        statedOn: '2018',
        stances: [{ concept: 'a', stance: 'SUPPORTS', qualified: false }],
      })),
      affiliations: [],
      partOf: {},
      institutions: [],
    }
    const columns = await columnsOf(given)
    const orderBy: ClaimOrder = { field: 'SOURCE_POSITION', direction: 'ASC' }
    const where: Filter = { stances: ['SUPPORTS'] }
    const after = claimPage(columns, { on: 'a' }, { where, first: 1 }).pageInfo.endCursor
    expect(claimPage(columns, { on: 'a' }, { where, after }).ids).toEqual(['claim:s:2'])
    const others: [ClaimsOf, ClaimArguments][] = [
      [{ on: 'a' }, {}],
      [{ on: 'a' }, { where: { stances: ['SUPPORTS', 'MIXED'] } }],
      [{ on: 'a' }, { where, orderBy }],
      [{ on: 'a', includeNarrower: true }, { where }],
      [{ on: 'b' }, { where }],
      [{ by: 'person:p' }, { where }],
    ]
    for (const [asked, given_] of others)
      expect(() => claimPage(columns, asked, { ...given_, after })).toThrow(
        expect.objectContaining({ code: 'BAD_USER_INPUT' }),
      )
  })
})

describe('the conditions on stances', () => {
  const claim = (number: number, ...own: OracleStance[]): OracleClaim => ({
    id: `claim:s:${number}`,
    sourceId: 'source:s',
    assertedBy: ['person:p'],
    statedOn: '2018',
    stances: own,
  })
  const on = (concept: string, stance: OracleStance['stance'], qualified = false) => ({ concept, stance, qualified })
  const given: OracleWorld = {
    broader: { a: [], b: ['a'], c: [] },
    claims: [
      claim(1, on('a', 'SUPPORTS'), on('c', 'OPPOSES')),
      claim(2, on('a', 'OPPOSES'), on('c', 'SUPPORTS')),
      claim(3, on('b', 'OPPOSES', true)),
    ],
    affiliations: [],
    partOf: {},
    institutions: [],
  }
  const found = async (asked: ClaimsOf, where: Filter) => {
    const { ids } = claimPage(await columnsOf(given), asked, { where })
    return ids.map((id) => Number(id.split(':')[2]))
  }

  test('hold for one stance of the claim, not for two', async () => {
    expect(await found({ by: 'person:p' }, { stances: ['OPPOSES'], concepts: ['a'] })).toEqual([2])
    expect(await found({ by: 'person:p' }, { stances: ['OPPOSES'], within: 'a' })).toEqual([2, 3])
    expect(await found({ by: 'person:p' }, { stances: ['OPPOSES'], qualified: false })).toEqual([1, 2])
    expect(await found({ by: 'person:p' }, { stances: ['SUPPORTS'], concepts: ['a', 'c'] })).toEqual([1, 2])
  })

  test('look at the stance on the concept whose claims are asked for', async () => {
    expect(await found({ on: 'a' }, { stances: ['OPPOSES'] })).toEqual([2])
    expect(await found({ on: 'a', includeNarrower: true }, { stances: ['OPPOSES'] })).toEqual([2, 3])
    expect(await found({ on: 'a', includeNarrower: true }, { qualified: true })).toEqual([3])
    expect(await found({ on: 'a' }, { not: { stances: ['OPPOSES'] } })).toEqual([1])
  })

  test('look at the concepts that they name themselves, where they name some', async () => {
    expect(await found({ on: 'a' }, { stances: ['OPPOSES'], concepts: ['c'] })).toEqual([1])
    expect(await found({ on: 'c' }, { stances: ['SUPPORTS'], within: 'a' })).toEqual([1])
  })
})
