// The structure of networks, read naively from their definitions.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  backboneIn,
  betweennessOf,
  communitiesOf,
  consensusIn,
  edgesOf,
  matrixOf,
  oneModeNetwork,
  type Part,
  polarizationOf,
  reasonsOf,
  representativeOf,
  slicesOf,
  statsOf,
  twoModeNetwork,
} from '../../src/networks/index.js'
import { world } from '../evidence/arbitrary.js'
import { columnsOf } from '../evidence/world.js'
import { naiveSelection } from './naive.js'

const aggregation = fc.constantFrom('IGNORE' as const, 'CONGRUENCE' as const, 'CONFLICT' as const, 'SUBTRACT' as const)
const duplicates = fc.constantFrom('INCLUDE' as const, 'DOCUMENT' as const, 'ALL' as const)
const of = fc.constantFrom('ACTORS' as const, 'CONCEPTS' as const)

/** Gives the whole matrix of a network, both ways; of a two-mode network with actors before concepts. */
function squareOf(part: Part): number[][] {
  const matrix = matrixOf(part)
  if (!part.isTwoMode) return matrix.map((row) => [...row])
  const first = part.sides.rows.nodes.length
  return Array.from({ length: part.size }, (_, row) =>
    Array.from({ length: part.size }, (_node, column) =>
      row < first ? (matrix[row]?.[column - first] ?? 0) : (matrix[column]?.[row - first] ?? 0),
    ),
  )
}

/** Gives the steps between two nodes and how many shortest ways there are, by widening a circle around the first. */
function waysFrom(square: readonly (readonly number[])[], start: number) {
  const steps = square.map((_, node): number => (node === start ? 0 : Infinity))
  const ways = square.map((_, node): number => (node === start ? 1 : 0))
  for (let step = 0; step < square.length; step += 1)
    for (const [node, row] of square.entries()) {
      if (steps[node] !== step) continue
      for (const [other, weight] of row.entries()) {
        if (weight === 0 || (steps[other] ?? 0) <= step) continue
        steps[other] = step + 1
        ways[other] = (ways[other] ?? 0) + (ways[node] ?? 0)
      }
    }
  return { steps, ways }
}

test('figures, degree, strength and betweenness are those of the matrix, with and without nodes alone', async () => {
  const choice = fc.record({ of, aggregation, isTwoMode: fc.boolean(), isolates: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(world, choice, async (made, { isTwoMode, isolates, ...asked }) => {
      const columns = await columnsOf(made)
      const select = { isolates, minActorsPerConcept: 2 }
      const { whole, material } = isTwoMode
        ? twoModeNetwork(columns, { select })
        : oneModeNetwork(columns, { ...asked, select })
      const square = squareOf(whole)
      const size = square.length
      const first = isTwoMode ? whole.sides.rows.nodes.length : size
      const found = Array.from({ length: size }, (_, node) => waysFrom(square, node))
      const flat = square.flat()
      const pairs = isTwoMode ? first * (size - first) : (size * (size - 1)) / 2
      const edges = flat.filter((weight) => weight !== 0).length / 2
      const parts = new Set(found.map(({ steps }) => steps.findIndex((step) => step < Infinity)))
      expect(statsOf(whole, material)).toMatchObject({
        nodes: size,
        edges,
        density: pairs === 0 ? 0 : edges / pairs,
        components: parts.size,
        total: flat.reduce((sum, weight) => sum + weight, 0) / 2,
      })
      for (const [node, row] of square.entries()) {
        expect(whole.shape.degree[node]).toBe(row.filter((weight) => weight !== 0).length)
        expect(whole.shape.strength[node]).toBe(row.reduce((sum, weight) => sum + weight, 0))
        let share = 0
        for (let a = 0; a < size; a += 1)
          for (let b = a + 1; b < size; b += 1) {
            const [from, to] = [found[a], found[b]]
            if (a === node || b === node || !from || !to || from.steps[b] === Infinity) continue
            if ((from.steps[node] ?? 0) + (to.steps[node] ?? 0) === from.steps[b])
              share += ((from.ways[node] ?? 0) * (to.ways[node] ?? 0)) / (from.ways[b] ?? 1)
          }
        const most = ((size - 1) * (size - 2)) / 2
        expect(betweennessOf(whole, node)).toBeCloseTo(most > 0 ? share / most : 0, 10)
      }
    }),
    { numRuns: 300 },
  )
})

test('communities are numbered by size, then by first node; those without an edge above 0 are alone', async () => {
  await fc.assert(
    fc.asyncProperty(world, of, aggregation, async (made, nodes, asked) => {
      const { whole } = oneModeNetwork(await columnsOf(made), { of: nodes, aggregation: asked })
      const { groups, of: numbers } = communitiesOf(whole)
      const key = (members: readonly number[]) => [-members.length, members[0] ?? 0] as const
      const keys = groups.map(({ members }) => key(members))
      expect(keys).toEqual(keys.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]))
      for (const [node, row] of squareOf(whole).entries())
        if (!row.some((weight) => weight > 0)) expect(groups[numbers[node] ?? -1]?.members).toEqual([node])
    }),
  )
})

