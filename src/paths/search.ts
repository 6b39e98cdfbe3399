import type { Budget } from './budget.js'

/** What is searched: nodes by number, each with its neighbours. Every tie is known from both of its ends. */
export interface Ties {
  readonly size: number
  readonly neighbours: (node: number) => ArrayLike<number>
  /** About how much work it is to look at a node's neighbours, known without looking. */
  readonly weight: (node: number) => number
}

/** A path that was found, and what it was the best of: the paths that share its first steps and leave them otherwise. */
interface Candidate {
  readonly nodes: readonly number[]
  /** Index of the last node that all those paths share. */
  readonly shared: number
  /** Where none of those paths goes from there. */
  readonly closed: ReadonlySet<number>
}

const unseen = -1
/** On the way already: no path comes here twice. */
const barred = -2

/**
 * Gives the paths between two different nodes that visit no node twice, at most `limit` with at most `maxHops` steps:
 * shortest first, equals by the numbers of their nodes, compared one by one. Each is found when it is asked for. Throws
 * LIMIT_EXCEEDED when the budget is spent.
 *
 * After Yen and Lawler: each path that is given splits the paths that are left by where they part from it, and the best
 * of each part is found by a search from both ends. So it costs a few searches a path, however many paths there are.
 */
export function* shortestPaths(
  ties: Ties,
  [from, to]: readonly [from: number, to: number],
  { maxHops, limit }: { readonly maxHops: number; readonly limit: number },
  budget: Budget,
): Generator<readonly number[]> {
  let candidates: Candidate[] = []
  const consider = (way: readonly number[], closed: ReadonlySet<number>, wanted: number) => {
    // Once as many are known as are wanted, none longer than the last of them matters.
    const longest = (candidates[wanted - 1]?.nodes.length ?? maxHops + 1) - 1
    const nodes = bestFrom(ties, way, to, closed, longest, budget)
    if (nodes) candidates = [...candidates, { nodes, shared: way.length - 1, closed }].sort(byLength).slice(0, wanted)
  }
  consider([from], new Set(), limit)
  for (let given = 1; given <= limit; given += 1) {
    const best = candidates.shift()
    if (!best) return
    yield best.nodes
    for (let at = best.shared; at + 1 < best.nodes.length; at += 1) {
      const before = at === best.shared ? best.closed : []
      consider(best.nodes.slice(0, at + 1), new Set([...before, best.nodes[at + 1] ?? unseen]), limit - given)
    }
  }
}

function byLength(a: Candidate, b: Candidate): number {
  const at = a.nodes.findIndex((node, index) => node !== b.nodes[index])
  return a.nodes.length - b.nodes.length || (a.nodes[at] ?? 0) - (b.nodes[at] ?? 0)
}

/**
 * Finds the first of the shortest ways to go on from where `way` ends, without its nodes and without the closed ones as
 * next node; `undefined` when the whole would be longer than `maxHops`. Searches level by level from both ends, each time
 * from the end where that is less work.
 */
function bestFrom(
  ties: Ties,
  way: readonly number[],
  to: number,
  closed: ReadonlySet<number>,
  maxHops: number,
  budget: Budget,
): readonly number[] | undefined {
  const start = way.at(-1) ?? unseen
  const most = maxHops - (way.length - 1)
  const isOpen = (a: number, b: number) => (a !== start || !closed.has(b)) && (b !== start || !closed.has(a))
  const search = (root: number): Search => {
    const steps = new Int8Array(ties.size).fill(unseen)
    for (const node of way) steps[node] = barred
    steps[root] = 0
    return { steps, edge: [root], depth: 0, weight: ties.weight(root) }
  }
  const [ahead, back] = [search(start), search(to)]
  back.steps[start] = unseen
  while (ahead.depth + back.depth < most && ahead.edge.length > 0 && back.edge.length > 0) {
    const [near, far] = ahead.weight <= back.weight ? [ahead, back] : [back, ahead]
    widen(near, ties, isOpen, budget)
    const met = near.edge.filter((node) => (far.steps[node] ?? unseen) >= 0)
    if (met.length === 0) continue
    markBack(met, ahead, back, ties, isOpen, budget)
    return [...way, ...walk(start, ahead.depth + back.depth, back.steps, ties, isOpen)]
  }
  return undefined
}

/** A search from one end: the steps to each node seen, and the nodes seen last. */
interface Search {
  readonly steps: Int8Array
  edge: readonly number[]
  depth: number
  /** About how much work the next level is. */
  weight: number
}

type IsOpen = (a: number, b: number) => boolean

function widen(search: Search, { neighbours, weight }: Ties, isOpen: IsOpen, budget: Budget): void {
  const next: number[] = []
  search.depth += 1
  search.weight = 0
  for (const node of search.edge) {
    const others = neighbours(node)
    budget.spend(others.length)
    for (let at = 0; at < others.length; at += 1) {
      const other = others[at] ?? unseen
      if (search.steps[other] !== unseen || !isOpen(node, other)) continue
      search.steps[other] = search.depth
      search.weight += weight(other)
      next.push(other)
    }
  }
  search.edge = next
}

/** Tells the search from the goal of the nodes on its shortest ways that only the search from the start has seen. */
function markBack(
  met: readonly number[],
  ahead: Search,
  back: Search,
  { neighbours }: Ties,
  isOpen: IsOpen,
  budget: Budget,
): void {
  const length = ahead.depth + back.depth
  let level = met.filter((node) => ahead.steps[node] === ahead.depth)
  for (let depth = ahead.depth - 1; depth >= 0; depth -= 1) {
    const before: number[] = []
    for (const node of level) {
      const others = neighbours(node)
      budget.spend(others.length)
      for (let at = 0; at < others.length; at += 1) {
        const other = others[at] ?? unseen
        if (ahead.steps[other] !== depth || back.steps[other] === length - depth || !isOpen(other, node)) continue
        back.steps[other] = length - depth
        before.push(other)
      }
    }
    level = before
  }
}

/** Walks to the goal, each time to the first neighbour that is one step nearer. */
function walk(start: number, length: number, steps: Int8Array, { neighbours }: Ties, isOpen: IsOpen): number[] {
  const found: number[] = []
  for (let at = start, left = length - 1; left >= 0; left -= 1) {
    const others = neighbours(at)
    let next = Infinity
    for (let index = 0; index < others.length; index += 1) {
      const other = others[index] ?? Infinity
      if (other < next && steps[other] === left && isOpen(at, other)) next = other
    }
    found.push(next)
    at = next
  }
  return found
}
