import { UNRELATED } from '../domain/concept-tree.js'
import { type Columns, postingsOf } from './columns.js'
import type { Terms } from './position.js'
import { affiliatesOf, speakersFor } from './speakers.js'

/** Tells whether the terms accept direct evidence alone: then only stances on the concept itself bear on it. */
export function isDirectOnly({ accepted: [, entailed, partial] }: Terms): boolean {
  return !entailed && !partial
}

/** Gives the actors with a row on a concept that bears on the one asked about, and the institutions they speak for. */
export function actorsBearingOn(columns: Columns, asked: number, terms: Terms): ReadonlySet<number> {
  const actors = new Set<number>()
  const bears = bearingTest(columns, asked, terms)
  for (let concept = 0; concept < columns.tree.size; concept += 1)
    if (bears(concept))
      for (const row of postingsOf(columns.rowsByConcept, concept)) actors.add(columns.rows.actor[row] ?? -1)
  if (!terms.includeAffiliates) return actors
  for (const institution of columns.membership.institutionsWithAffiliates())
    if (affiliatesOf(columns, institution, terms).some(({ person }) => actors.has(person))) actors.add(institution)
  return actors
}

/** Gives the concepts on which an actor's rows, or those of its affiliates, may bear. */
export function conceptsReachedBy(columns: Columns, actor: number, terms: Terms): ReadonlySet<number> {
  const own = new Set<number>()
  for (const speaker of [actor, ...affiliatesOf(columns, actor, terms).map(({ person }) => person)])
    for (const row of postingsOf(columns.rowsByActor, speaker)) own.add(columns.rows.concept[row] ?? -1)
  const reached = new Set<number>()
  for (const concept of own)
    for (const [other, relation] of columns.tree.relationsTo(concept).entries())
      if (relation !== UNRELATED) reached.add(other)
  return reached
}

/** Gives those rows of an actor, or of its affiliates, that may bear on a concept or block what does. */
export function rowsBearingOn(columns: Columns, actor: number, asked: number, terms: Terms): number[] {
  const bears = bearingTest(columns, asked, terms)
  return speakersFor(columns, actor, terms).flatMap(({ rows }) =>
    Array.from(rows).filter((row) => bears(columns.rows.concept[row] ?? -1)),
  )
}

function bearingTest(columns: Columns, asked: number, terms: Terms): (concept: number) => boolean {
  if (isDirectOnly(terms)) return (concept) => concept === asked
  const relations = columns.tree.relationsTo(asked)
  return (concept) => (relations[concept] ?? UNRELATED) !== UNRELATED
}