test('what represents a community is held by more of it than of the others, counted actor by actor', async () => {
  await fc.assert(
    fc.asyncProperty(world, async (made) => {
      const { whole } = oneModeNetwork(await columnsOf(made), { of: 'ACTORS' })
      const said = naiveSelection(made, {}).filter(({ stance }) => /SUPPORTS|OPPOSES/.test(stance))
      const actors = Array.from({ length: whole.size }, (_, node) => whole.idOf(node))
      const side = (actor: string, concept: string) =>
        Math.sign(
          said
            .filter((each) => each.actor === actor && each.concept === concept)
            .reduce((sum, { stance }) => sum + (stance === 'SUPPORTS' ? 1 : -1), 0),
        )
      for (const community of communitiesOf(whole).groups) {
        const inside = community.members.map((node) => whole.idOf(node))
        const outside = actors.filter((actor) => !inside.includes(actor))
        const share = (of: readonly string[], concept: string, sign: number) =>
          of.length === 0 ? 0 : of.filter((actor) => side(actor, concept) === sign).length / of.length
        const expected = [...new Set(said.map(({ concept }) => concept))]
          .flatMap((concept) => [
            { concept, stance: 0, share: share(inside, concept, 1), others: share(outside, concept, 1) },
            { concept, stance: 1, share: share(inside, concept, -1), others: share(outside, concept, -1) },
          ])
          .filter(({ share: own, others }) => own > others)
          .sort(
            (a, b) =>
              b.share - b.others - (a.share - a.others) ||
              (a.concept < b.concept ? -1 : a.concept > b.concept ? 1 : a.stance - b.stance),
          )
        const found = representativeOf(community).map(({ concept, stance, share: own, others }) => ({
          concept: whole.columns.tree.idOf(concept),
          stance,
          share: own,
          others,
        }))
        expect(found).toEqual(expected.slice(0, 10))
      }
    }),
  )
})

test('polarization is the best of all splits of the statements, whatever the aggregation and the duplicates', async () => {
  await fc.assert(
    fc.asyncProperty(world, aggregation, duplicates, async (made, asked, dropped) => {
      const columns = await columnsOf(made)
      const ask = (each: typeof asked) =>
        oneModeNetwork(columns, { of: 'ACTORS', aggregation: each, select: { duplicates: dropped } })
      const [congruence, conflict] = [squareOf(ask('CONGRUENCE').whole), squareOf(ask('CONFLICT').whole)]
      const size = congruence.length
      let best = -1
      for (let bits = 0; bits < 2 ** Math.max(0, size - 1); bits += 1) {
        let [good, all] = [0, 0]
        for (let a = 0; a < size; a += 1)
          for (let b = a + 1; b < size; b += 1) {
            const [together, apart] = [congruence[a]?.[b] ?? 0, conflict[a]?.[b] ?? 0]
            good += ((bits >> a) & 1) === ((bits >> b) & 1) ? together : apart
            all += together + apart
          }
        if (all > 0) best = Math.max(best, good / all)
      }
      expect(polarizationOf(ask(asked), 1)?.score ?? -1).toBeCloseTo(best, 12)
    }),
  )
})

test('backbone and consensus are of what is said, whatever the aggregation and the duplicates', async () => {
  await fc.assert(
    fc.asyncProperty(world, duplicates, async (made, dropped) => {
      const columns = await columnsOf(made)
      const select = { duplicates: dropped }
      const backbone = (each: 'IGNORE' | 'CONGRUENCE') =>
        backboneIn(oneModeNetwork(columns, { of: 'ACTORS', aggregation: each, select }))?.map(
          ({ column, loss, remaining }) => [column, loss, remaining],
        )
      expect(backbone('IGNORE')).toEqual(backbone('CONGRUENCE'))
      const consensus = (each: 'IGNORE' | 'SUBTRACT') =>
        consensusIn(twoModeNetwork(columns, { aggregation: each, select })).map(
          ({ column, actors, supportShare, opposeShare }) => [column, actors, supportShare, opposeShare],
        )
      expect(consensus('IGNORE')).toEqual(consensus('SUBTRACT'))
    }),
  )
})

test('reasons sum to the weight in kernel slices, rolled up and without duplicates too, and name claims of both ends', async () => {
  const kernel = fc.constantFrom('TRIANGULAR' as const, 'GAUSSIAN' as const)
  await fc.assert(
    fc.asyncProperty(world, of, aggregation, duplicates, kernel, async (made, nodes, asked, dropped, name) => {
      const select = { duplicates: dropped, rollUpConcepts: { top: true }, rollUpActors: 'ORGANIZATION' as const }
      const time = { kernel: { kernel: name, bandwidthDays: 700, stepDays: 150 } }
      const columns = await columnsOf(made)
      for (const network of [
        oneModeNetwork(columns, { of: nodes, aggregation: asked, select, time }),
        twoModeNetwork(columns, { select, time }),
      ])
        for (const { part } of slicesOf(network))
          for (const edge of edgesOf(part)) {
            const reasons = reasonsOf(edge)
            expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(edge.weight, 10)
            for (const { sourceClaims, targetClaims } of reasons) {
              expect(sourceClaims.length).toBeGreaterThan(0)
              expect(targetClaims.length > 0).toBe(!part.isTwoMode)
            }
          }
    }),
  )
})
