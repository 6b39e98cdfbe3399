import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distinct } from '../../src/domain/network/statements.js'
import { stanceName } from '../../src/domain/stance.js'
import { claimId, type Columns } from '../../src/evidence/index.js'
import {
  edgesOf,
  materialOf,
  matrixOf,
  nodesOf,
  oneModeNetwork,
  reasonsOf,
  type Selection,
  statementId,
  statementList,
  statsOf,
  twoModeNetwork,
} from '../../src/networks/index.js'
import { selectStatements } from '../../src/networks/select.js'
import { concepts, institutions, people, sources, world } from '../evidence/arbitrary.js'
import { columnsOf } from '../evidence/world.js'
import { naiveSelection } from './naive.js'

const list = (ids: readonly string[]) =>
  fc.oneof(fc.record({ only: fc.subarray([...ids]) }), fc.record({ except: fc.subarray([...ids]) }))
const conditions = {
  actors: list([...people, ...institutions, 'person:nobody']),
  actorKinds: fc.subarray(['PERSON', 'ORGANIZATION', 'SCHOOL'] as const),
  concepts: list([...concepts, 'nothing']),
  within: fc.constantFrom(...concepts, 'nothing'),
  sources: list([...sources, 'source:none']),
  statedFrom: fc.constantFrom('2017-01-01', '2017-06-02', '2018-01-15'),
  statedTo: fc.constantFrom('2018-01-31', '2019-06-30'),
}
const rolls = {
  rollUpConcepts: fc.oneof(fc.constant({ top: true }), fc.record({ to: fc.subarray([...concepts, 'nothing']) })),
  rollUpActors: fc.constantFrom('NONE' as const, 'ORGANIZATION' as const),
}
/** At most two conditions: with more, hardly any statement would be left to get wrong. */
export const selection: fc.Arbitrary<Selection> = fc
  .tuple(
    fc.subarray(Object.keys(conditions), { maxLength: 2 }),
    fc.record(conditions),
    fc.record(rolls, { requiredKeys: [] }),
  )
  .map(([names, all, rolled]) => ({
    ...Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name))),
    ...rolled,
  }))

function shown(columns: Columns, { actor, concept, stance, claim }: ReturnType<typeof selectStatements>) {
  return Array.from(actor, (who, at) => ({
    actor: columns.actors.ids[who],
    concept: columns.tree.idOf(concept[at] ?? 0),
    stance: stanceName(stance[at] ?? 0),
    claim: claimId(columns, claim[at] ?? 0),
  }))
}

describe('a selection', () => {
  test('means the statements that a naive reading gives, rolled up and in order', async () => {
    await fc.assert(
      fc.asyncProperty(world, selection, async (made, asked) => {
        const columns = await columnsOf(made)
        const expected = naiveSelection(made, asked).map(({ actor, concept, stance, claim }) => ({
          actor,
          concept,
          stance,
          claim,
        }))
        expect(shown(columns, selectStatements(columns, asked))).toEqual(expected)
      }),
      { numRuns: 1500 },
    )
  })

  test('as a list of statements has pages that make up the whole, with ids of their own', async () => {
    await fc.assert(
      fc.asyncProperty(world, selection, async (made, select) => {
        const columns = await columnsOf(made)
        const asked = { ...select, stanceScale: 'TERNARY' } as const
        const whole = materialOf(columns, asked, false).statements
        const places: number[] = []
        const ids = new Set<string>()
        for (let after: string | null = null; ;) {
          const page: Awaited<ReturnType<typeof statementList>> = await statementList(columns, asked, {
            first: 2,
            after,
          })
          expect(page.totalCount).toBe(whole.day.length)
          places.push(...page.nodes.map(({ at }) => at))
          for (const node of page.nodes) ids.add(statementId(node))
          if (!page.pageInfo.hasNextPage) break
          after = page.pageInfo.endCursor
        }
        expect(places).toEqual(Array.from(whole.day, (_, at) => at))
        expect(ids.size).toBe(places.length)
      }),
      { numRuns: 100 },
    )
  })

  test.each([
    [{ minStatementsPerActor: 0 }, /minStatementsPerActor: expected a whole number from 1; got 0/],
    [{ rollUpConcepts: { top: false } }, /rollUpConcepts.top: expected true/],
    [{ statedFrom: '2019-01-01', statedTo: '2018-01-01' }, /statedFrom, statedTo/],
  ])('of %j is an error that says why', async (select, message) => {
    const columns = await columnsOf({ broader: {}, claims: [], affiliations: [], partOf: {}, institutions: [] })
    expect(() => oneModeNetwork(columns, { of: 'ACTORS', select })).toThrow(message)
  })
})

