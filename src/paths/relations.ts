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

/** What ties a claim that is a node to those who assert it. No path takes it, for it says nothing that the claim does not. */
export const asserts = 'ASSERTS'
/** Whatever ties two nodes. */
export type Tie = Relation | typeof asserts
/** All of them; the place in the list is a tie's code. */
export const ties: readonly Tie[] = [...relations, asserts]

/** What is followed when nothing is said: themes tie nearly everything, and so do sources. */
export const usualRelations: readonly Relation[] = relations.filter((name) => name !== 'RELATED' && name !== 'CITES')

/** Gives the code of what ties two nodes. */
export function codeOf(tie: Tie): number {
  return ties.indexOf(tie)
}

/** Gives the tie with a code. Throws when there is none. */
export function tieOf(code: number): Tie {
  return named(ties, code)
}

/** Gives the relation with a code. Throws when there is none. */
export function relationOf(code: number): Relation {
  return named(relations, code)
}

function named<Name>(names: readonly Name[], code: number): Name {
  const name = names[code]
  if (name === undefined) throw new RangeError(`no relation with code ${code}`)
  return name
}
