import { type Interval, intervalOf } from '../domain/partial-date.js'
import type { ActorTable } from './actor-table.js'

/** An affiliate of an institution, and when. */
export interface Affiliate {
  readonly person: number
  readonly intervals: readonly Interval[]
}

/** Who belongs to which institution: affiliations with their time, and the parts of organizations. */
export class Membership {
  readonly #people = new Map<number, Map<number, Interval[]>>()
  readonly #parts = new Map<number, number[]>()
  readonly #wholes = new Map<number, number[]>()
  readonly #actors: ActorTable
  readonly #institutions = new Map<number, Set<number>>()
  readonly #affiliates = new Map<number, readonly Affiliate[]>()

  constructor(
    actors: ActorTable,
    edges: readonly {
      readonly kind: string
      readonly fromId: string
      readonly toId: string
      readonly from: string | null
      readonly until: string | null
    }[],
  ) {
    this.#actors = actors
    for (const edge of edges) {
      const from = actors.numberOf(edge.fromId)
      const to = actors.numberOf(edge.toId)
      if (from === undefined || to === undefined) continue
      if (edge.kind === 'PART_OF') {
        added(this.#parts, to, []).push(from)
        added(this.#wholes, from, []).push(to)
      } else {
        added(added(this.#people, to, new Map<number, Interval[]>()), from, []).push(intervalOf(edge.from, edge.until))
        added(this.#institutions, from, new Set<number>()).add(to)
      }
    }
  }

  /**
   * Gives the people affiliated with an institution or with any of its parts, each once, by number. A person's
   * intervals are those of all these affiliations together.
   */
  affiliatesOf(institution: number): readonly Affiliate[] {
    const known = this.#affiliates.get(institution)
    if (known) return known
    const found = new Map<number, Interval[]>()
    for (const body of closure(institution, this.#parts))
      for (const [person, intervals] of this.#people.get(body) ?? []) added(found, person, []).push(...intervals)
    const affiliates = [...found].map(([person, intervals]) => ({ person, intervals }))
    affiliates.sort((a, b) => a.person - b.person)
    this.#affiliates.set(institution, affiliates)
    return affiliates
  }

  /** Gives the institutions of which a person is an affiliate, directly or through their parts. */
  spokenForBy(person: number): ReadonlySet<number> {
    const found = new Set<number>()
    for (const institution of this.#institutions.get(person) ?? [])
      for (const body of closure(institution, this.#wholes)) found.add(body)
    return found
  }

  /** Gives the institutions that a person is affiliated with on a day that the test of an interval lets through, by number. */
  institutionsOf(person: number, isThen: (interval: Interval) => boolean): readonly number[] {
    const found: number[] = []
    for (const institution of this.#institutions.get(person) ?? [])
      if (this.#people.get(institution)?.get(person)?.some(isThen)) found.push(institution)
    return found.sort((a, b) => a - b)
  }

  /** Gives whom an actor is tied to directly, by number. */
  nextTo(actor: number): Readonly<Record<'institutions' | 'people' | 'wholes' | 'parts', Iterable<number>>> {
    return {
      institutions: this.#institutions.get(actor) ?? [],
      people: this.#people.get(actor)?.keys() ?? [],
      wholes: this.#wholes.get(actor) ?? [],
      parts: this.#parts.get(actor) ?? [],
    }
  }

  /** Gives what an institution is directly part of, by folded name. */
  wholesOf(institution: number): readonly number[] {
    return this.#byName(this.#wholes.get(institution))
  }

  /** Gives an institution's direct parts, by folded name. */
  partsOf(institution: number): readonly number[] {
    return this.#byName(this.#parts.get(institution))
  }

  #byName(numbers: readonly number[] = []): number[] {
    const rank = (number: number) => this.#actors.nameRank[number] ?? 0
    return [...numbers].sort((a, b) => rank(a) - rank(b))
  }

  /** Tells whether a person was ever affiliated with one of the institutions themselves. */
  isAffiliatedWith(person: number, institutions: ReadonlySet<number>): boolean {
    for (const institution of this.#institutions.get(person) ?? []) if (institutions.has(institution)) return true
    return false
  }
}

/** Gives a body with all that it is part of, or with all its parts. */
function closure(body: number, edges: ReadonlyMap<number, readonly number[]>): ReadonlySet<number> {
  const found = new Set([body])
  for (const each of found) for (const next of edges.get(each) ?? []) found.add(next)
  return found
}

function added<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): Value {
  const found = map.get(key)
  if (found !== undefined) return found
  map.set(key, value)
  return value
}
