import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeDay } from '../../src/domain/partial-date.js'
import { bases, stanceName, stances } from '../../src/domain/stance.js'
import { byCodePoint } from '../../src/domain/text-order.js'
import {
  agreementOf,
  agreementsOf,
  type Columns,
  conceptFacet,
  conceptList,
  conceptPositions,
  contradictionsOf,
  countActors,
  countByNarrower,
  countBySource,
  everyPosition,
  type Position,
  robustnessOf,
  sourceFacet,
  stanceFacet,
  summarize,
  timelineOf,
  turnsOf,
} from '../../src/evidence/index.js'
import { busyQuestion, busyWorld, concepts, institutions, people, question, world } from './arbitrary.js'
import { walked } from '../domain/walk.js'
import * as naive from './folds-oracle.js'
import { columnsOf } from './world.js'

const accepted = fc.subarray([...bases], { minLength: 1 })
const selecting = fc.record(
  { stances: fc.subarray([...stances], { minLength: 2 }), contradictory: fc.boolean() },
  { requiredKeys: [] },
)
const asked = fc
  .tuple(fc.oneof(question, busyQuestion), selecting)
  .map(([given, more]): Question => ({ ...given, ...more }))
const debate = fc.oneof(world, busyWorld)
const actor = fc.constantFrom(...people, ...institutions)
const runs = { numRuns: 500 }

type Question = naive.Asked & { readonly concept: string }

function asArguments({
  bases: given,
  includeAffiliates,
  sources,
  statedFrom,
  statedTo,
  stances: wanted,
  contradictory,
}: Question) {
  return { bases: given, includeAffiliates, where: { sources, statedFrom, statedTo, stances: wanted, contradictory } }
}
const numberOf = (columns: Columns, concept: string) => columns.tree.numberOf(concept) ?? -1
const actorNumber = (columns: Columns, id: string) => columns.actors.numberOf(id) ?? columns.actors.size

