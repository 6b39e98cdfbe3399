import type { Entry, EntryKind } from './entry.js'
import type { Path } from './problem.js'

/** A place in an entry that names another entry by id, and the kinds that may stand there. */
export interface Reference {
  readonly path: Path
  readonly id: string
  readonly kinds: readonly EntryKind[]
}

const actor = ['person', 'organization', 'school'] as const
const institution = ['organization', 'school'] as const

/** Gives every reference that an entry makes, in the order of its keys. */
export function referencesOf({ kind, data }: Entry): readonly Reference[] {
  switch (kind) {
    case 'concept':
      return [...each('broader', data.broader, ['concept']), ...each('related', data.related, ['concept'])]
    case 'organization':
    case 'school':
      return each('partOf', data.partOf, ['organization'])
    case 'affiliation':
      return [
        ...one(['person'], data.person, ['person']),
        ...one(['institution'], data.institution, institution),
        ...one(['source'], data.source, ['source']),
      ]
    case 'source':
      return [...each('authors', data.authors, actor), ...one(['publisher'], data.publisher, ['organization'])]
    case 'claim':
      return [
        ...each('assertedBy', data.assertedBy, actor),
        ...one(['reportedBy'], data.reportedBy, actor),
        ...each('about', data.about, actor),
        ...data.stances.flatMap(({ concept }, at) => one(['stances', at, 'concept'], concept, ['concept'])),
        ...each('backs', data.backs, ['claim']),
        ...each('rebuts', data.rebuts, ['claim']),
        ...(data.places ?? []).flatMap(({ school, scale }, at) => [
          ...one(['places', at, 'school'], school, ['school']),
          ...one(['places', at, 'scale'], scale, ['scale']),
        ]),
      ]
    default:
      return []
  }
}

function each(key: string, ids: readonly string[] | null | undefined, kinds: readonly EntryKind[]): Reference[] {
  return (ids ?? []).map((id, at) => ({ path: [key, at], id, kinds }))
}

function one(path: Path, id: string | null | undefined, kinds: readonly EntryKind[]): Reference[] {
  return id === null || id === undefined ? [] : [{ path, id, kinds }]
}
