import { byCodePoint } from './text-order.js'

/** How another concept stands to the one asked about. */
export const UNRELATED = 0
export const SAME = 1
/** The other concept is broader: every case of the concept asked about is a case of it. */
export const BROADER = 2
/** The other concept is narrower: each of its cases is a case of the concept asked about. */
export const NARROWER = 3
/** Neither is broader, but they share a narrower concept. */
export const OVERLAPPING = 4

/**
 * The concepts of a graph with their IS-A edges, by number. Numbers follow the order of the ids by code point, so
 * comparing numbers is comparing ids.
 */
export class ConceptTree {
  readonly ids: readonly string[]
  readonly #numbers: ReadonlyMap<string, number>
  readonly #broader: readonly (readonly number[])[]
  readonly #narrower: readonly (readonly number[])[]
  readonly #ancestors: (ReadonlyMap<number, number> | undefined)[] = []
  readonly #descendants: (ReadonlyMap<number, number> | undefined)[] = []
  readonly #relations: (Uint8Array | undefined)[] = []

  /**
   * Builds the tree from each concept's id and the ids of its broader ones. Ids that are no concept are left out: the
   * edge's other end is gone from the graph. Cycles are harmless here (a concept on one is both broader and narrower
   * than itself) and refused at planting.
   */
  constructor(concepts: Iterable<{ readonly id: string; readonly broader: readonly string[] }>) {
    const sorted = [...concepts].sort((a, b) => byCodePoint(a.id, b.id))
    this.ids = sorted.map((concept) => concept.id)
    this.#numbers = new Map(this.ids.map((id, number) => [id, number]))
    const narrower: number[][] = sorted.map(() => [])
    this.#broader = sorted.map((concept, number) => {
      const found = concept.broader.flatMap((id) => this.#numbers.get(id) ?? [])
      for (const above of found) narrower[above]?.push(number)
      return found.sort((a, b) => a - b)
    })
    this.#narrower = narrower
  }

  get size(): number {
    return this.ids.length
  }
  /** Gives a concept's number, or `undefined` when the graph has no such concept. */
  numberOf(id: string): number | undefined {
    return this.#numbers.get(id)
  }
  /** Gives the id of a number. Throws when there is none: the number comes from another graph version. */
  idOf(number: number): string {
    const id = this.ids[number]
    if (id === undefined) throw new RangeError(`no concept with number ${number}`)
    return id
  }
  /** Gives the directly broader concepts. */
  broaderOf(concept: number): readonly number[] {
    return this.#broader[concept] ?? []
  }
  /** Gives the directly narrower concepts. */
  narrowerOf(concept: number): readonly number[] {
    return this.#narrower[concept] ?? []
  }
  /** Gives all broader concepts, each with its distance in steps. */
  ancestorsOf(concept: number): ReadonlyMap<number, number> {
    return (this.#ancestors[concept] ??= distances(concept, this.#broader))
  }
  /** Gives all narrower concepts, each with its distance in steps. */
  descendantsOf(concept: number): ReadonlyMap<number, number> {
    return (this.#descendants[concept] ??= distances(concept, this.#narrower))
  }

  /** Gives how every concept, by number, stands to the one asked about. */
  relationsTo(asked: number): Uint8Array {
    return (this.#relations[asked] ??= this.#relate(asked))
  }

  #relate(asked: number): Uint8Array {
    const relations = new Uint8Array(this.size)
    const relate = (concepts: Iterable<number>, relation: number) => {
      for (const concept of concepts) if (relations[concept] === UNRELATED) relations[concept] = relation
    }
    relate([asked], SAME)
    relate(this.ancestorsOf(asked).keys(), BROADER)
    relate(this.descendantsOf(asked).keys(), NARROWER)
    for (const narrower of this.descendantsOf(asked).keys()) relate(this.ancestorsOf(narrower).keys(), OVERLAPPING)
    return relations
  }

  /**
   * Gives the shortest chain from a concept to the one asked about; for an overlap down to a shared concept, then up.
   * Among equals the sequence of ids that comes first, element by element, by code point. Empty when unrelated.
   */
  path(from: number, asked: number): readonly number[] {
    const relation = this.relationsTo(asked)[from] ?? UNRELATED
    if (relation === UNRELATED) return []
    if (relation === SAME) return [asked]
    if (relation === BROADER) return chain(from, asked, this.ancestorsOf(asked), this.#narrower)
    if (relation === NARROWER) return chain(from, asked, this.descendantsOf(asked), this.#broader)
    return this.#overlapPath(from, asked)
  }

  #overlapPath(from: number, asked: number): readonly number[] {
    const toAsked = this.descendantsOf(asked)
    const shared = [...this.descendantsOf(from)].filter(([concept]) => toAsked.has(concept))
    const length = (down: number, concept: number) => down + (toAsked.get(concept) ?? 0)
    const shortest = Math.min(...shared.map(([concept, down]) => length(down, concept)))
    return shared
      .filter(([concept, down]) => length(down, concept) === shortest)
      .map(([concept]) => [
        ...chain(from, concept, this.ancestorsOf(concept), this.#narrower),
        ...chain(concept, asked, toAsked, this.#broader).slice(1),
      ])
      .reduce((first, path) => (compareSequences(path, first) < 0 ? path : first))
  }
}

function distances(start: number, edges: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  let frontier = [start]
  for (let steps = 1; frontier.length > 0; steps += 1) {
    const next: number[] = []
    for (const concept of frontier)
      for (const neighbour of edges[concept] ?? [])
        if (!found.has(neighbour)) {
          found.set(neighbour, steps)
          next.push(neighbour)
        }
    frontier = next
  }
  return found
}

/** Walks towards the goal, each time to the first neighbour (by id) that is one step nearer. */
function chain(
  from: number,
  goal: number,
  toGoal: ReadonlyMap<number, number>,
  edges: readonly (readonly number[])[],
): number[] {
  const path = [from]
  for (let at = from, left = toGoal.get(from) ?? 0; left > 0; left -= 1) {
    const nearer = (concept: number) => (left === 1 ? concept === goal : toGoal.get(concept) === left - 1)
    const next = (edges[at] ?? []).find(nearer)
    if (next === undefined) break
    path.push(next)
    at = next
  }
  return path
}

function compareSequences(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((concept, index) => concept !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
