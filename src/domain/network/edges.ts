/** Which edges of a network are given. */
export interface EdgeLimit {
  /** Edges whose weight is nearer to 0 are cut. */
  readonly minWeight: number
  /** Edges at most: the heaviest by absolute weight stay, equals by the ids of their nodes. */
  readonly maxEdges: number
}

/** Edges as columns: the places of their nodes, and their weights; heaviest first. */
export interface Edges {
  readonly source: Uint32Array
  readonly target: Uint32Array
  readonly weight: Float64Array
}

/**
 * Takes the edges of a network one by one and keeps the heaviest, so that a network of any size needs no more room than
 * what is shown of it.
 */
export class HeaviestEdges {
  #source: Uint32Array
  #target: Uint32Array
  #weight: Float64Array
  #size = 0
  /** Weight of the lightest edge that would stay, once there are more than may. */
  #least: number
  /** The last edge that would stay: of equal weight, those after it would not. Edges come in the order of their sources. */
  #last: readonly [source: number, target: number] = [Infinity, Infinity]

  constructor(private readonly limit: EdgeLimit) {
    this.#least = limit.minWeight
    const room = Math.min(2 * limit.maxEdges, 1024)
    ;[this.#source, this.#target] = [new Uint32Array(room), new Uint32Array(room)]
    this.#weight = new Float64Array(room)
  }

  /** Takes an edge. */
  take(source: number, target: number, weight: number): void {
    const { maxEdges } = this.limit
    if (maxEdges === 0 || this.#isTooLight(source, target, weight)) return
    if (this.#size === this.#weight.length) {
      if (this.#size >= 2 * maxEdges) this.#cut()
      else this.#grow()
      if (this.#isTooLight(source, target, weight)) return
    }
    const at = this.#size++
    this.#source[at] = source
    this.#target[at] = target
    this.#weight[at] = weight
  }

  /** Gives the edges that stay, heaviest first. */
  done(): Edges {
    this.#cut()
    return {
      source: this.#source.slice(0, this.#size),
      target: this.#target.slice(0, this.#size),
      weight: this.#weight.slice(0, this.#size),
    }
  }

  #isTooLight(source: number, target: number, weight: number): boolean {
    const size = Math.abs(weight)
    if (size !== this.#least) return size < this.#least
    return source > this.#last[0] || (source === this.#last[0] && target > this.#last[1])
  }

  #cut(): void {
    const [source, target, weight] = [this.#source, this.#target, this.#weight]
    const order = Uint32Array.from({ length: this.#size }, (_, at) => at)
    const size = (at: number) => Math.abs(weight[at] ?? 0)
    order.sort(
      (a, b) => size(b) - size(a) || (source[a] ?? 0) - (source[b] ?? 0) || (target[a] ?? 0) - (target[b] ?? 0),
    )
    const stay = order.subarray(0, this.limit.maxEdges)
    const last = stay.at(-1)
    if (last !== undefined && stay.length < order.length) {
      this.#least = size(last)
      this.#last = [source[last] ?? 0, target[last] ?? 0]
    }
    this.#source = moved(source, stay)
    this.#target = moved(target, stay)
    this.#weight = moved(weight, stay)
    this.#size = stay.length
  }

  #grow(): void {
    const wider = <Column extends Uint32Array | Float64Array>(column: Column, made: Column) => {
      made.set(column)
      return made
    }
    const room = Math.max(1, Math.min(2 * this.#size, 2 * this.limit.maxEdges))
    this.#source = wider(this.#source, new Uint32Array(room))
    this.#target = wider(this.#target, new Uint32Array(room))
    this.#weight = wider(this.#weight, new Float64Array(room))
  }
}

function moved<Column extends Uint32Array | Float64Array>(column: Column, stay: Uint32Array): Column {
  const before = column.slice()
  for (let at = 0; at < stay.length; at += 1) column[at] = before[stay[at] ?? 0] ?? 0
  return column
}
