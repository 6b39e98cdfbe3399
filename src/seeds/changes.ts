import type { Entries } from './entry.js'
import { contentOf } from './entry.js'
import type { GraphState } from './graph-state.js'
import { type Rows, rowsOf } from './records.js'
import { referencesOf } from './references.js'

/** What planting has to write so that the graph holds just what the files say. */
export interface Changes {
  /** Rows of entries that the graph does not have, or has in another form. */
  readonly rows: Rows
  readonly removedIds: readonly string[]
  readonly removedAffiliations: readonly string[]
  readonly counts: Counts
}

/** How many entries planting creates, changes and removes. */
export interface Counts {
  readonly created: number
  readonly changed: number
  readonly removed: number
}

/** Compares the entries of the files with the digests that the graph holds. */
export function changesOf(entries: Entries, state: GraphState): Changes {
  const all = rowsOf(entries)
  const isCut = cutOff(entries, state)
  const differs = ({ id, digest }: { readonly id: string; readonly digest: string }) =>
    state.own.get(id) !== digest || isCut.entry(id)
  const rows: Rows = {
    concept: all.concept.filter(differs),
    scale: all.scale.filter(differs),
    person: all.person.filter(differs),
    organization: all.organization.filter(differs),
    school: all.school.filter(differs),
    source: all.source.filter(differs),
    claim: all.claim.filter(differs),
    affiliation: all.affiliation.filter(
      ({ digest, personId, institutionId }) =>
        !state.ownAffiliations.has(digest) || isCut.reference(personId) || isCut.reference(institutionId),
    ),
  }
  const ids = new Set(contentOf(entries).map(({ id }) => id))
  const digests = new Set(all.affiliation.map(({ digest }) => digest))
  const removedIds = [...state.own.keys()].filter((id) => !ids.has(id))
  const removedAffiliations = [...state.ownAffiliations].filter((digest) => !digests.has(digest))
  return {
    rows,
    removedIds,
    removedAffiliations,
    counts: count(rows, state, removedIds.length + removedAffiliations.length),
  }
}

/**
 * Tells what loses ties when other data sets are replaced: entries that refer to ids which were theirs. Where the files
 * now declare such an id, it is made anew, and the ties to it must be too.
 */
function cutOff(entries: Entries, { replaced, own }: GraphState) {
  const reference = (id: string) => replaced.length > 0 && !own.has(id)
  const cut = new Set(
    contentOf(entries)
      .filter((entry) => referencesOf(entry).some(({ id }) => reference(id)))
      .map(({ id }) => id),
  )
  return { reference, entry: (id: string) => cut.has(id) }
}

function count({ affiliation, ...rows }: Rows, { own, ownAffiliations }: GraphState, removed: number): Counts {
  const written = Object.values(rows).flatMap((each) => each.map(({ id }: { readonly id: string }) => own.has(id)))
  written.push(...affiliation.map(({ digest }) => ownAffiliations.has(digest)))
  const changed = written.filter((isOld) => isOld).length
  return { created: written.length - changed, changed, removed }
}
