import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BROADER, ConceptTree, NARROWER, OVERLAPPING, SAME, UNRELATED } from '../../src/domain/concept-tree.js'

/** Ids whose order by code point is not their order by UTF-16, nor by the alphabet of edges. */
const ids = ['c', '\u{1F600}', 'a', '\uFF5E', 'b', 'ab', 'd', 'B']

/** Edges go from a concept to one that stands earlier in `ids` only, so that there are no cycles; many chains are equal. */
const allEdges = ids.flatMap((_, below) => ids.slice(0, below).map((__, above) => [below, above] as const))
const edges = fc.shuffledSubarray(allEdges, { maxLength: 18 })
type Edges = readonly (readonly [below: number, above: number])[]

function treeOf(pairs: Edges): ConceptTree {
  const distinct = (below: number) => [...new Set(pairs.filter(([from]) => from === below).map(([, above]) => above))]
  return new ConceptTree(ids.map((id, at) => ({ id, broader: distinct(at).map((above) => ids[above] ?? '') })))
}

/** All chains from one concept to another along edges, by plain recursion; upwards or downwards. */
function chains(pairs: Edges, from: number, to: number, upwards: boolean): number[][] {
  if (from === to) return [[from]]
  const next = new Set(pairs.flatMap(([below, above]) => (upwards ? [[below, above]] : [[above, below]])).map(String))
  return [...next]
    .map((pair) => pair.split(',').map(Number))
    .filter(([start]) => start === from)
    .flatMap(([, end = -1]) => chains(pairs, end, to, upwards).map((rest) => [from, ...rest]))
}

/** All chains that a path may be: straight where one concept is broader, else down to a shared one and up. */
function allPaths(pairs: Edges, from: number, to: number): number[][] {
  const straight = [...chains(pairs, from, to, true), ...chains(pairs, from, to, false)]
  if (straight.length > 0) return straight
  return ids.flatMap((_, shared) =>
    chains(pairs, from, shared, false).flatMap((down) =>
      chains(pairs, shared, to, true).map((up) => [...down, ...up.slice(1)]),
    ),
  )
}

const pointsOf = (text: string) => Array.from(text, (point) => point.codePointAt(0) ?? 0)
function compareTexts(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((point, place) => point !== b[place])
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1)
}
function comparePaths(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((id, place) => id !== b[place])
  return at < 0 ? 0 : compareTexts(pointsOf(a[at] ?? ''), pointsOf(b[at] ?? ''))
}

const name = (concept: number) => ids[concept] ?? ''
const pairOf = fc.tuple(edges, fc.nat(ids.length - 1), fc.nat(ids.length - 1))

describe('a concept tree', () => {
  test('numbers concepts in the order of their ids by code point', () => {
    const tree = treeOf([])
    expect(tree.ids).toEqual(ids.toSorted((a, b) => compareTexts(pointsOf(a), pointsOf(b))))
    expect(tree.ids.map((id) => tree.numberOf(id))).toEqual(ids.map((_, number) => number))
    expect(tree.numberOf('unknown')).toBeUndefined()
    expect(() => tree.idOf(ids.length)).toThrow(`no concept with number ${ids.length}`)
  })

  test('says how one concept stands to another, as all chains between them say', () => {
    fc.assert(
      fc.property(pairOf, ([pairs, other, asked]) => {
        const tree = treeOf(pairs)
        const paths = allPaths(pairs, other, asked)
        const downwards = chains(pairs, other, asked, false).length > 0
        const upwards = chains(pairs, other, asked, true).length > 0
        const expected =
          other === asked ? SAME : downwards ? BROADER : upwards ? NARROWER : paths.length > 0 ? OVERLAPPING : UNRELATED
        const [from = -1, to = -1] = [tree.numberOf(name(other)), tree.numberOf(name(asked))]
        expect(tree.relationsTo(to)[from]).toBe(expected)
      }),
      { numRuns: 1500 },
    )
  })

  test('gives the shortest chain, and of equals the first by the ids in turn', () => {
    fc.assert(
      fc.property(pairOf, ([pairs, other, asked]) => {
        const tree = treeOf(pairs)
        const paths = allPaths(pairs, other, asked).map((path) => path.map(name))
        const shortest = Math.min(...paths.map((path) => path.length))
        const best = paths.filter((path) => path.length === shortest).toSorted(comparePaths)[0] ?? []
        const [from = -1, to = -1] = [tree.numberOf(name(other)), tree.numberOf(name(asked))]
        expect(tree.path(from, to).map((concept) => tree.idOf(concept))).toEqual(best)
      }),
      { numRuns: 1500 },
    )
  })

  test('gives everything broader and narrower with its distance', () => {
    fc.assert(
      fc.property(pairOf, ([pairs, low, high]) => {
        const tree = treeOf(pairs)
        const lengths = chains(pairs, low, high, true).map((path) => path.length - 1)
        const expected = low === high || lengths.length === 0 ? undefined : Math.min(...lengths)
        const [below = -1, above = -1] = [tree.numberOf(name(low)), tree.numberOf(name(high))]
        expect(tree.ancestorsOf(below).get(above)).toBe(expected)
        expect(tree.descendantsOf(above).get(below)).toBe(expected)
        expect(tree.broaderOf(below).includes(above)).toBe(expected === 1)
        expect(tree.narrowerOf(above).includes(below)).toBe(expected === 1)
      }),
      { numRuns: 500 },
    )
  })

  test('leaves out edges to concepts that the graph does not have', () => {
    const tree = new ConceptTree([
      { id: 'a', broader: ['gone', 'b'] },
      { id: 'b', broader: [] },
    ])
    expect(tree.broaderOf(0)).toEqual([1])
  })

  test('ends on a cycle, of which each concept is broader than the other', () => {
    const tree = new ConceptTree([
      { id: 'a', broader: ['b'] },
      { id: 'b', broader: ['a'] },
      { id: 'c', broader: ['a'] },
    ])
    expect([...tree.ancestorsOf(2)]).toEqual([
      [0, 1],
      [1, 2],
    ])
    expect(tree.path(2, 1)).toEqual([2, 0, 1])
    expect(tree.path(0, 1)).toEqual([0, 1])
  })
})
