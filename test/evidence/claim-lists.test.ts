import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { modalities, verifications } from '../../src/domain/claim-marks.js'
import { readPartialDate } from '../../src/domain/partial-date.js'
import { stances } from '../../src/domain/stance.js'
import { byCodePoint } from '../../src/domain/text-order.js'
import { type ClaimFilter, claimId, type Columns, conceptClaims, everyClaim } from '../../src/evidence/index.js'
import { walked } from '../domain/walk.js'
import { concepts, institutions, people, sources, world } from './arbitrary.js'
import { columnsOf, type World, type WorldClaim } from './world.js'

const actor = fc.constantFrom(...people, ...institutions, 'person:nobody')
const marks = fc.record({
  modality: fc.constantFrom(...modalities),
  hedged: fc.boolean(),
  verifications: fc.subarray([...verifications]),
  about: fc.uniqueArray(fc.constantFrom(...people, ...institutions), { maxLength: 2 }),
  reportedBy: fc.option(fc.constantFrom(...people)),
})
const marked: fc.Arbitrary<World> = fc
  .tuple(world, fc.array(marks, { minLength: 8, maxLength: 8 }))
  .map(([made, all]) => ({ ...made, claims: made.claims.map((claim, at) => ({ ...claim, ...all[at] })) }))

const words = ['none', 'some', 'all']
const conditions = {
  stances: fc.subarray([...stances]),
  concepts: fc.subarray([...concepts, 'nothing']),
  within: fc.constantFrom(...concepts, 'nothing'),
  assertedBy: fc.uniqueArray(actor, { maxLength: 2 }),
  reportedBy: fc.uniqueArray(actor, { maxLength: 2 }),
  about: fc.uniqueArray(actor, { maxLength: 2 }),
  actorKinds: fc.subarray(['PERSON', 'ORGANIZATION', 'SCHOOL'] as const),
  sources: fc.subarray([...sources, 'source:none']),
  modalities: fc.subarray([...modalities]),
  verifications: fc.subarray([...verifications]),
  hedged: fc.boolean(),
  qualified: fc.boolean(),
  statedFrom: fc.constantFrom('2017-01-01', '2017-06-02', '2018-01-15'),
  statedTo: fc.constantFrom('2018-01-31', '2019-06-30'),
  text: fc.constantFrom(...words),
}

/** At most three conditions: with more, hardly any claim would be left to get wrong. */
const simple: fc.Arbitrary<ClaimFilter> = fc
  .tuple(fc.subarray(Object.keys(conditions), { maxLength: 3 }), fc.record(conditions))
  .map(([names, all]) => Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name))))
const onStances = fc.record(
  {
    stances: conditions.stances,
    concepts: conditions.concepts,
    within: conditions.within,
    qualified: conditions.qualified,
  },
  { requiredKeys: [] },
)

const filter: fc.Arbitrary<ClaimFilter> = fc.letrec<{ filter: ClaimFilter }>((tie) => ({
  filter: fc
    .record({
      own: simple,
      logic: fc.option(
        fc.record(
          {
            and: fc.array(tie('filter'), { maxLength: 2 }),
            or: fc.array(tie('filter'), { maxLength: 2 }),
            not: tie('filter'),
          },
          { requiredKeys: [] },
        ),
        { depthSize: 'small', maxDepth: 2 },
      ),
    })
    .map(({ own, logic }) => ({ ...own, ...logic })),
})).filter

/** What the full-text index would find: claims by the parity of their number. */
const found = (made: World, text: string) =>
  made.claims
    .filter(({ id }) => text === 'all' || (text === 'some' && Number(id.split(':')[2]) % 2 === 0))
    .map(({ id }) => id)

function isNarrower(made: World, concept: string, root: string): boolean {
  return concept === root || (made.broader[concept] ?? []).some((above) => isNarrower(made, above, root))
}

