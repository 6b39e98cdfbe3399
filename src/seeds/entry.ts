import type {
  AffiliationInput,
  ClaimInput,
  ConceptInput,
  DatasetInput,
  OrganizationInput,
  PersonInput,
  ScaleInput,
  SchoolInput,
  SourceInput,
} from '../generated/schema.js'
import type { Path } from './problem.js'

/** What an entry of each kind holds: the input objects of the write API. */
export interface EntryData {
  dataset: DatasetInput
  concept: ConceptInput
  scale: ScaleInput
  person: PersonInput
  affiliation: AffiliationInput
  organization: OrganizationInput
  school: SchoolInput
  source: SourceInput
  claim: ClaimInput
}
export type EntryKind = keyof EntryData

/** One entry of a data set, proved against its input type. */
export interface EntryOf<Kind extends EntryKind> {
  readonly kind: Kind
  /** `concept:<slug>`, `claim:<source slug>:<number>`; the data set's own id; empty for affiliations, which have none. */
  readonly id: string
  readonly data: EntryData[Kind]
  readonly file: string
  /** Where the entry stands in its file. */
  readonly path: Path
}
export type Entry = { [Kind in EntryKind]: EntryOf<Kind> }[EntryKind]

/** The entries of a data set by kind, each in the order of the files. */
export type Entries = { readonly [Kind in EntryKind]: readonly EntryOf<Kind>[] }

/** The kinds that have a file of their own, its name, and the input type of its entries. */
export const entryFiles: readonly { readonly kind: EntryKind; readonly file: string; readonly input: string }[] = [
  { kind: 'dataset', file: 'dataset.yaml', input: 'DatasetInput' },
  { kind: 'concept', file: 'concepts.yaml', input: 'ConceptInput' },
  { kind: 'scale', file: 'scales.yaml', input: 'ScaleInput' },
  { kind: 'person', file: 'people.yaml', input: 'PersonInput' },
  { kind: 'affiliation', file: 'affiliations.yaml', input: 'AffiliationInput' },
  { kind: 'organization', file: 'organizations.yaml', input: 'OrganizationInput' },
  { kind: 'school', file: 'schools.yaml', input: 'SchoolInput' },
  { kind: 'source', file: 'sources.yaml', input: 'SourceInput' },
]
/** The folder of the claims, one file per source. */
export const claimsFolder = 'claims'
const claims = { kind: 'claim', input: 'ClaimInput' } as const

/** Gives the kind of a file's entries and their input type. */
export function kindOf(file: string): { readonly kind: EntryKind; readonly input: string } {
  return entryFiles.find((known) => known.file === file) ?? claims
}

/** Gives all entries but the data set's own description. */
export function contentOf(entries: Entries): readonly Entry[] {
  return [
    ...entries.concept,
    ...entries.scale,
    ...entries.person,
    ...entries.organization,
    ...entries.school,
    ...entries.source,
    ...entries.claim,
    ...entries.affiliation,
  ]
}

/** Gives the id of the source that a claims file belongs to. */
export function sourceOfFile(file: string): string {
  return `source:${file.slice(claimsFolder.length + 1, -'.yaml'.length)}`
}
