import louvain from 'graphology-communities-louvain'
import { randomFrom } from '../domain/network/random.js'
import { sideAt } from '../domain/network/consensus.js'
import { scales } from '../domain/network/scale.js'
import { OPPOSES, SUPPORTS } from '../domain/stance.js'
import { graphOf } from './graph.js'
import { isOfConcepts } from './method.js'
import type { Part } from './part.js'

/** Nodes that hang together more than chance would have it. */
export interface Communities {
  readonly modularity: number
  readonly groups: readonly Community[]
  /** The community of each node, by its place. */
  readonly of: readonly number[]
}

/** One of them, largest first, with its nodes by place. */
export interface Community {
  readonly part: Part
  readonly id: number
  readonly members: readonly number[]
}

/** The seed when nothing is said, and of `NetworkNode.community`. */
export const usualSeed = 1

const known = new WeakMap<Part, Map<number, Communities>>()

/**
 * Finds the communities of a network by the weights above 0: Louvain (Blondel et al. 2008), the same for the same seed. Communities
 * are numbered from 0, the largest first, equals by their first node; a node without such edges is one by itself. Throws
 * LIMIT_EXCEEDED above 200,000 edges.
 */
export function communitiesOf(part: Part, seed = usualSeed): Communities {
  const bySeed = known.get(part) ?? new Map<number, Communities>()
  known.set(part, bySeed)
  const found = bySeed.get(seed) ?? detected(part, seed)
  bySeed.set(seed, found)
  return found
}

function detected(part: Part, seed: number): Communities {
  const graph = graphOf(part, (weight) => weight > 0)
  const { communities, modularity } =
    graph.size === 0
      ? { communities: {}, modularity: 0 }
      : louvain.detailed(graph, { getEdgeWeight: 'weight', rng: randomFrom(seed) })
  const byName = new Map<string, number[]>()
  for (let node = 0; node < part.size; node += 1) {
    const alone = graph.degree(String(node)) === 0
    const name = alone ? `alone ${node}` : String(communities[String(node)])
    byName.set(name, [...(byName.get(name) ?? []), node])
  }
  const sorted = [...byName.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
  const of = Array.from({ length: part.size }, () => 0)
  for (const [id, members] of sorted.entries()) for (const node of members) of[node] = id
  return { modularity, groups: sorted.map((members, id) => ({ part, id, members })), of }
}

/** What sets a community apart: a stance on a concept, and the share of its members and of all others on that side. */
export interface RepresentativePosition {
  readonly part: Part
  readonly concept: number
  readonly stance: number
  readonly share: number
  readonly others: number
}

/** Positions of a community at most. */
const mostPositions = 10

/**
 * Gives the positions that are more frequent among the actors of a community than among the others, by how much; equals
 * by concept. An actor is on the side of which it says more. None for concepts.
 */
export function representativeOf({ part, members }: Community): readonly RepresentativePosition[] {
  if (isOfConcepts(part) || part.isTwoMode) return []
  const { cells } = part
  const scale = scales[part.recipe.method.scale]
  const isMember = new Uint8Array(part.size)
  for (const node of members) isMember[node] = 1
  const outside = part.size - members.length
  const found: RepresentativePosition[] = []
  for (let column = 0; column < cells.columns; column += 1)
    for (const [stance, sign] of sides) {
      let [inside, others] = [0, 0]
      for (let at = cells.columnStart[column] ?? 0; at < (cells.columnStart[column + 1] ?? 0); at += 1) {
        if (Math.sign(sideAt(cells.placeCounts, at, scale)) !== sign) continue
        if (isMember[cells.placeRow[at] ?? 0] === 1) inside += 1
        else others += 1
      }
      const shares = { share: inside / members.length, others: outside === 0 ? 0 : others / outside }
      const concept = part.sides.columns.nodes[column] ?? 0
      if (shares.share > shares.others) found.push({ part, concept, stance, ...shares })
    }
  return found
    .sort((a, b) => b.share - b.others - (a.share - a.others) || a.concept - b.concept || a.stance - b.stance)
    .slice(0, mostPositions)
}

const sides = [
  [SUPPORTS, 1],
  [OPPOSES, -1],
] as const
