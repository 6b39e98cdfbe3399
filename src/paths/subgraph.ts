import { badInput } from '../domain/errors.js'
import { maxPageSize } from '../domain/page.js'
import type { Columns } from '../evidence/index.js'
import { Budget, mostTies } from './budget.js'
import { checked } from './checked.js'
import { type Neighbourhood, neighbourhood } from './neighbourhood.js'
import { Nodes } from './nodes.js'
import { mostHops } from './paths.js'
import { asserts, type Relation, type Tie, tieOf, usualRelations } from './relations.js'
import { ClaimTies } from './ties.js'
import { type TieAmong, tiesAmong } from './ties-among.js'

/** Nodes of one answer at most: what a batch loads of each kind in one trip, and far more than a picture can show. */
export const mostNodes = 1_000
/** Edges of one answer at most, as of a network when nothing is said. */
export const mostEdges = 5_000
const usualNodes = 300
const usualDepth = 1

/** What a subgraph is asked for. */
export interface SubgraphArguments {
  readonly around: readonly string[]
  readonly depth?: number | null | undefined
  readonly relations?: readonly Relation[] | null | undefined
  readonly claims?: 'COLLAPSE' | 'NODES' | null | undefined
  readonly limit?: number | null | undefined
}

/** A node of a subgraph. */
export interface SubgraphNode {
  readonly subgraph: Subgraph
  readonly node: number
}

/** An edge of a subgraph, as graph pictures want it. */
export interface SubgraphEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly relation: Tie
  readonly label: string
  readonly weight: number
}

/** Nodes with what ties them. The edges are looked for when they are first asked for. */
export class Subgraph {
  readonly nodes: readonly SubgraphNode[]
  readonly #ties: ClaimTies
  readonly #found: Neighbourhood
  readonly #budget: () => Budget
  #among: readonly TieAmong[] | undefined
  #degrees: ReadonlyMap<number, number> | undefined

  constructor(ties: ClaimTies, found: Neighbourhood, budget: () => Budget) {
    this.#ties = ties
    this.#found = found
    this.#budget = budget
    this.nodes = found.nodes.map((node) => ({ subgraph: this, node }))
  }

  /** Nodes within the depth, shown or not. */
  get totalNodes(): number {
    return this.#found.total
  }
  /** Whether nodes or edges were left out. Throws LIMIT_EXCEEDED as `edges` does. */
  get truncated(): boolean {
    const { total, nodes, isWholeCount } = this.#found
    return !isWholeCount || total > nodes.length || this.#all.length > mostEdges
  }
  /** The edges between the nodes, heaviest first. Throws LIMIT_EXCEEDED when looking for them grows beyond its bound. */
  get edges(): readonly SubgraphEdge[] {
    return this.#shown.map(({ from, to, tie, claims }) => {
      const [source, target, relation] = [this.idOf(from), this.idOf(to), tieOf(tie)]
      return {
        id: `${source}--${relation}--${target}`,
        source,
        target,
        relation,
        label: labels[relation],
        weight: claims,
      }
    })
  }

  /** Gives the id of a node. */
  idOf(node: number): string {
    return this.#ties.nodes.idOf(node)
  }
  /** Counts the edges shown at a node. Throws LIMIT_EXCEEDED as `edges` does. */
  degreeOf(node: number): number {
    this.#degrees ??= counted(this.#shown.flatMap(({ from, to }) => [from, to]))
    return this.#degrees.get(node) ?? 0
  }

  get #all(): readonly TieAmong[] {
    return (this.#among ??= tiesAmong(this.#ties, this.#found.nodes, this.#budget()))
  }
  get #shown(): readonly TieAmong[] {
    return this.#all.slice(0, mostEdges)
  }
}

/**
 * Finds what lies around some nodes: the nearest first, then by id, with the edges between them. Ids that name nothing that
 * has ties are left out; one that is given twice counts once. Throws BAD_USER_INPUT for arguments that break their rules, and LIMIT_EXCEEDED
 * when the search grows beyond its bound before it knows the nearest.
 */
export function subgraphAround(columns: Columns, asked: SubgraphArguments, most = mostTies): Subgraph {
  const { around, relations, claims } = asked
  if (around.length === 0 || around.length > maxPageSize)
    throw badInput('around', `1 to ${maxPageSize} ids`, `${around.length} ids`)
  const depth = checked('depth', asked.depth ?? usualDepth, mostHops)
  const limit = checked('limit', asked.limit ?? usualNodes, mostNodes)
  const nodes = new Nodes(columns, around, claims === 'NODES')
  const ties = new ClaimTies(columns, [...(relations ?? usualRelations), asserts], nodes)
  const budget = () => new Budget(most, { field: 'subgraph', narrow: ['relations', 'depth', 'limit'] })
  const starts = around.flatMap((id) => nodes.numberOf(id) ?? [])
  return new Subgraph(ties, neighbourhood(ties, starts, { depth, limit }, budget()), budget)
}

/** How an edge is labelled in a picture: few words, read from its source to its target. */
const labels: Readonly<Record<Tie, string>> = {
  SUPPORTS: 'supports',
  OPPOSES: 'opposes',
  MIXED_ON: 'mixed on',
  NEUTRAL_ON: 'neutral on',
  AFFILIATED_WITH: 'affiliated with',
  PART_OF: 'part of',
  BROADER: 'kind of',
  RELATED: 'related to',
  ABOUT: 'speaks of',
  BACKS: 'backs',
  REBUTS: 'rebuts',
  PLACES: 'places',
  CITES: 'on record in',
  ASSERTS: 'asserts',
}

function counted(nodes: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const node of nodes) counts.set(node, (counts.get(node) ?? 0) + 1)
  return counts
}
