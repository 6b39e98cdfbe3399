import { actorKindName, actorKinds } from '../domain/stance.js'
import { byCodePoint, folded } from '../domain/text-order.js'
import type { ActorRecord } from '../generated/catalogue.js'
import { ranks } from './ranks.js'

/** Every actor by number. Numbers follow the ids by code point, so comparing numbers is comparing ids. */
export class ActorTable {
  readonly ids: readonly string[]
  readonly names: readonly string[]
  readonly foldedNames: readonly string[]
  readonly alternateNames: readonly (readonly string[])[]
  readonly kinds: Uint8Array
  readonly organizationTypes: readonly ActorRecord['organizationType'][]
  readonly schoolTypes: readonly ActorRecord['schoolType'][]
  /** Place of each actor in the order by folded name, then id. */
  readonly nameRank: Uint32Array
  readonly #numbers: ReadonlyMap<string, number>
  readonly #named = new Map<string, number[]>()

  constructor(actors: readonly ActorRecord[]) {
    const sorted = [...actors].sort((a, b) => byCodePoint(a.id, b.id))
    this.ids = sorted.map((actor) => actor.id)
    this.names = sorted.map((actor) => actor.name)
    this.foldedNames = sorted.map((actor) => folded(actor.name))
    this.alternateNames = sorted.map((actor) => actor.alternateNames)
    this.kinds = Uint8Array.from(sorted, (actor) => actorKinds.indexOf(actor.kind))
    this.organizationTypes = sorted.map(({ organizationType }) => organizationType)
    this.schoolTypes = sorted.map(({ schoolType }) => schoolType)
    this.nameRank = ranks(this.foldedNames)
    this.#numbers = new Map(this.ids.map((id, number) => [id, number]))
    for (const [number, actor] of sorted.entries())
      for (const name of new Set([actor.name, ...actor.alternateNames].map(folded))) {
        const same = this.#named.get(name)
        if (same) same.push(number)
        else this.#named.set(name, [number])
      }
  }

  get size(): number {
    return this.ids.length
  }
  /** Gives an actor's number, or `undefined` when the graph has no such actor. */
  numberOf(id: string): number | undefined {
    return this.#numbers.get(id)
  }
  /** Gives the record of a number; `undefined` when there is none. */
  at(number: number): ActorRecord | undefined {
    const id = this.ids[number]
    if (id === undefined) return undefined
    return {
      id,
      kind: actorKindName(this.kinds[number] ?? -1),
      name: this.names[number] ?? '',
      alternateNames: this.alternateNames[number] ?? [],
      organizationType: this.organizationTypes[number] ?? null,
      schoolType: this.schoolTypes[number] ?? null,
    }
  }
  /** Gives the actors with a name or alternate name, case and accents ignored. */
  named(name: string): readonly number[] {
    return this.#named.get(folded(name)) ?? []
  }
}