describe('what is folded from positions is what a naive reading gives, for any debate and question:', () => {
  test('lists of positions and their facets', async () => {
    await fc.assert(
      fc.asyncProperty(debate, asked, async (made, given) => {
        const columns = await columnsOf(made)
        const page = conceptPositions(columns, numberOf(columns, given.concept), { ...asArguments(given), first: 3 })
        const whole = naive.positionsOn(made, given.concept, given)
        expect(page.totalCount).toBe(whole.length)
        const tally = (values: readonly string[]) =>
          [...new Set(values)]
            .map((value) => ({ value, count: values.filter((each) => each === value).length }))
            .sort((a, b) => b.count - a.count || byCodePoint(a.value, b.value))
        const perPosition = (of: (claim: string, own: string) => string) =>
          tally(
            whole.flatMap(({ evidence }) => [...new Set(evidence.map(({ claim, path }) => of(claim, path[0] ?? '')))]),
          )
        expect(sourceFacet(page.facets)).toEqual(perPosition((claim) => naive.sourceOf(made, claim)))
        expect(conceptFacet(page.facets)).toEqual(perPosition((_, own) => own))
        const byStance = stanceFacet(page.facets).map(({ value, count }) => ({ value: String(value), count }))
        expect(byStance.sort((a, b) => b.count - a.count || byCodePoint(a.value, b.value))).toEqual(
          tally(whole.map(({ stance }) => stance)),
        )
      }),
      runs,
    )
  })

  test('positions of all actors on all concepts, page by page from either end, for any filter and order', async () => {
    const fields = ['EVIDENCE_COUNT', 'ACTOR_NAME', 'CONCEPT_LABEL', 'FIRST_STATED_ON', 'LAST_STATED_ON'] as const
    const order = fc.record({ field: fc.constantFrom(...fields), direction: fc.constantFrom('ASC', 'DESC') })
    const among = fc.record(
      {
        actors: fc.uniqueArray(fc.constantFrom(...people, ...institutions, 'person:nobody')),
        concepts: fc.subarray([...concepts, 'nothing']),
        within: fc.constantFrom(...concepts),
        actorKinds: fc.subarray(['PERSON', 'ORGANIZATION'] as const),
        affiliatedWith: fc.subarray(institutions),
      },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(debate, asked, among, order, fc.constantFrom(1, 7), async (made, given, more, orderBy, size) => {
        const columns = await columnsOf(made)
        const { where, ...terms } = asArguments(given)
        const ask = (page: object) =>
          everyPosition(columns, { ...terms, where: { ...where, ...more }, orderBy, ...page })
        const name = (held: { actor: string; concept: string; stance: string }) =>
          `${held.actor} ${held.stance} ${held.concept}`
        const named = (found: readonly Position[]) =>
          found.map(({ actor: by, concept, verdict }) =>
            name({
              actor: columns.actors.ids[by] ?? '',
              concept: columns.tree.idOf(concept),
              stance: stanceName(verdict.stance),
            }),
          )
        const isWithin = (concept: string, root: string): boolean =>
          concept === root || (made.broader[concept] ?? []).some((above) => isWithin(above, root))
        const whole = concepts
          .flatMap((concept) => naive.positionsOn(made, concept, given))
          .filter(
            ({ actor: by, concept }) =>
              (more.actors?.includes(by) ?? true) &&
              (more.concepts?.includes(concept) ?? true) &&
              (more.within === undefined || isWithin(concept, more.within)) &&
              (more.actorKinds?.includes(institutions.includes(by) ? 'ORGANIZATION' : 'PERSON') ?? true) &&
              (more.affiliatedWith === undefined ||
                made.affiliations.some(
                  ({ person, institution }) => person === by && more.affiliatedWith?.includes(institution),
                )),
          )
        const { facets, totalCount } = ask({ first: 0 })
        expect(totalCount).toBe(whole.length)
        expect(named(facets).sort()).toEqual(whole.map(name).sort())
        expect(named(walked(ask, size, 'forward'))).toEqual(named(facets))
        expect(named(walked(ask, size, 'backward'))).toEqual(named(facets))
      }),
      { numRuns: 300 },
    )
  })

  test('summaries, source by source and narrower concept by concept', async () => {
    await fc.assert(
      fc.asyncProperty(debate, asked, async (made, given) => {
        const columns = await columnsOf(made)
        const summary = summarize(columns, numberOf(columns, given.concept), asArguments(given))
        expect(countActors(summary.positions)).toEqual(naive.countActors(naive.positionsOn(made, given.concept, given)))
        expect(countBySource(summary)).toEqual(naive.countBySource(made, given.concept, given))
        const narrower = concepts.filter((concept) => made.broader[concept]?.includes(given.concept))
        const expected = narrower.map((value) => ({
          value,
          actors: naive.countActors(naive.positionsOn(made, value, given)),
        }))
        expect([...countByNarrower(summary)].sort((a, b) => byCodePoint(a.value, b.value))).toEqual(expected)
      }),
      runs,
    )
  })

  test('robustness, with the balance computed again without each source and each actor', async () => {
    await fc.assert(
      fc.asyncProperty(debate, asked, async (made, given) => {
        const columns = await columnsOf(made)
        const summary = summarize(columns, numberOf(columns, given.concept), asArguments(given))
        expect(robustnessOf(summary)).toEqual(naive.robustnessOf(made, given.concept, given))
      }),
      { numRuns: 1000 },
    )
  })

  test('timelines', async () => {
    await fc.assert(
      fc.asyncProperty(
        debate,
        fc.constantFrom(...concepts),
        fc.constantFrom('WEEK', 'MONTH', 'QUARTER', 'YEAR'),
        accepted,
        async (made, concept, unit, given) => {
          const columns = await columnsOf(made)
          const points = timelineOf(columns, numberOf(columns, concept), {
            unit,
            bases: given,
            from: '2016-12-26',
            to: '2020-01-01',
          })
          const expected = naive.timelineOf(made, concept, unit, given)
          for (const { day, ...counts } of expected) {
            const point = points.find(({ start, end }) => start <= day && day <= end)
            expect(point).toMatchObject(counts)
          }
          const said = points.filter(({ evidence }) => Object.values(evidence).some((count) => count > 0))
          expect(said.length).toBe(
            expected.filter(({ evidence }) => Object.values(evidence).some((count) => count > 0)).length,
          )
          for (const [at, point] of points.entries()) {
            const before = points[at - 1]
            if (before) expect(writeDay(naive.dayOf(before.end) + 1)).toBe(point.start)
            const isQuiet = !expected.some(({ day }) => point.start <= day && day <= point.end)
            if (isQuiet && before) expect(point.cumulativeActors).toEqual(before.cumulativeActors)
          }
        },
      ),
      runs,
    )
  })

  test('agreements', async () => {
    await fc.assert(
      fc.asyncProperty(debate, actor, accepted, fc.integer({ min: 1, max: 3 }), async (made, one, given, minShared) => {
        const columns = await columnsOf(made)
        const plain = (agreement: ReturnType<typeof agreementOf>) => ({
          other: columns.actors.ids[agreement.other],
          shared: agreement.shared.map(({ concept, stance, otherStance }) => ({
            concept: columns.tree.idOf(concept),
            stance: stanceName(stance),
            otherStance: stanceName(otherStance),
          })),
          agreeing: agreement.agreeing,
          disagreeing: agreement.disagreeing,
        })
        const rate = ({ agreeing, disagreeing }: { agreeing: number; disagreeing: number }) =>
          agreeing + disagreeing === 0 ? -1 : agreeing / (agreeing + disagreeing)
        const expected = naive
          .actorsOf(made)
          .filter((other) => other !== one)
          .map((other) => naive.agreementOf(made, one, other, given))
        const listed = expected
          .filter(({ shared }) => shared.length >= minShared)
          .sort((a, b) => b.shared.length - a.shared.length || rate(b) - rate(a) || byCodePoint(a.other, b.other))
        const number = actorNumber(columns, one)
        expect(agreementsOf(columns, number, { bases: given, minShared, first: 100 }).nodes.map(plain)).toEqual(listed)
        for (const each of expected)
          expect(plain(agreementOf(columns, number, actorNumber(columns, each.other), given))).toEqual(each)
      }),
      runs,
    )
  })

  test('changes of mind and contradictions', async () => {
    await fc.assert(
      fc.asyncProperty(debate, actor, async (made, one) => {
        const columns = await columnsOf(made)
        const number = actorNumber(columns, one)
        const order = (a: { day: number; concept: string }, b: { day: number; concept: string }) =>
          b.day - a.day || byCodePoint(a.concept, b.concept)
        const found = turnsOf(columns, number).map(({ concept, after, from, to }) => ({
          concept: columns.tree.idOf(concept),
          from: stanceName(from),
          to: stanceName(to),
          day: (columns.claims.date[after] ?? 0) >> 2,
        }))
        expect(found).toEqual(naive.turnsOf(made, one).sort(order))
        const contradictory = naive.actorsOf(made).includes(one)
          ? concepts.filter(
              (concept) =>
                naive.positionsOn(made, concept, { bases: ['DIRECT'], contradictory: true }, [one]).length > 0,
            )
          : []
        expect(
          contradictionsOf(columns, number)
            .map(({ concept }) => columns.tree.idOf(concept))
            .sort(),
        ).toEqual(contradictory)
      }),
      runs,
    )
  })

  test('concepts by how disputed they are', async () => {
    await fc.assert(
      fc.asyncProperty(debate, async (made) => {
        const columns = await columnsOf(made)
        const sides = concepts.map((concept) => {
          const { supports, opposes } = naive.countActors(naive.positionsOn(made, concept, { bases: ['DIRECT'] }))
          return { concept, least: Math.min(supports, opposes), both: supports + opposes }
        })
        sides.sort((a, b) => b.least - a.least || b.both - a.both || byCodePoint(a.concept, b.concept))
        const page = conceptList(columns, { orderBy: { field: 'DISPUTE', direction: 'DESC' }, hits: () => [] })
        expect(page.nodes.map((concept) => columns.tree.idOf(concept))).toEqual(sides.map(({ concept }) => concept))
      }),
      { numRuns: 200 },
    )
  })
})
