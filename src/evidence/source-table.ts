import { byCodePoint, folded } from '../domain/text-order.js'
import type { SourceRecord } from '../generated/catalogue.js'
import { claimIdPrefix } from './claim-ids.js'

/** Every source by number. Numbers follow the beginnings of their claims' ids, so that comparing numbers compares those. */
export class SourceTable {
  readonly ids: readonly string[]
  readonly titles: readonly string[]
  readonly foldedTitles: readonly string[]
  readonly #numbers: ReadonlyMap<string, number>

  constructor(sources: readonly SourceRecord[]) {
    const sorted = [...sources].sort((a, b) => byCodePoint(claimIdPrefix(a.id), claimIdPrefix(b.id)))
    this.ids = sorted.map(({ id }) => id)
    this.titles = sorted.map(({ title }) => title)
    this.foldedTitles = sorted.map(({ title }) => folded(title))
    this.#numbers = new Map(this.ids.map((id, number) => [id, number]))
  }

  get size(): number {
    return this.ids.length
  }
  /** Gives a source's number, or `undefined` when the graph has no such source. */
  numberOf(id: string): number | undefined {
    return this.#numbers.get(id)
  }
  /** Gives the record of a number; `undefined` when there is none. */
  at(number: number): SourceRecord | undefined {
    const [id, title] = [this.ids[number], this.titles[number]]
    return id === undefined || title === undefined ? undefined : { id, title }
  }
}
