import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spectralDistance, spectrumOf } from '../../src/domain/network/spectrum.js'
import type { Columns } from '../../src/evidence/index.js'
import {
  backboneIn,
  betweennessOf,
  communitiesOf,
  edgesOf,
  matrixOf,
  oneModeNetwork,
  polarizationOf,
  representativeOf,
} from '../../src/networks/index.js'
import { concepts, world } from '../evidence/arbitrary.js'
import { columnsOf } from '../evidence/world.js'

/** A debate in which actor n takes the sides that are written for it: `+a` supports a, `-a` opposes it. */
function debate(...lines: readonly string[]) {
  const claims = lines.flatMap((line, actor) =>
    line.split(' ').map((word, at) => ({
      id: `claim:s:${100 * actor + at + 1}`,
      sourceId: 'source:s',
      assertedBy: [`person:${actor}`],
      statedOn: '2020',
      stances: [
        {
          concept: word.slice(1),
          stance: word.startsWith('+') ? ('SUPPORTS' as const) : ('OPPOSES' as const),
          qualified: false,
        },
      ],
    })),
  )
  return columnsOf({
    broader: Object.fromEntries(concepts.map((id) => [id, []])),
    claims,
    affiliations: [],
    partOf: {},
    institutions: [],
  })
}

const network = (columns: Columns, aggregation: 'CONGRUENCE' | 'SUBTRACT' = 'CONGRUENCE') =>
  oneModeNetwork(columns, { of: 'ACTORS', aggregation })
const actors = (...asked: Parameters<typeof network>) => network(...asked).whole

describe('communities', () => {
  test('of two camps are the camps, with what sets them apart', async () => {
    const part = actors(await debate('+a +b', '+a +b', '+a +b -c', '-a -b', '-a -b', '-a'), 'SUBTRACT')
    const { groups, modularity } = communitiesOf(part)
    expect(groups.map(({ members }) => members)).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ])
    expect(modularity).toBeGreaterThan(0.4)
    const [first] = groups
    const named = (first ? representativeOf(first) : []).map(({ concept, stance, share, others }) => [
      part.columns.tree.idOf(concept),
      stance,
      share,
      others,
    ])
    expect(named).toEqual([
      ['a', 0, 1, 0],
      ['b', 0, 1, 0],
      ['c', 1, 1 / 3, 0],
    ])
  })

  test('hold every node once, largest first, with their modularity by its formula, and the same again', async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.integer({ min: 1, max: 3 }), async (made, seed) => {
        const columns = await columnsOf(made)
        const [part, again] = [actors(columns), actors(columns)]
        const { groups, modularity, of } = communitiesOf(part, seed)
        expect(groups.flatMap(({ members }) => members).sort()).toEqual(
          Array.from({ length: part.size }, (_, at) => at),
        )
        expect(communitiesOf(again, seed).of).toEqual(of)
        for (const { id, members } of groups) for (const node of members) expect(of[node]).toBe(id)
        const matrix = matrixOf(part)
        const strength = matrix.map((row) => row.reduce((sum, weight) => sum + weight, 0))
        const twice = strength.reduce((sum, each) => sum + each, 0)
        let expected = 0
        for (const [i, row] of matrix.entries())
          for (const [j, weight] of row.entries())
            if (of[i] === of[j]) expected += (weight - ((strength[i] ?? 0) * (strength[j] ?? 0)) / twice) / twice
        expect(modularity).toBeCloseTo(twice === 0 ? 0 : expected, 10)
      }),
    )
  })
})

test('betweenness of a chain is that of its middle', async () => {
  const chain = actors(await debate('+a', '+a +b', '+b'))
  expect([0, 1, 2].map((node) => betweennessOf(chain, node))).toEqual([0, 1, 0])
})

test('polarization takes congruence and conflict whatever the weights of the network', async () => {
  const columns = await debate('+a', '+a', '-a', '-a +b')
  const [congruence, subtract] = [network(columns), network(columns, 'SUBTRACT')].map((each) => polarizationOf(each, 1))
  expect(congruence).toMatchObject({ score: 1, exact: true, side: Uint8Array.from([0, 0, 1, 1]) })
  expect(subtract).toMatchObject({ score: 1, exact: true })
  expect(polarizationOf(oneModeNetwork(columns, { of: 'CONCEPTS' }), 1)).toBeNull()
})

test('the backbone removes each time the concept whose loss changes the spectrum least, found by making the network anew', async () => {
  await fc.assert(
    fc.asyncProperty(world, async (made) => {
      const columns = await columnsOf(made)
      const part = actors(columns)
      const ids = Array.from(part.sides.columns.nodes, (concept) => columns.tree.idOf(concept))
      const spectrum = (only: readonly string[]) => {
        const { whole } = oneModeNetwork(columns, { of: 'ACTORS', select: { concepts: { only } } })
        return spectrumOf(
          whole.size,
          edgesOf(whole).map(({ from, to, weight }) => [from, to, weight] as const),
        )
      }
      const full = spectrum(ids)
      let left = ids
      for (const { column, loss, remaining } of backboneIn(network(columns)) ?? []) {
        const losses = left.map((id) => spectralDistance(full, spectrum(left.filter((each) => each !== id))))
        expect(loss).toBeCloseTo(Math.min(...losses), 8)
        left = left.filter((id) => id !== ids[column])
        expect(remaining).toBe(left.length)
      }
      expect(left).toEqual([])
    }),
    { numRuns: 60 },
  )
})
