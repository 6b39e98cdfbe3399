import { LazyOrder } from '../domain/lazy-order.js'
import type { List } from '../domain/page.js'
import { type Cells, unpacked } from './cells.js'
import type { Columns } from './columns.js'
import type { Position, Terms } from './position.js'
import type { Selection } from './position-filter.js'

/** Positions that were computed on the concepts that are wanted, and which of them are wanted themselves. */
export class Chosen {
  readonly #chosen: Uint32Array

  /** Chooses by the actor and by what was decided. */
  constructor(
    readonly columns: Columns,
    readonly terms: Terms,
    readonly cells: Cells,
    wanted: Selection,
  ) {
    const { actor, decision } = cells.columns
    // A decision has six bits, so each is looked at once.
    const passes = Uint8Array.from({ length: 64 }, (_, packed) => Number(wanted.passes(unpacked(packed))))
    const chosen = new Uint32Array(cells.size)
    let size = 0
    for (let cell = 0; cell < cells.size; cell += 1) {
      if (passes[decision[cell] ?? 0] === 0) continue
      if (wanted.actor?.(actor[cell] ?? -1) !== false) chosen[size++] = cell
    }
    this.#chosen = chosen.subarray(0, size)
  }

  /** Gives the positions in an order of cells, each made when it is looked at. */
  inOrder(compare: (a: number, b: number) => number): List<Position> {
    const order = new LazyOrder(this.#chosen.slice(), compare)
    return {
      length: order.length,
      at: (place) => {
        const cell = order.at(place)
        return cell === undefined ? undefined : this.#position(cell)
      },
    }
  }

  /** Gives all positions, in an order of cells or in no particular one. */
  all(compare?: (a: number, b: number) => number): Position[] {
    const cells = compare ? this.#chosen.slice().sort(compare) : this.#chosen
    return Array.from(cells, (cell) => this.#position(cell))
  }

  /** Visits actor, concept and stance of each position, in no particular order. */
  visit(visitor: (actor: number, concept: number, stance: number) => void): void {
    const { actor, concept, decision } = this.cells.columns
    for (const cell of this.#chosen)
      visitor(actor[cell] ?? -1, concept[cell] ?? -1, unpacked(decision[cell] ?? 0).stance)
  }

  #position(cell: number): Position {
    return this.cells.position(cell, this.columns, this.terms)
  }
}
