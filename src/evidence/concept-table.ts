import type { ConceptTree } from '../domain/concept-tree.js'
import { folded } from '../domain/text-order.js'
import type { ConceptRecord } from '../generated/catalogue.js'
import { ranks } from './ranks.js'

/** The labels of every concept, by its number in the tree. */
export class ConceptTable {
  readonly labels: readonly string[]
  readonly foldedLabels: readonly string[]
  readonly altLabels: readonly (readonly string[])[]
  readonly labelRank: Uint32Array
  readonly #tree: ConceptTree
  readonly #labelled = new Map<string, number[]>()

  constructor(tree: ConceptTree, concepts: readonly ConceptRecord[]) {
    this.#tree = tree
    const byId = new Map(concepts.map((concept) => [concept.id, concept]))
    this.labels = tree.ids.map((id) => byId.get(id)?.prefLabel ?? id)
    this.foldedLabels = this.labels.map(folded)
    this.altLabels = tree.ids.map((id) => byId.get(id)?.altLabels ?? [])
    this.labelRank = ranks(this.foldedLabels)
    for (const [number, id] of tree.ids.entries()) {
      const concept = byId.get(id)
      if (!concept) continue
      for (const label of new Set([concept.prefLabel, ...concept.altLabels].map(folded))) {
        const same = this.#labelled.get(label)
        if (same) same.push(number)
        else this.#labelled.set(label, [number])
      }
    }
  }

  /** Gives a concept's number, or `undefined` when the graph has no such concept. */
  numberOf(id: string): number | undefined {
    return this.#tree.numberOf(id)
  }
  /** Gives the record of a number; `undefined` when there is none. */
  at(number: number): ConceptRecord | undefined {
    const id = this.#tree.ids[number]
    if (id === undefined) return undefined
    return { id, prefLabel: this.labels[number] ?? id, altLabels: this.altLabels[number] ?? [] }
  }
  /** Gives the concepts with a preferred or alternative label, case and accents ignored. */
  labelled(label: string): readonly number[] {
    return this.#labelled.get(folded(label)) ?? []
  }
}
