import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { StandpointError } from '../../src/domain/errors.js'
import { Budget } from '../../src/paths/budget.js'
import { shortestPaths } from '../../src/paths/search.js'

type Graph = readonly (readonly number[])[]

const size = 9

/** Random ties between nine nodes. */
const graphs = fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 24 }).map((pairs): Graph => {
  const sets = Array.from({ length: size }, () => new Set<number>())
  for (const [a, b] of pairs.filter(([one, other]) => one !== other)) {
    sets[a]?.add(b)
    sets[b]?.add(a)
  }
  return sets.map((set) => [...set])
})

/** Every path there is, without any thought: then sorted, then cut. */
function allPaths(graph: Graph, from: number, to: number, maxHops: number, limit: number): number[][] {
  const found: number[][] = []
  const visit = (path: number[]) => {
    const last = path[path.length - 1] ?? 0
    if (last === to) found.push(path)
    else if (path.length <= maxHops)
      for (const next of graph[last] ?? []) if (!path.includes(next)) visit([...path, next])
  }
  visit([from])
  found.sort((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1))
  return found.slice(0, limit)
}

function search(graph: Graph, from: number, to: number, maxHops: number, limit: number, budget = new Budget()) {
  const neighbours = (node: number) => graph[node] ?? []
  const ties = { size, neighbours, weight: (node: number) => neighbours(node).length }
  return [...shortestPaths(ties, [from, to], { maxHops, limit }, budget)].map((path) => [...path])
}

describe('the search for paths', () => {
  test('gives what all paths, sorted and cut, give', () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 20 }), (graph, maxHops, limit) => {
        expect(search(graph, 0, 1, maxHops, limit)).toEqual(allPaths(graph, 0, 1, maxHops, limit))
      }),
      { numRuns: 3_000 },
    )
  })

  test('gives the same paths backwards, when it gives all', () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 6 }), (graph, maxHops) => {
        const there = search(graph, 0, 1, maxHops, 10_000).map((path) => path.join())
        const back = search(graph, 1, 0, maxHops, 10_000).map((path) => path.reverse().join())
        expect(back.sort()).toEqual(there.sort())
      }),
      { numRuns: 200 },
    )
  })

  test('ends with LIMIT_EXCEEDED when it looks at more than it may, and says so', () => {
    const everyone: Graph = Array.from({ length: size }, (_, node) => [...Array(size).keys()].filter((x) => x !== node))
    const asked = () => search(everyone, 0, 1, 6, 20, new Budget(50))
    expect(asked).toThrow(StandpointError)
    expect(asked).toThrow(/50 ties.*maxHops/)
  })
})
