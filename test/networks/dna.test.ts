// Our networks beside those of the Discourse Network Analyzer: see the last section of docs/networks.md.
import { describe, expect, test } from 'vitest'
import {
  absoluteDistance,
  edgesOf,
  matrixOf,
  networkAsked,
  nodesOf,
  type Part,
  slicesOf,
} from '../../src/networks/index.js'
import { debate, figures, type Line, linesOn, networkOf, otherOf, sourceOf } from './dna/read.js'

/** Gives the cells as figures.tsv lists them: row by row, of a one-mode network those above the diagonal. */
function cellsOf(part: Part): number[] {
  return matrixOf(part).flatMap((line, row) => (part.isTwoMode ? line : line.slice(row + 1)))
}

/** Gives the labels of a side as figures.tsv lists them: a star for all of the debate. */
function labels(part: Part, side: 'rows' | 'columns', all: readonly string[]): string {
  const { rows, columns } = part.sides
  if (side === 'columns' && !part.isTwoMode) return ''
  const first = side === 'rows' ? 0 : rows.nodes.length
  const count = (side === 'rows' ? rows : columns).nodes.length
  const found = Array.from({ length: count }, (_, at) => part.idOf(first + at).split(':')[1] ?? '')
  return found.join() === all.join() ? '*' : found.join()
}

function numbers(text: string): number[] {
  return text.split(' ').filter(Boolean).map(Number)
}

/** Figures have seven digits. */
function expectNear(found: readonly number[], expected: readonly number[], what: string): void {
  expect(found.length, what).toBe(expected.length)
  for (const [at, value] of found.entries())
    expect(Math.abs(value - (expected[at] ?? NaN)), `${what}: cell ${at}, ${value} for ${expected[at]}`).toBeLessThan(
      1e-6 * Math.max(1, Math.abs(value)),
    )
}

describe('the Discourse Network Analyzer has the same', () => {
  test.each(['sample', 'year', 'grades'])('networks of the debate "%s", cell by cell', async (name) => {
    const columns = await debate(name)
    const all = (key: string) => [...new Set(linesOn(name).map((line) => line[key] ?? ''))].sort()
    const own = figures.filter((figure) => figure['debate'] === name)
    expect(own.length).toBeGreaterThan(200)
    for (const figure of own) {
      const { whole } = networkOf(columns, figure)
      const what = Object.values(figure).slice(0, -1).join(' ')
      const rows = figure['variable1'] === 'concept' ? 'concept' : 'organization'
      expect(labels(whole, 'rows', all(rows)), what).toBe(figure['rows'])
      expect(labels(whole, 'columns', all('concept')), what).toBe(figure['columns'])
      expectNear(cellsOf(whole), numbers(figure['weights'] ?? ''), what)
    }
  })

  test('windows of days, windows of statements, kernel slices and distances', async () => {
    const columns = await debate('days')
    for (const figure of figures.filter((each) => each['debate'] === 'days')) {
      const { distance, indentTime, windowSize } = otherOf(figure)
      const made = slicesOf(networkOf(columns, figure))
      // Its mid-points may keep half a bandwidth away from both ends; ours begin and end with the statements.
      const half = indentTime === 'true' ? Number(windowSize) / 2 : 0
      const slices = made.slice(half, made.length - half)
      const expected = (figure['weights'] ?? '').split(' | ')
      const what = Object.values(figure).slice(0, -1).join(' ')
      if (distance) expectNear(slices.slice(1).map(absoluteDistance).map(Number), numbers(expected.join()), what)
      else {
        expect(slices.length, what).toBe(expected.length)
        for (const [at, { part }] of slices.entries()) expectNear(cellsOf(part), numbers(expected[at] ?? ''), what)
      }
    }
  })

  test('networks over several years, where its months are those of any year', async () => {
    const [columns, folded] = [await debate('years'), await debate('years', ({ date = '' }) => `2016${date.slice(4)}`)]
    let merged = 0
    for (const figure of figures.filter((each) => each['debate'] === 'years')) {
      const expected = numbers(figure['weights'] ?? '')
      const what = Object.values(figure).slice(0, -1).join(' ')
      const isMonth = figure['duplicates'] === 'month'
      expectNear(cellsOf(networkOf(isMonth ? folded : columns, figure).whole), expected, what)
      if (isMonth && cellsOf(networkOf(columns, figure).whole).join() !== expected.join()) merged += 1
    }
    expect(merged).toBeGreaterThan(0)
  })
})

describe('what is published of the sample', () => {
  const sum = (part: Part) => edgesOf(part).reduce((total, { weight }) => total + weight, 0)
  const network = async (mode: 'one-mode' | 'two-mode', words: Line) =>
    networkAsked(await debate('sample'), mode, words).whole
  const average = { of: 'actors', aggregation: 'congruence', normalization: 'average' }

  test("are the figures of rDNA's own tests", async () => {
    expect(sum(await network('two-mode', { aggregation: 'ignore' }))).toBe(40)
    expect(2 * sum(await network('one-mode', { of: 'actors', aggregation: 'ignore' }))).toBe(276)
    expect(Math.round(2 * sum(await network('one-mode', average)))).toBe(26)
    const excluded = { exceptConcepts: 'concept:c6', exceptActors: 'organization:a5,organization:a6' }
    const less = await network('one-mode', { ...average, ...excluded })
    expect([less.size, Math.round(2 * sum(less))]).toEqual([5, 10])
    const section = linesOn('sample').filter((line) => line['section'] === '1')
    const part = await network('one-mode', { ...average, sources: [...new Set(section.map(sourceOf))].join(',') })
    expect(nodesOf(part).length).toBe(4)
  })

  test('is the network of who speaks of the same that an earlier rDNA held itself to', async () => {
    // Its people, each of whom speaks for one organization, in the order of their names.
    const people = [4, 3, 6, 5, 2, 1, 7]
    const rows = [
      [0, 22, 6, 8, 4, 2, 2],
      [22, 0, 12, 22, 2, 10, 1],
      [6, 12, 0, 7, 6, 4, 6],
      [8, 22, 7, 0, 6, 4, 3],
      [4, 2, 6, 6, 0, 4, 4],
      [2, 10, 4, 4, 4, 0, 3],
      [2, 1, 6, 3, 4, 3, 0],
    ]
    const matrix = matrixOf(await network('one-mode', { of: 'actors', aggregation: 'ignore' }))
    expect(people.map((row) => people.map((column) => matrix[row - 1]?.[column - 1]))).toEqual(rows)
  })

  test('are the weights that the manual computes for its fifth and sixth organization, 7, 2, 5 and −3', async () => {
    const weights = ['ignore', 'congruence', 'conflict', 'subtract'].map(async (aggregation) => {
      const matrix = matrixOf(await network('one-mode', { of: 'actors', aggregation }))
      return matrix[4]?.[5]
    })
    expect(await Promise.all(weights)).toEqual([7, 2, 5, -3])
  })
})
