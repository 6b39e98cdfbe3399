import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kernelWeight } from '../../src/domain/network/kernel.js'
import { readPartialDate } from '../../src/domain/partial-date.js'
import {
  absoluteDistance,
  consensusIn,
  edgesOf,
  oneModeNetwork,
  slicesOf,
  spectralDistanceOf,
  twoModeNetwork,
} from '../../src/networks/index.js'
import { world } from '../evidence/arbitrary.js'
import { columnsOf } from '../evidence/world.js'
import { naiveSelection } from './naive.js'

const dayOf = (text: string) => readPartialDate(text)?.firstDay ?? NaN

test('each pair of a kernel slice counts the root of the product of its two, each statement of a two-mode slice its own', async () => {
  const kernels = fc.constantFrom('UNIFORM' as const, 'TRIANGULAR' as const, 'GAUSSIAN' as const)
  const aggregations = fc.constantFrom(
    'IGNORE' as const,
    'CONGRUENCE' as const,
    'CONFLICT' as const,
    'SUBTRACT' as const,
  )
  await fc.assert(
    fc.asyncProperty(world, kernels, aggregations, async (made, kernel, aggregation) => {
      const columns = await columnsOf(made)
      const time = { kernel: { kernel, bandwidthDays: 400, stepDays: 90 } }
      const said = naiveSelection(made, {}).filter(({ stance }) => /SUPPORTS|OPPOSES/.test(stance))
      const first = Math.min(...said.map(({ date }) => dayOf(date)))
      const one = slicesOf(oneModeNetwork(columns, { of: 'ACTORS', aggregation, time }))
      const two = slicesOf(twoModeNetwork(columns, { aggregation: 'IGNORE', time }))
      for (const [at, { part }] of one.entries()) {
        const weightOf = (date: string) => kernelWeight(kernel, first + 90 * at - dayOf(date), 400)
        for (const { from, to, weight } of edgesOf(part)) {
          let expected = 0
          for (const a of said)
            for (const b of said) {
              if (a.actor !== part.idOf(from) || b.actor !== part.idOf(to) || a.concept !== b.concept) continue
              const s = a.stance === b.stance ? 1 : 0
              const value = { IGNORE: 1, CONGRUENCE: s, CONFLICT: 1 - s, SUBTRACT: 2 * s - 1 }[aggregation]
              expected += value * Math.sqrt(weightOf(a.date) * weightOf(b.date))
            }
          expect(weight).toBeCloseTo(expected, 10)
        }
        const own = two[at]?.part
        for (const { from, to, weight } of own ? edgesOf(own) : []) {
          const both = said.filter((each) => each.actor === own?.idOf(from) && each.concept === own?.idOf(to))
          expect(weight).toBeCloseTo(
            both.reduce((sum, { date }) => sum + weightOf(date), 0),
            10,
          )
        }
      }
    }),
    { numRuns: 200 },
  )
})