/** The filter, read naively. */
function matches(made: World, claim: WorldClaim, asked: ClaimFilter): boolean {
  const takes = claim.stances.some(
    ({ concept, stance, qualified }) =>
      (asked.stances?.includes(stance) ?? true) &&
      (asked.concepts?.includes(concept) ?? true) &&
      (asked.within == null || isNarrower(made, concept, asked.within)) &&
      (asked.qualified == null || asked.qualified === qualified),
  )
  const kindOf = (id: string) => (institutions.includes(id) ? 'ORGANIZATION' : 'PERSON')
  const days = readPartialDate(claim.statedOn)
  const bound = (text: string) => readPartialDate(text)?.firstDay ?? NaN
  return (
    takes &&
    claim.assertedBy.some(
      (id) => (asked.assertedBy?.includes(id) ?? true) && (asked.actorKinds?.includes(kindOf(id)) ?? true),
    ) &&
    (asked.reportedBy == null || asked.reportedBy.includes(claim.reportedBy ?? '')) &&
    (asked.about == null || asked.about.some((id) => claim.about?.includes(id))) &&
    (asked.sources?.includes(claim.sourceId) ?? true) &&
    (asked.modalities?.includes(claim.modality ?? 'DESCRIPTIVE') ?? true) &&
    (asked.verifications == null || asked.verifications.some((outcome) => claim.verifications?.includes(outcome))) &&
    (asked.hedged == null || asked.hedged === claim.hedged) &&
    (asked.statedFrom == null || (days?.lastDay ?? NaN) >= bound(asked.statedFrom)) &&
    (asked.statedTo == null || (days?.firstDay ?? NaN) <= bound(asked.statedTo)) &&
    (asked.text == null || found(made, asked.text).includes(claim.id)) &&
    (asked.and ?? []).every((each) => matches(made, claim, each)) &&
    (asked.or == null || asked.or.some((each) => matches(made, claim, each))) &&
    (asked.not == null || !matches(made, claim, asked.not))
  )
}

const orders = [
  undefined,
  ...(['STATED_ON', 'SOURCE_POSITION'] as const).flatMap((field) =>
    (['ASC', 'DESC'] as const).map((direction) => ({ field, direction })),
  ),
]

function compare(order: (typeof orders)[number], a: WorldClaim, b: WorldClaim): number {
  const toward = order?.direction === 'ASC' ? 1 : -1
  const byDate = byCodePoint(a.statedOn, b.statedOn)
  const number = ({ id }: WorldClaim) => Number(id.split(':')[2])
  const byPlace = byCodePoint(`${a.sourceId}:`, `${b.sourceId}:`) || number(a) - number(b)
  return toward * (order?.field === 'SOURCE_POSITION' ? byPlace : byDate) || byCodePoint(a.id, b.id)
}

describe('lists of claims', () => {
  test('hold what a naive reading of the filter gives, in order, for any filter, order, page size and direction', async () => {
    await fc.assert(
      fc.asyncProperty(
        marked,
        filter,
        fc.constantFrom(...orders),
        fc.constantFrom(1, 7, 100),
        async (made, where, orderBy, size) => {
          const columns = await columnsOf(made)
          const hits = (text: string) => found(made, text)
          const ask = (page: object) => everyClaim(columns, { where, orderBy, hits, ...page })
          const expected = made.claims
            .filter((claim) => matches(made, claim, where))
            .sort((a, b) => compare(orderBy, a, b))
            .map(({ id }) => id)
          expect(ids(columns, walked(ask, size, 'forward'))).toEqual(expected)
          expect(ids(columns, walked(ask, size, 'backward'))).toEqual(expected)
          expect(ask({ first: 0 }).totalCount).toBe(expected.length)
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('on a concept ask for the stance on it, unless the filter names concepts of its own', async () => {
    await fc.assert(
      fc.asyncProperty(
        marked,
        onStances,
        fc.constantFrom(...concepts),
        fc.boolean(),
        async (made, where, concept, narrower) => {
          const columns = await columnsOf(made)
          const hits = (text: string) => found(made, text)
          const scope = concepts.filter((each) => each === concept || (narrower && isNarrower(made, each, concept)))
          const own = where.concepts || where.within ? where : { ...where, concepts: scope }
          const expected = made.claims
            .filter((claim) => claim.stances.some((each) => scope.includes(each.concept)))
            .filter((claim) => matches(made, claim, where.stances || where.qualified !== undefined ? own : where))
            .sort((a, b) => compare(undefined, a, b))
            .map(({ id }) => id)
          const number = columns.tree.numberOf(concept) ?? -1
          const page = conceptClaims(number, narrower)(columns, { where, hits, first: 100 })
          expect(ids(columns, page.nodes)).toEqual(expected)
        },
      ),
    )
  })
})

function ids(columns: Columns, claims: readonly number[]): string[] {
  return claims.map((claim) => claimId(columns, claim))
}
