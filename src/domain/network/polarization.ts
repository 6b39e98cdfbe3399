import { randomFrom } from './random.js'

/** Nodes up to which every split is tried: half a million of them, in some tens of milliseconds. */
const mostExact = 20
/** Splits at random from which a larger network is searched. */
const restarts = 30

/** What a split is sought for: nodes by place, and the ties among them. */
export interface Camps {
  readonly size: number
  /** Pairs of nodes with congruence minus conflict, which is not 0. */
  readonly ties: readonly (readonly [a: number, b: number, balance: number])[]
  /** All congruence and all conflict. */
  readonly congruence: number
  readonly conflict: number
}

/** The best split that was found. */
export interface Split {
  /** (Congruence within + conflict between) / (all congruence + all conflict), 0..1. */
  readonly score: number
  /** Whether no better split can exist. */
  readonly exact: boolean
  /** The group of each node, 0 or 1; nodes without ties, whom no split concerns, are in group 0. */
  readonly side: Uint8Array
}

/**
 * Splits nodes into two groups, of any sizes, so that the most congruence lies within and the most conflict between them.
 * Up to 20 nodes with ties every split is tried; above, the best of many local searches is taken, the same for the same seed. `undefined`
 * without any congruence or conflict.
 */
export function polarize(camps: Camps, seed: number): Split | undefined {
  const all = camps.congruence + camps.conflict
  if (all === 0) return undefined
  const tied = [...new Set(camps.ties.flatMap(([a, b]) => [a, b]))].sort((a, b) => a - b)
  const places = new Map(tied.map((node, place) => [node, place]))
  const beside: Tie[][] = tied.map(() => [])
  for (const [a, b, balance] of camps.ties) {
    const [x, y] = [places.get(a) ?? 0, places.get(b) ?? 0]
    beside[x]?.push({ other: y, balance })
    beside[y]?.push({ other: x, balance })
  }
  const exact = tied.length <= mostExact
  const { within, groups } = exact ? everySplit(beside) : searched(beside, randomFrom(seed))
  const side = new Uint8Array(camps.size)
  // The group of the first node is the first.
  for (const [place, node] of tied.entries()) side[node] = (groups[place] ?? 0) ^ (groups[0] ?? 0)
  return { score: (camps.conflict + within) / all, exact, side }
}

interface Tie {
  readonly other: number
  readonly balance: number
}
type Neighbours = readonly (readonly Tie[])[]
/** A split with the balance of all pairs within its groups. */
interface Found {
  readonly within: number
  readonly groups: Uint8Array
}

/** Goes through every split in the order of the Gray code, in which each differs from the one before in one node. The last node stays. */
function everySplit(beside: Neighbours): Found {
  const groups = new Uint8Array(beside.length)
  let within = total(beside, groups)
  let best: Found = { within, groups: groups.slice() }
  for (let step = 1; step < 2 ** (beside.length - 1); step += 1) {
    const node = 31 - Math.clz32(step & -step)
    within += gain(beside, groups, node)
    groups[node] = 1 - (groups[node] ?? 0)
    if (within > best.within) best = { within, groups: groups.slice() }
  }
  return best
}

/** Starts from splits at random and moves single nodes as long as that is better. */
function searched(beside: Neighbours, random: () => number): Found {
  let best: Found | undefined
  for (let start = 0; start < restarts; start += 1) {
    const groups = Uint8Array.from(beside, () => (start === 0 ? 0 : random() < 0.5 ? 0 : 1))
    for (let moved = true; moved;) {
      moved = false
      for (let node = 0; node < beside.length; node += 1)
        if (gain(beside, groups, node) > 1e-9) {
          groups[node] = 1 - (groups[node] ?? 0)
          moved = true
        }
    }
    const within = total(beside, groups)
    if (!best || within > best.within) best = { within, groups }
  }
  return best ?? { within: 0, groups: new Uint8Array(beside.length) }
}

/** Gives how much more balance lies within groups when a node changes its group. */
function gain(beside: Neighbours, groups: Uint8Array, node: number): number {
  let sum = 0
  for (const { other, balance } of beside[node] ?? []) sum += groups[other] === groups[node] ? -balance : balance
  return sum
}

function total(beside: Neighbours, groups: Uint8Array): number {
  let sum = 0
  for (const [node, ties] of beside.entries())
    for (const { other, balance } of ties) if (groups[other] === groups[node]) sum += balance
  return sum / 2
}
