import { claimId, type Columns } from '../evidence/index.js'
import { Budget } from './budget.js'
import { checked } from './checked.js'
import { Nodes } from './nodes.js'
import { type Relation, relationOf, usualRelations } from './relations.js'
import { shortestPaths } from './search.js'
import { ClaimTies } from './ties.js'

/** Steps of a path at most: people are six handshakes apart, and in a debate far fewer; longer paths say nothing. */
export const mostHops = 6
/** Paths of one answer at most: each is read by a person, as a sentence. */
const mostPaths = 20
const usualPaths = 3

/** A way from a node to another, as ids, with its steps. */
export interface Path {
  readonly ids: readonly string[]
  readonly steps: readonly Step[]
}

/** A step of a path, which can say what claims make it. */
export interface Step {
  readonly fromId: string
  readonly toId: string
  readonly relation: Relation
  /** Whether the relation points from `fromId` to `toId`. */
  readonly forward: boolean
  /** Gives the ids of the claims that make the step, newest first. */
  readonly claimIds: () => readonly string[]
}

/** What paths are asked for. */
export interface PathArguments {
  readonly from: string
  readonly to: string
  readonly relations?: readonly Relation[] | null | undefined
  readonly maxHops?: number | null | undefined
  readonly limit?: number | null | undefined
}

/**
 * Finds paths between two different nodes: shortest first, then by the ids of their nodes, then by their relations. None
 * when an id names nothing that has ties. Throws BAD_USER_INPUT for arguments that break their rules, and LIMIT_EXCEEDED
 * when the search grows beyond its bound.
 */
export function findPaths(columns: Columns, asked: PathArguments, budget = new Budget()): readonly Path[] {
  const maxHops = checked('maxHops', asked.maxHops ?? mostHops, mostHops)
  const limit = checked('limit', asked.limit ?? usualPaths, mostPaths)
  const ties = new ClaimTies(columns, asked.relations ?? usualRelations, new Nodes(columns, [asked.from, asked.to]))
  const [from, to] = [ties.nodes.numberOf(asked.from), ties.nodes.numberOf(asked.to)]
  if (from === undefined || to === undefined) return []
  if (from === to) return [{ ids: [asked.from], steps: [] }]
  const found: Path[] = []
  for (const nodes of shortestPaths(ties.searched(budget), [from, to], { maxHops, limit }, budget)) {
    const ways = combined(nodes.slice(1).map((node, at) => stepsBetween(ties, columns, nodes[at] ?? node, node)))
    for (const steps of ways) {
      if (found.length === limit) return found
      found.push({ ids: nodes.map((node) => ties.nodes.idOf(node)), steps })
    }
  }
  return found
}

/** Gives the ways to go from a node to its neighbour: by relation in the order of the schema, forward first. */
function stepsBetween(ties: ClaimTies, columns: Columns, from: number, to: number): Step[] {
  const ways = new Map<number, Set<number>>()
  ties.each(from, (other, relation, forward, claim) => {
    if (other !== to) return
    const way = 2 * relation + (forward ? 0 : 1)
    ways.set(way, (ways.get(way) ?? new Set()).add(claim))
  })
  return [...ways]
    .sort(([a], [b]) => a - b)
    .map(([way, claims]) => ({
      fromId: ties.nodes.idOf(from),
      toId: ties.nodes.idOf(to),
      relation: relationOf(way >> 1),
      forward: way % 2 === 0,
      claimIds: () =>
        [...claims]
          .filter((claim) => claim >= 0)
          .sort((a, b) => a - b)
          .map((claim) => claimId(columns, claim)),
    }))
}

/** Gives every choice of one step from each list, the first steps changing last. */
function* combined(choices: readonly (readonly Step[])[]): Generator<readonly Step[]> {
  const [first, ...rest] = choices
  if (!first) yield []
  else for (const step of first) for (const others of combined(rest)) yield [step, ...others]
}