test('what a kernel weighs equally on both sides makes no edge, though parts of numbers are rounded', async () => {
  const kernels = fc.constantFrom('UNIFORM' as const, 'TRIANGULAR' as const)
  const claim = fc.record({
    actor: fc.constantFrom('p', 'q', 'r'),
    concept: fc.constantFrom('a', 'b', 'c'),
    stance: fc.constantFrom('SUPPORTS' as const, 'OPPOSES' as const),
    day: fc.integer({ min: 10, max: 29 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(claim, { minLength: 6, maxLength: 30 }), kernels, async (claims, kernel) => {
      const columns = await columnsOf({
        broader: { a: [], b: [], c: [] },
        institutions: [],
        affiliations: [],
        partOf: {},
        claims: claims.map(({ actor, concept, stance, day }, at) => ({
          id: `claim:s:${at + 1}`,
          sourceId: 'source:s',
          assertedBy: [`person:${actor}`],
          statedOn: `2020-01-${day}`,
          stances: [{ concept, stance, qualified: false }],
        })),
      })
      const time = { kernel: { kernel, bandwidthDays: 20, stepDays: 1 } }
      const first = Math.min(...claims.map(({ day }) => day))
      const signOf = ({ stance }: { readonly stance: string }) => (stance === 'SUPPORTS' ? 1 : -1)
      for (const [at, { part }] of slicesOf(twoModeNetwork(columns, { time })).entries()) {
        // Tenths as whole numbers: what a statement counts, with its sign.
        const worth = new Map<string, number>()
        for (const each of claims) {
          const days = Math.abs(first + at - each.day)
          const tenths = kernel === 'UNIFORM' ? (days > 10 ? 0 : 5) : Math.max(0, 10 - days)
          const pair = `person:${each.actor} ${each.concept}`
          worth.set(pair, (worth.get(pair) ?? 0) + signOf(each) * tenths)
        }
        const expected = [...worth].filter(([, tenths]) => tenths !== 0).map(([pair]) => pair)
        expect(
          edgesOf(part)
            .map(({ from, to }) => `${part.idOf(from)} ${part.idOf(to)}`)
            .sort(),
        ).toEqual(expected.sort())
      }
      if (kernel !== 'UNIFORM') return
      const network = oneModeNetwork(columns, { of: 'ACTORS', aggregation: 'SUBTRACT', time })
      for (const [at, { part }] of slicesOf(network).entries()) {
        const near = claims.filter(({ day }) => Math.abs(first + at - day) <= 10)
        const balance = (one: string, other: string) => {
          let sum = 0
          for (const a of near)
            for (const b of near)
              if (`person:${a.actor}` === one && `person:${b.actor}` === other && a.concept === b.concept)
                sum += signOf(a) * signOf(b)
          return sum
        }
        for (let from = 0; from < part.size; from += 1)
          for (let to = from + 1; to < part.size; to += 1)
            expect(edgesOf(part).some((edge) => edge.from === from && edge.to === to)).toBe(
              balance(part.idOf(from), part.idOf(to)) !== 0,
            )
      }
    }),
    { numRuns: 300 },
  )
})

test('a slice that changes nothing is at no distance, and the first has none', async () => {
  await fc.assert(
    fc.asyncProperty(world, async (made) => {
      const columns = await columnsOf(made)
      const slices = slicesOf(
        oneModeNetwork(columns, { of: 'ACTORS', aggregation: 'IGNORE', time: { events: { length: 2 } } }),
      )
      for (const [at, slice] of slices.entries()) {
        expect(absoluteDistance(slice) === null).toBe(at === 0)
        const same = { ...slice, before: slice.part }
        expect(absoluteDistance(same)).toBe(0)
        expect(spectralDistanceOf(same)).toBe(0)
        expect(spectralDistanceOf(slice) ?? 0).toBeLessThanOrEqual(2 + 1e-12)
        const sum = (part: typeof slice.part) => edgesOf(part).reduce((total, { weight }) => total + weight, 0)
        if (slice.before)
          expect(absoluteDistance(slice)).toBeGreaterThanOrEqual(2 * Math.abs(sum(slice.part) - sum(slice.before)))
      }
    }),
    { numRuns: 300 },
  )
})

test('windows that do not overlap make up the two-mode network, edge by edge', async () => {
  await fc.assert(
    fc.asyncProperty(world, async (made) => {
      const network = twoModeNetwork(await columnsOf(made), { time: { windows: { unit: 'YEAR', length: 1 } } })
      const sums = new Map<string, number>()
      for (const { part } of slicesOf(network))
        for (const { from, to, weight } of edgesOf(part)) {
          const pair = `${part.idOf(from)} ${part.idOf(to)}`
          sums.set(pair, (sums.get(pair) ?? 0) + weight)
        }
      const { whole } = network
      const expected = edgesOf(whole).map(({ from, to, weight }) => [`${whole.idOf(from)} ${whole.idOf(to)}`, weight])
      expect([...sums].filter(([, weight]) => weight !== 0).sort()).toEqual(expected.sort())
    }),
  )
})

test('consensus counts each actor on the side of which it says more, the most divided concept first', async () => {
  await fc.assert(
    fc.asyncProperty(world, async (made) => {
      const network = twoModeNetwork(await columnsOf(made), {})
      const { whole } = network
      const said = naiveSelection(made, {}).filter(({ stance }) => /SUPPORTS|OPPOSES/.test(stance))
      const expected = [...new Set(said.map(({ concept }) => concept))].map((concept) => {
        const on = said.filter((each) => each.concept === concept)
        const actors = [...new Set(on.map(({ actor }) => actor))]
        const net = (actor: string) =>
          on
            .filter((each) => each.actor === actor)
            .reduce((sum, { stance }) => sum + (stance === 'SUPPORTS' ? 1 : -1), 0)
        const share = (sign: number) => actors.filter((actor) => Math.sign(net(actor)) === sign).length / actors.length
        return { concept, actors: actors.length, supportShare: share(1), opposeShare: share(-1) }
      })
      const smaller = (each: { supportShare: number; opposeShare: number }) =>
        Math.min(each.supportShare, each.opposeShare)
      expected.sort((a, b) => smaller(b) - smaller(a) || b.actors - a.actors || (a.concept < b.concept ? -1 : 1))
      const found = consensusIn(network).map(({ column, actors, supportShare, opposeShare }) => ({
        concept: whole.columns.tree.idOf(whole.sides.columns.nodes[column] ?? -1),
        actors,
        supportShare,
        opposeShare,
      }))
      expect(found).toEqual(expected)
    }),
  )
})
