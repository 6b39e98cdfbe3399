import type { Decision } from '../domain/position.js'
import type { Columns } from './columns.js'
import type { Position, Terms } from './position.js'

/** One position, but for its counts: numbers of actor and concept, the packed decision, packed dates. */
interface Cell {
  readonly actor: number
  readonly concept: number
  readonly decision: number
  readonly first: number
  readonly last: number
}

/** Stance codes: the counts of a cell lie by them. */
const stanceCodes = 4

/**
 * Positions as columns: a popular concept has tens of thousands, and objects for each would cost more than computing
 * them. A cell is one position; it becomes an object when a page shows it.
 */
export class Cells {
  #size = 0
  #columns: CellColumns

  constructor(room = 0) {
    this.#columns = columnsFor(room)
  }

  get size(): number {
    return this.#size
  }
  /** Actors, concepts, packed decisions and dates by cell; counts four to a cell. Longer than the cells are many. */
  get columns(): CellColumns {
    return this.#columns
  }

  /** Makes room for more cells; the columns are new ones where there was too little. */
  reserve(more: number): void {
    const wanted = this.#size + more
    if (wanted <= this.#columns.actor.length) return
    const grown = columnsFor(Math.max(wanted, 2 * this.#size))
    for (const name of columnNames) grown[name].set(this.#columns[name])
    this.#columns = grown
  }

  /** Adds a cell, for which there must be room. Its four counts begin at a place of `counts`. */
  put(cell: Cell, counts: ArrayLike<number>, from = 0): void {
    const at = this.#size
    this.#size += 1
    this.#columns.actor[at] = cell.actor
    this.#columns.concept[at] = cell.concept
    this.#columns.decision[at] = cell.decision
    this.#columns.first[at] = cell.first
    this.#columns.last[at] = cell.last
    for (let stance = 0; stance < stanceCodes; stance += 1)
      this.#columns.counts[stanceCodes * at + stance] = counts[from + stance] ?? 0
  }

  /** Adds a position. */
  add({ actor, concept, verdict, first, last }: Position): void {
    this.reserve(1)
    this.put({ actor, concept, decision: packed(verdict), first, last }, verdict.counts)
  }

  evidenceCount(cell: number): number {
    let count = 0
    for (let stance = 0; stance < stanceCodes; stance += 1)
      count += this.#columns.counts[stanceCodes * cell + stance] ?? 0
    return count
  }

  /** Gives a cell as a position. */
  position(cell: number, columns: Columns, terms: Terms): Position {
    const { actor, concept, decision, counts: all, first, last } = this.#columns
    const { stance, basis, qualified, contradictory } = unpacked(decision[cell] ?? 0)
    const from = stanceCodes * cell
    const counts = [all[from] ?? 0, all[from + 1] ?? 0, all[from + 2] ?? 0, all[from + 3] ?? 0]
    return {
      columns,
      terms,
      actor: actor[cell] ?? -1,
      concept: concept[cell] ?? -1,
      verdict: { stance, basis, qualified, contradictory, evidenceCount: this.evidenceCount(cell), counts },
      first: first[cell] ?? 0,
      last: last[cell] ?? 0,
    }
  }

  /** Gives up room that is not used. */
  trim(): this {
    if (this.#columns.actor.length === this.#size) return this
    const trimmed = columnsFor(this.#size)
    for (const name of columnNames) trimmed[name].set(this.#columns[name].subarray(0, trimmed[name].length))
    this.#columns = trimmed
    return this
  }
}

type CellColumns = ReturnType<typeof columnsFor>

function columnsFor(cells: number) {
  return {
    actor: new Uint32Array(cells),
    concept: new Uint16Array(cells),
    decision: new Uint8Array(cells),
    counts: new Uint32Array(stanceCodes * cells),
    first: new Int32Array(cells),
    last: new Int32Array(cells),
  }
}

const columnNames = ['actor', 'concept', 'decision', 'counts', 'first', 'last'] as const

const basisShift = 2
const qualifiedBit = 16
const contradictoryBit = 32

/** Packs a decision into six bits. */
export function packed({ stance, basis, qualified, contradictory }: Decision): number {
  return stance | (basis << basisShift) | (qualified ? qualifiedBit : 0) | (contradictory ? contradictoryBit : 0)
}

/** Unpacks what `packed` made. */
export function unpacked(decision: number): Decision {
  return {
    stance: decision & 3,
    basis: (decision >> basisShift) & 3,
    qualified: (decision & qualifiedBit) !== 0,
    contradictory: (decision & contradictoryBit) !== 0,
  }
}