describe('a network', () => {
  test('cut to its heaviest edges keeps its figures, and says what was cut', async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.nat(4), fc.constantFrom(0, 1, 2), async (made, maxEdges, minWeight) => {
        const columns = await columnsOf(made)
        for (const make of [
          (limit: object) => oneModeNetwork(columns, { of: 'ACTORS', aggregation: 'SUBTRACT', limit }),
          (limit: object) => twoModeNetwork(columns, { limit }),
        ]) {
          const [whole, cut] = [make({}), make({ maxEdges, minWeight })]
          const all = edgesOf(whole.whole).map(({ from, to, weight }) => ({ from, to, weight }))
          const sorted = all.toSorted(
            (a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.from - b.from || a.to - b.to,
          )
          expect(all).toEqual(sorted)
          const stay = all.filter(({ weight }) => Math.abs(weight) >= minWeight).slice(0, maxEdges)
          expect(edgesOf(cut.whole).map(({ from, to, weight }) => ({ from, to, weight }))).toEqual(stay)
          const [before, after] = [statsOf(whole.whole, whole.material), statsOf(cut.whole, cut.material)]
          expect(after).toEqual({ ...before, truncated: stay.length < all.length, edgesCut: all.length - stay.length })
          expect(before.total).toBe(all.reduce((sum, { weight }) => sum + weight, 0))
        }
      }),
    )
  })

  test('explains each edge by reasons whose weights sum to its own, whatever the options', async () => {
    const choice = fc.record({
      of: fc.constantFrom('ACTORS' as const, 'CONCEPTS' as const),
      aggregation: fc.constantFrom('IGNORE' as const, 'CONGRUENCE' as const, 'CONFLICT' as const, 'SUBTRACT' as const),
      normalization: fc.constantFrom('NONE' as const, 'AVERAGE' as const, 'JACCARD' as const),
      select: fc.record({ stanceScale: fc.constantFrom('BINARY' as const, 'TERNARY' as const) }),
    })
    await fc.assert(
      fc.asyncProperty(world, choice, async (made, asked) => {
        const { whole } = oneModeNetwork(await columnsOf(made), asked)
        const matrix = matrixOf(whole)
        for (const edge of edgesOf(whole)) {
          const reasons = reasonsOf(edge)
          expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(edge.weight, 10)
          expect(matrix[edge.from]?.[edge.to]).toBe(edge.weight)
          expect(matrix[edge.to]?.[edge.from]).toBe(edge.weight)
        }
      }),
    )
  })

  test('has nodes for all who spoke with isolates, and for those whose statements count without', async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.integer({ min: 1, max: 3 }), async (made, minStatementsPerActor) => {
        const columns = await columnsOf(made)
        const ids = (isolates: boolean) => {
          const { whole } = oneModeNetwork(columns, { of: 'ACTORS', select: { minStatementsPerActor, isolates } })
          return nodesOf(whole).map(({ node }) => whole.idOf(node))
        }
        const { statements } = materialOf(columns, { minStatementsPerActor }, false)
        expect(ids(true)).toEqual([...new Set(made.claims.flatMap(({ assertedBy }) => assertedBy))].sort())
        expect(ids(false)).toEqual(Array.from(distinct(statements.actor), (actor) => columns.actors.ids[actor]))
      }),
    )
  })
})
