/**
 * The relations of a path, in the order of the schema; the place in the list is a relation's code. The first four are the
 * stances, in the order of their codes in the evidence columns.
 */
export const relations = [
  'SUPPORTS',
  'OPPOSES',
  'MIXED_ON',
  'NEUTRAL_ON',
  'AFFILIATED_WITH',
  'PART_OF',
  'BROADER',
  'RELATED',
  'ABOUT',
  'BACKS',
  'REBUTS',
  'PLACES',
  'CITES',
] as const
export type Relation = (typeof relations)[number]

/** What is followed when nothing is said: themes tie nearly everything, and so do sources. */
export const usualRelations: readonly Relation[] = relations.filter((name) => name !== 'RELATED' && name !== 'CITES')

/** Gives a relation's code. */
export function codeOf(relation: Relation): number {
  return relations.indexOf(relation)
}

/** Gives the relation with a code. Throws when there is none. */
export function relationOf(code: number): Relation {
  const name = relations[code]
  if (name === undefined) throw new RangeError(`no relation with code ${code}`)
  return name
}
