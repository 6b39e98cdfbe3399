import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  edgesOf,
  matrixOf,
  oneModeNetwork,
  nodesOf,
  type Part,
  polarizationOf,
  twoModeNetwork,
} from '../../src/networks/index.js'
import { columnsOf } from '../evidence/world.js'
import { camps, tables } from './reading.js'

const page = readFileSync('docs/networks.md', 'utf8')

/** The cells of the table of the page whose heading row begins with some words. */
function table(heading: string): string[][] {
  const [, body = ''] = page.split(`\n| ${heading} |`)
  const rows = body.split('\n\n')[0]?.split('\n') ?? []
  return rows
    .map((row, at) => (at === 0 ? `${heading} |${row}` : row).split('|').map((cell) => cell.trim()))
    .map((cells, at) => (at === 0 ? cells.slice(0, -1) : cells.slice(1, -1)))
}

/** What a cell comes to: the number after its last sign of equality, or the cell itself. */
function valueOf(cell: string): number {
  return Number((cell.split(/[=≈]/).at(-1) ?? '').trim().replace('−', '-'))
}

describe('the tables computed by hand', async () => {
  const [ada, ben, cleo] = ['person:ada', 'person:ben', 'person:cleo'] as const
  const said = [
    [ada, 'X', 'SUPPORTS'],
    [ada, 'X', 'SUPPORTS'],
    [ada, 'Y', 'OPPOSES'],
    [ben, 'X', 'SUPPORTS'],
    [ben, 'Y', 'SUPPORTS'],
    [cleo, 'X', 'OPPOSES'],
  ] as const
  const columns = await columnsOf(
    {
      broader: { X: [], Y: [] },
      claims: said.map(([actor, concept, stance], at) => ({
        id: `claim:s:${at + 1}`,
        sourceId: 'source:s',
        assertedBy: [actor],
        statedOn: '2020',
        stances: [{ concept, stance, qualified: false }],
      })),
      affiliations: [],
      partOf: {},
      institutions: [],
    },
    { [ada]: 'Ada', [ben]: 'Ben', [cleo]: 'Cleo' },
  )

  /** The weight between two nodes by their labels, as `Ada–Ben`. */
  const weightIn = (part: Part, pair: string) => {
    const places = pair.split('–').map((label) => nodesOf(part).findIndex(({ node }) => part.labelOf(node) === label))
    const [from = -1, to = -1] = places
    return edgesOf(part).find((edge) => edge.from === Math.min(from, to) && edge.to === Math.max(from, to))?.weight ?? 0
  }
  const words = (row: string) => [...row.matchAll(/`(\w+)`/g)].map(([, word = '']) => word)

  test('of one-mode networks', () => {
    const [[, ...pairs] = [], , ...rows] = table('one-mode | Ada–Ben')
    expect([pairs.length, rows.length]).toEqual([4, 8])
    for (const [row = '', ...cells] of rows)
      for (const [at, cell] of cells.entries()) {
        const pair = pairs[at] ?? ''
        const [aggregation, normalization] = words(row)
        const { whole } = oneModeNetwork(columns, {
          of: pair === 'X–Y' ? 'CONCEPTS' : 'ACTORS',
          aggregation: among(['IGNORE', 'CONGRUENCE', 'CONFLICT', 'SUBTRACT'] as const, aggregation),
          normalization: among(['NONE', 'AVERAGE', 'JACCARD', 'COSINE', 'DNA_COSINE'] as const, normalization),
        })
        expect([row, pair, weightIn(whole, pair).toFixed(3)]).toEqual([row, pair, valueOf(cell).toFixed(3)])
      }
  })

  test('of two-mode networks', () => {
    const [[, ...pairs] = [], , ...rows] = table('two-mode | Ada–X')
    expect([pairs.length, rows.length]).toEqual([5, 5])
    for (const [row = '', ...cells] of rows) {
      const [aggregation, normalization] = words(row)
      const { whole } = twoModeNetwork(columns, {
        aggregation: among(['IGNORE', 'SUBTRACT', 'COMBINE'] as const, aggregation),
        normalization: among(['NONE', 'ACTIVITY', 'PROMINENCE'] as const, normalization),
      })
      for (const [at, cell] of cells.entries())
        expect([row, weightIn(whole, pairs[at] ?? '').toFixed(3)]).toEqual([row, valueOf(cell).toFixed(3)])
      expect(
        matrixOf(whole)
          .flat()
          .filter((weight) => weight !== 0).length,
      ).toBe(5)
    }
  })

  test('of the best split', () => {
    const [, score = ''] = /polarization 5\/6 ≈ ([\d.]*\d)/.exec(page) ?? []
    const found = polarizationOf(oneModeNetwork(columns, { of: 'ACTORS' }), 1)
    expect(found).toMatchObject({ exact: true, side: Uint8Array.of(0, 0, 1) })
    expect(found?.score.toFixed(3)).toBe(score)
  })
})

function among<Word extends string>(known: readonly Word[], word: string | undefined): Word | undefined {
  if (word === undefined) return undefined
  const found = known.find((each) => each === word)
  if (!found) throw new Error(`${word} is none of ${known.join(', ')}`)
  return found
}

describe('the reading of the seeded debate', () => {
  test('has the figures of its stories', () => {
    expect(tables().filter((each) => !page.includes(`\n\n${each}\n`))).toEqual([])
  })

  test('says rightly who opposes personalized learning', () => {
    const against = camps.communities.groups.flatMap(({ id, members, representative }) =>
      representative
        .filter(({ concept, stance }) => concept.prefLabel === 'Personalized learning' && stance === 'OPPOSES')
        .map(({ share }) => [id, Math.round(share * members.length)]),
    )
    expect(against).toEqual([
      [0, 2],
      [1, 1],
      [2, 1],
    ])
  })
})
