import { type Cells, places, sortedBy, starts } from '../domain/network/cells.js'
import type { EdgeLimit } from '../domain/network/edges.js'
import { type Shape, shapeOf } from '../domain/network/shape.js'
import { distinct, type Side, type Statements } from '../domain/network/statements.js'
import type { TakeEdge } from '../domain/network/two-mode.js'
import { type StanceCounts, stanceCounts } from '../domain/stance.js'
import type { Columns } from '../evidence/index.js'
import { cellsOf, eachEdge, type Method, rowSide, type Sides } from './method.js'

/** A stretch of the debate that a network is made of. */
export interface Frame {
  readonly statements: Statements
  /** What each statement counts in a network of its kind; 1 when absent. */
  readonly weights?: Float64Array | undefined
  readonly firstDay: number
  /** The day after the last. */
  readonly endDay: number
  /** Whether the stretch is shorter than was asked for. */
  readonly partial: boolean
}

/** What the parts of a network share: how they are made, and which edges are given. */
export interface Recipe {
  readonly columns: Columns
  readonly method: Method
  readonly limit: EdgeLimit
  /** Nodes that are there with or without statements; absent without isolates. */
  readonly always?: Readonly<Record<Side, Uint32Array>> | undefined
}

/** A network of one stretch of the debate. Everything about it is computed when it is first asked for. */
export class Part {
  readonly sides: Sides
  #cells: Cells | undefined
  #shape: Shape | undefined
  #spoken: Spoken | undefined

  constructor(
    readonly recipe: Recipe,
    readonly frame: Frame,
  ) {
    const row = rowSide(recipe.method)
    const column = row === 'actor' ? 'concept' : 'actor'
    const nodes = (side: Side) => recipe.always?.[side] ?? distinct(frame.statements[side])
    this.sides = { rows: { side: row, nodes: nodes(row) }, columns: { side: column, nodes: nodes(column) } }
  }

  get columns(): Columns {
    return this.recipe.columns
  }
  get isTwoMode(): boolean {
    return this.recipe.method.mode === 'TWO'
  }
  /** Number of nodes. */
  get size(): number {
    const { rows, columns } = this.sides
    return rows.nodes.length + (this.isTwoMode ? columns.nodes.length : 0)
  }
  /** The counts that weights are computed from. */
  get cells(): Cells {
    return (this.#cells ??= cellsOf(this.frame.statements, this.sides, this.recipe.method, this.frame.weights))
  }
  /** The edges that are given, and what holds of all. */
  get shape(): Shape {
    const targetsFrom = this.isTwoMode ? this.sides.rows.nodes.length : 0
    return (this.#shape ??= shapeOf(this.size, targetsFrom, (take) => this.each(take), this.recipe.limit))
  }

  /** Gives every edge, whatever the limit. */
  each(take: TakeEdge): void {
    eachEdge(this.cells, this.recipe.method, take)
  }

  /** Gives which side a node is of, and its number there. */
  entity(node: number): { readonly side: Side; readonly number: number } {
    const { rows, columns } = this.sides
    const second = node - rows.nodes.length
    return second < 0
      ? { side: rows.side, number: rows.nodes[node] ?? 0 }
      : { side: columns.side, number: columns.nodes[second] ?? 0 }
  }

  idOf(node: number): string {
    const { side, number } = this.entity(node)
    return side === 'actor' ? (this.columns.actors.ids[number] ?? '') : this.columns.tree.idOf(number)
  }

  labelOf(node: number): string {
    const { side, number } = this.entity(node)
    const { actors, concepts } = this.columns
    return (side === 'actor' ? actors.names[number] : concepts.labels[number]) ?? ''
  }

  /** Gives the places of the statements of a node, in the order of time. */
  spokenBy(node: number): Uint32Array {
    const { side } = this.entity(node)
    const { rows } = this.sides
    this.#spoken ??= { actor: this.#listed('actor'), concept: this.#listed('concept') }
    const { start, order } = this.#spoken[side]
    const at = side === rows.side ? node : node - rows.nodes.length
    return order.subarray(start[at] ?? 0, start[at + 1] ?? 0)
  }

  /** Counts the statements of a node by stance. */
  countsOf(node: number): StanceCounts {
    const counts = [0, 0, 0, 0]
    for (const at of this.spokenBy(node)) {
      const stance = this.frame.statements.stance[at] ?? 0
      counts[stance] = (counts[stance] ?? 0) + 1
    }
    return stanceCounts(counts)
  }

  #listed(side: Side): Listed {
    const { nodes } = side === this.sides.rows.side ? this.sides.rows : this.sides.columns
    const keys = places(this.frame.statements[side], nodes)
    return { start: starts(keys, nodes.length), order: sortedBy(keys, nodes.length) }
  }
}

/** Places of statements, node by node. */
interface Listed {
  readonly start: Uint32Array
  readonly order: Uint32Array
}
type Spoken = Readonly<Record<Side, Listed>>
