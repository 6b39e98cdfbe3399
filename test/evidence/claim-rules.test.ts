import { describe, expect, test } from 'vitest'
import type { PageArguments } from '../../src/domain/page.js'
import {
  actorClaims,
  type ClaimFilter,
  claimId,
  type ClaimList,
  type ClaimOrder,
  conceptClaims,
} from '../../src/evidence/index.js'
import type { OracleClaim, OracleStance, OracleWorld } from '../domain/oracle.js'
import { columnsOf } from './world.js'

interface Asked extends PageArguments {
  readonly where?: ClaimFilter
  readonly orderBy?: ClaimOrder
}

const claim = (number: number, statedOn: string, ...stances: OracleStance[]): OracleClaim => ({
  id: `claim:s:${number}`,
  sourceId: 'source:s',
  assertedBy: ['person:p'],
  statedOn,
  stances,
})
const on = (concept: string, stance: OracleStance['stance'], qualified = false) => ({ concept, stance, qualified })
const debate = (broader: OracleWorld['broader'], ...claims: OracleClaim[]): OracleWorld => ({
  broader,
  claims,
  affiliations: [],
  partOf: {},
  institutions: [],
})

/** Asks for the claims on a concept, or for all of the one person there is, and gives them by number in their source. */
async function page(given: OracleWorld, concept: string | undefined, asked: Asked, includeNarrower = false) {
  const columns = await columnsOf(given)
  const list: ClaimList =
    concept === undefined ? actorClaims(0) : conceptClaims(columns.tree.numberOf(concept) ?? -1, includeNarrower)
  const found = list(columns, { ...asked, hits: () => [] })
  return {
    numbers: found.nodes.map((each) => Number(claimId(columns, each).split(':')[2])),
    cursor: found.pageInfo.endCursor,
  }
}

describe('the order of claims', () => {
  const given = debate(
    { a: [] },
    claim(1, '2018', on('a', 'SUPPORTS')),
    claim(2, '2018-01', on('a', 'SUPPORTS')),
    claim(10, '2018-01', on('a', 'SUPPORTS')),
    claim(4, '2019', on('a', 'SUPPORTS')),
    claim(5, '2017', on('a', 'SUPPORTS')),
  )
  const ordered = async (orderBy?: ClaimOrder) => (await page(given, 'a', orderBy ? { orderBy } : {})).numbers

  test('is newest first, the finer of two dates of the same first day before the coarser, then by id', async () => {
    expect(await ordered()).toEqual([4, 10, 2, 1, 5])
    expect(await ordered({ field: 'STATED_ON', direction: 'ASC' })).toEqual([5, 1, 10, 2, 4])
  })

  test('may be that of the source, by number', async () => {
    expect(await ordered({ field: 'SOURCE_POSITION', direction: 'ASC' })).toEqual([1, 2, 4, 5, 10])
    expect(await ordered({ field: 'SOURCE_POSITION', direction: 'DESC' })).toEqual([10, 5, 4, 2, 1])
  })
})

describe('the conditions on stances', () => {
  const given = debate(
    { a: [], b: ['a'], c: [] },
    claim(1, '2018', on('a', 'SUPPORTS'), on('c', 'OPPOSES')),
    claim(2, '2018', on('a', 'OPPOSES'), on('c', 'SUPPORTS')),
    claim(3, '2018', on('b', 'OPPOSES', true)),
  )
  const found = async (concept: string | undefined, where: ClaimFilter, includeNarrower = false) =>
    (await page(given, concept, { where }, includeNarrower)).numbers

  test('hold for one stance of the claim, not for two', async () => {
    expect(await found(undefined, { stances: ['OPPOSES'], concepts: ['a'] })).toEqual([2])
    expect(await found(undefined, { stances: ['OPPOSES'], within: 'a' })).toEqual([2, 3])
    expect(await found(undefined, { stances: ['OPPOSES'], qualified: false })).toEqual([1, 2])
    expect(await found(undefined, { stances: ['SUPPORTS'], concepts: ['a', 'c'] })).toEqual([1, 2])
  })

  test('look at the stance on the concept whose claims are asked for', async () => {
    expect(await found('a', { stances: ['OPPOSES'] })).toEqual([2])
    expect(await found('a', { stances: ['OPPOSES'] }, true)).toEqual([2, 3])
    expect(await found('a', { qualified: true }, true)).toEqual([3])
    expect(await found('a', { not: { stances: ['OPPOSES'] } })).toEqual([1])
  })

  test('look at the concepts that they name themselves, where they name some', async () => {
    expect(await found('a', { stances: ['OPPOSES'], concepts: ['c'] })).toEqual([1])
    expect(await found('c', { stances: ['SUPPORTS'], within: 'a' })).toEqual([1])
  })

  test('that name nothing the graph has find nothing; those that are null say nothing', async () => {
    expect(await found(undefined, { concepts: ['concept:unknown'] })).toEqual([])
    expect(await found(undefined, { within: '' })).toEqual([])
    expect(await found(undefined, { stances: [] })).toEqual([])
    expect(await found(undefined, { or: [] })).toEqual([])
    expect(await found(undefined, { stances: null, within: null, or: null, not: null, and: [] })).toEqual([1, 2, 3])
  })
})

describe('a page of claims', () => {
  const given = debate({ a: [], b: [] }, claim(1, '2018', on('a', 'SUPPORTS')), claim(2, '2018', on('a', 'SUPPORTS')))
  const where: ClaimFilter = { stances: ['SUPPORTS'] }

  test('refuses a cursor of another filter, order or list', async () => {
    const { cursor: after } = await page(given, 'a', { where, first: 1 })
    expect((await page(given, 'a', { where, after })).numbers).toEqual([2])
    const refused = expect.objectContaining({ code: 'BAD_USER_INPUT', details: { argument: 'after' } })
    await expect(page(given, 'a', { after })).rejects.toEqual(refused)
    await expect(page(given, 'a', { where: { stances: ['SUPPORTS', 'MIXED'] }, after })).rejects.toEqual(refused)
    await expect(
      page(given, 'a', { where, orderBy: { field: 'SOURCE_POSITION', direction: 'ASC' }, after }),
    ).rejects.toEqual(refused)
    await expect(page(given, 'a', { where, after }, true)).rejects.toEqual(refused)
    await expect(page(given, 'b', { where, after })).rejects.toEqual(refused)
    await expect(page(given, undefined, { where, after })).rejects.toEqual(refused)
  })

  test('refuses days in the wrong order, also deep in a filter', async () => {
    const turned = { statedFrom: '2018-02-01', statedTo: '2018-01-01' }
    const refused = expect.objectContaining({ code: 'BAD_USER_INPUT', details: { argument: 'statedFrom, statedTo' } })
    await expect(page(given, 'a', { where: turned })).rejects.toEqual(refused)
    await expect(page(given, 'a', { where: { or: [{ not: turned }] } })).rejects.toEqual(refused)
  })
})
