import { UNRELATED } from '../domain/concept-tree.js'
import type { Columns } from './columns.js'
import { postingsOf } from './postings.js'
import type { Terms } from './position.js'
import { affiliatesOf } from './speakers.js'

/** Tells whether the terms accept direct evidence alone: then only stances on the concept itself bear on it. */
export function isDirectOnly({ accepted: [, entailed, partial] }: Terms): boolean {
  return !entailed && !partial
}

/** What bears on one concept. */
export interface Bearing {
  /** The actors who may have a position on it. */
  readonly actors: readonly number[]
  /** The terms, for this concept alone: of each actor they look at nothing but the rows that may bear on it, or block. */
  readonly terms: Terms
}

/** Gathers, in one pass, all that bears on a concept. */
export function bearingOn(columns: Columns, asked: number, terms: Terms): Bearing {
  const byActor = new Map<number, number[]>()
  for (const concept of conceptsBearingOn(columns, asked, terms))
    for (const row of postingsOf(columns.rowsByConcept, concept)) {
      const actor = columns.rows.actor[row] ?? -1
      const rows = byActor.get(actor)
      if (rows) rows.push(row)
      else byActor.set(actor, [row])
    }
  const actors = new Set(byActor.keys())
  if (terms.includeAffiliates)
    for (const actor of byActor.keys())
      for (const institution of columns.membership.spokenForBy(actor)) actors.add(institution)
  return { actors: [...actors], terms: { ...terms, rowsOf: (actor) => byActor.get(actor) ?? [] } }
}

/** Counts the stances that may bear on a concept. */
export function stancesBearingOn(columns: Columns, asked: number, terms: Terms): number {
  return conceptsBearingOn(columns, asked, terms).reduce(
    (sum, concept) => sum + postingsOf(columns.rowsByConcept, concept).length,
    0,
  )
}

/** Gives the concepts whose stances may bear on one, itself among them. */
export function conceptsBearingOn({ tree }: Columns, asked: number, terms: Terms): readonly number[] {
  if (isDirectOnly(terms)) return [asked]
  const found: number[] = []
  for (const [concept, relation] of tree.relationsTo(asked).entries()) if (relation !== UNRELATED) found.push(concept)
  return found
}

/** Gives the concepts on which an actor's rows, or those of its affiliates, may bear. */
export function conceptsReachedBy(columns: Columns, actor: number, terms: Terms): ReadonlySet<number> {
  const own = new Set<number>()
  for (const speaker of [actor, ...affiliatesOf(columns, actor, terms).map(({ person }) => person)])
    for (const row of postingsOf(columns.rowsByActor, speaker)) own.add(columns.rows.concept[row] ?? -1)
  return new Set([...own].flatMap((concept) => [...conceptsBearingOn(columns, concept, terms)]))
}
