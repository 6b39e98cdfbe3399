// Written by `npm run codegen` from cypher/. Do not edit.

import type { ActorKind, DateBasis, Modality, OrganizationType, SchoolType, Stance, Verification } from './schema.js'

export interface ActorRecord {
  readonly id: string
  readonly kind: ActorKind
  readonly name: string
  readonly alternateNames: readonly (string)[]
  readonly organizationType: OrganizationType | null
  readonly schoolType: SchoolType | null
}

export interface ConceptRecord {
  readonly id: string
  readonly prefLabel: string
  readonly altLabels: readonly (string)[]
}

export interface SourceRecord {
  readonly id: string
  readonly title: string
}

export interface StanceRecord {
  readonly conceptId: string
  readonly stance: Stance
  readonly qualified: boolean
}

export interface PassageRecord {
  readonly start: number
  readonly end: number
  readonly sha256: string
  readonly verification: Verification
  readonly movedTo: number | null
  readonly sourceId: string
}

export interface PlacementRecord {
  readonly schoolId: string
  readonly scaleId: string
  readonly value: number
  readonly claimId: string
}

export interface ClaimRecord {
  readonly id: string
  readonly number: number
  readonly statement: string
  readonly modality: Modality
  readonly statedOn: string
  readonly hedged: boolean
  readonly truncated: boolean
  readonly datasetId: string
  readonly sourceId: string
  readonly stances: readonly (StanceRecord)[]
  readonly passages: readonly (PassageRecord)[]
}

export interface ScaleAnchorRecord {
  readonly value: number
  readonly label: string
}

export interface ScaleRecord {
  readonly id: string
  readonly prefLabel: string
  readonly definition: string
  readonly datasetId: string
  readonly anchors: readonly (ScaleAnchorRecord)[]
}

export interface AffiliationRecord {
  readonly personId: string
  readonly institutionId: string
  readonly role: string | null
  readonly from: string | null
  readonly until: string | null
  readonly sourceId: string | null
}

export interface DatasetRecord {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly license: string
  readonly version: string
  readonly codedOn: string
  readonly creators: readonly (string)[]
  readonly citation: string
  readonly plantedAt: string
  readonly contentDigest: string
}

export interface VerificationRow {
  readonly key: string
  readonly verification: Verification
  readonly movedTo: number | null
}

export interface ActorRow {
  readonly id: string
  readonly digest: string
  readonly name: string
  readonly alternateNames: readonly (string)[]
  readonly description: string | null
  readonly url: string | null
  readonly organizationType: OrganizationType | null
  readonly schoolType: SchoolType | null
  readonly partOf: readonly (string)[]
}

export interface AffiliationRow {
  readonly digest: string
  readonly personId: string
  readonly institutionId: string
  readonly role: string | null
  readonly sourceId: string | null
  readonly from: string | null
  readonly until: string | null
}

export interface ConceptRow {
  readonly id: string
  readonly digest: string
  readonly slug: string
  readonly prefLabel: string
  readonly altLabels: readonly (string)[]
  readonly definition: string
  readonly scopeNote: string | null
  readonly broader: readonly (string)[]
  readonly related: readonly (string)[]
}

export interface ScaleRow {
  readonly id: string
  readonly digest: string
  readonly prefLabel: string
  readonly definition: string
  readonly anchorValues: readonly (number)[]
  readonly anchorLabels: readonly (string)[]
}

export interface SourceRow {
  readonly id: string
  readonly digest: string
  readonly slug: string
  readonly title: string
  readonly authors: readonly (string)[]
  readonly publisher: string | null
  readonly datePublished: string
  readonly dateBasis: DateBasis
  readonly license: string | null
  readonly url: string | null
  readonly note: string | null
  readonly textSha256: string | null
}

export interface StanceRow {
  readonly ordinal: number
  readonly stance: Stance
  readonly concept: string
  readonly qualified: boolean
}

export interface PassageRow {
  readonly ordinal: number
  readonly key: string
  readonly start: number
  readonly end: number
  readonly sha256: string
}

export interface PlacementRow {
  readonly school: string
  readonly scale: string
  readonly value: number
}

export interface ClaimRow {
  readonly id: string
  readonly digest: string
  readonly number: number
  readonly statement: string
  readonly modality: Modality
  readonly statedOn: string
  readonly hedged: boolean
  readonly truncated: boolean
  readonly sourceId: string
  readonly assertedBy: readonly (string)[]
  readonly reportedBy: string | null
  readonly about: readonly (string)[]
  readonly stances: readonly (StanceRow)[]
  readonly passages: readonly (PassageRow)[]
  readonly backs: readonly (string)[]
  readonly rebuts: readonly (string)[]
  readonly places: readonly (PlacementRow)[]
}

export interface Catalogue {

  /**
   * What the columns do not know of the actors with the given ids, whatever their kind.
   */
  'actors-by-id': {
    access: 'read'
    params: { readonly ids: readonly (string)[] }
    row: { readonly id: string; readonly description: string | null; readonly url: string | null; readonly datasetId: string }
  }

  /**
   * Ids of the actors whose names a Lucene query finds, all of them: filters count and combine them.
   */
  'actors-by-words': {
    access: 'read'
    params: { readonly queries: readonly (string)[] }
    row: { readonly query: string; readonly ids: readonly (string)[] }
  }

  /**
   * The affiliations of each given institution, each with its role, its time and the source that tells of it.
   */
  'affiliations-by-institution': {
    access: 'read'
    params: { readonly institutionIds: readonly (string)[] }
    row: AffiliationRecord
  }

  /**
   * The affiliations of each given person, each with its role, its time and the source that tells of it.
   */
  'affiliations-by-person': {
    access: 'read'
    params: { readonly personIds: readonly (string)[] }
    row: AffiliationRecord
  }

  /**
   * Ids of the claims that back or rebut each given claim: at most `limit` of each kind per claim,
   * newest first. Partial dates as text are in the order of their first days, coarser first.
   */
  'answers-by-claim': {
    access: 'read'
    params: { readonly claimIds: readonly (string)[]; readonly limit: number }
    row: { readonly claimId: string; readonly backedByIds: readonly (string)[]; readonly rebuttedByIds: readonly (string)[] }
  }

  /**
   * Who and what the claims with the given ids are tied to: speakers in the order of the file, the reporter, those
   * spoken of, and the claims that each answers.
   */
  'claim-links-by-id': {
    access: 'read'
    params: { readonly ids: readonly (string)[] }
    row: { readonly id: string; readonly assertedByIds: readonly (string)[]; readonly reportedById: string | null; readonly aboutIds: readonly (string)[]; readonly backsIds: readonly (string)[]; readonly rebutsIds: readonly (string)[] }
  }

  /**
   * Claims with the given ids, each with its stances and passages in the order of the file.
   */
  'claims-by-id': {
    access: 'read'
    params: { readonly ids: readonly (string)[] }
    row: ClaimRecord
  }

  /**
   * Ids of the claims whose statements a Lucene query finds, all of them: filters count and combine them.
   */
  'claims-by-words': {
    access: 'read'
    params: { readonly queries: readonly (string)[] }
    row: { readonly query: string; readonly ids: readonly (string)[] }
  }

  /**
   * The passages of the given sources with the numbers of the claims that they carry, in the order of the text.
   */
  'coded-passages-by-source': {
    access: 'read'
    params: { readonly sourceIds: readonly (string)[] }
    row: { readonly sourceId: string; readonly start: number; readonly end: number; readonly numbers: readonly (number)[] }
  }

  /**
   * What the columns do not know of the concepts with the given ids.
   */
  'concepts-by-id': {
    access: 'read'
    params: { readonly ids: readonly (string)[] }
    row: { readonly id: string; readonly definition: string; readonly scopeNote: string | null; readonly datasetId: string }
  }

  /**
   * Ids of the concepts whose labels a Lucene query finds, all of them: filters count and combine them.
   */
  'concepts-by-words': {
    access: 'read'
    params: { readonly queries: readonly (string)[] }
    row: { readonly query: string; readonly ids: readonly (string)[] }
  }

  /**
   * What each given data set holds, counted in the graph.
   */
  'dataset-counts': {
    access: 'read'
    params: { readonly datasetIds: readonly (string)[] }
    row: { readonly datasetId: string; readonly people: number; readonly organizations: number; readonly schools: number; readonly concepts: number; readonly sources: number; readonly claims: number; readonly stances: number; readonly passages: number }
  }

  /**
   * All data sets, in the order in which they were first planted, each with what it holds.
   */
  'datasets': {
    access: 'read'
    params: Record<string, never>
    row: DatasetRecord
  }

  /**
   * Every entry that a data set has in the graph, with the digest of what was planted. Affiliations have no id.
   */
  'entries-by-dataset': {
    access: 'read'
    params: { readonly datasetId: string }
    row: { readonly id: string | null; readonly digest: string }
  }

  /**
   * Which data set declares each of the given ids. Ids that nobody declares give no row.
   */
  'entry-owners': {
    access: 'read'
    params: { readonly ids: readonly (string)[] }
    row: { readonly id: string; readonly datasetId: string }
  }

  /**
   * Every actor as the evidence columns hold it: names for look-up and order, types for the filters of lists.
   */
  'evidence-actors': {
    access: 'read'
    params: Record<string, never>
    row: ActorRecord
  }

  /**
   * Every affiliation and every part, as the evidence columns hold them: who counts for which institution, and when.
   */
  'evidence-affiliations': {
    access: 'read'
    params: Record<string, never>
    row: { readonly kind: string; readonly fromId: string; readonly toId: string; readonly from: string | null; readonly until: string | null }
  }

  /**
   * Which claims back or rebut which, packed: one row per source of the answering claims and kind, with parallel lists.
   */
  'evidence-answers': {
    access: 'read'
    params: Record<string, never>
    row: { readonly kind: string; readonly sourceId: string; readonly numbers: readonly (number)[]; readonly otherSourceIds: readonly (string)[]; readonly otherNumbers: readonly (number)[] }
  }

  /**
   * The claims of the given sources, packed: one row per source, with parallel lists over its claims. `marks` are what the
   * coders and the checker say of each: 0 DESCRIPTIVE, 1 EVALUATIVE, 2 NORMATIVE, 3 PREDICTIVE, 4 CAUSAL, plus 8 when
   * hedged, plus 16, 32, 64, 128 when a passage is VERIFIED, MOVED, MISSING, TEXT_UNAVAILABLE.
   */
  'evidence-claims': {
    access: 'read'
    params: { readonly sourceIds: readonly (string)[] }
    row: { readonly sourceId: string; readonly numbers: readonly (number)[]; readonly dates: readonly (string)[]; readonly marks: readonly (number)[] }
  }

  /**
   * Every concept as the evidence columns hold it: labels for look-up and order, and the IS-A edges.
   */
  'evidence-concepts': {
    access: 'read'
    params: Record<string, never>
    row: ConceptRecord & { readonly broader: readonly (string)[] }
  }

  /**
   * Every pair of concepts that are related by theme, in the direction in which the data set states it.
   */
  'evidence-related': {
    access: 'read'
    params: Record<string, never>
    row: { readonly conceptId: string; readonly relatedId: string }
  }

  /**
   * Every scale as the evidence columns hold it: its label and anchors, for words that name a place on it.
   */
  'evidence-scales': {
    access: 'read'
    params: Record<string, never>
    row: { readonly id: string; readonly prefLabel: string; readonly anchors: readonly (ScaleAnchorRecord)[] }
  }

  /**
   * Every source as the evidence columns hold it: its title for the order of lists.
   */
  'evidence-sources': {
    access: 'read'
    params: Record<string, never>
    row: SourceRecord
  }

  /**
   * The stances that the claims of the given sources take, packed: one row per source, with parallel lists over the
   * stances. `codes` are 0 SUPPORTS, 1 OPPOSES, 2 MIXED, 3 NEUTRAL, plus 4 when qualified.
   */
  'evidence-stances': {
    access: 'read'
    params: { readonly sourceIds: readonly (string)[] }
    row: { readonly sourceId: string; readonly numbers: readonly (number)[]; readonly conceptIds: readonly (string)[]; readonly codes: readonly (number)[] }
  }

  /**
   * The actors that the claims of the given sources are tied to, packed: one row per source and kind, with parallel lists.
   * `kind` is ASSERTS (who makes the claim), ABOUT (whom it speaks of), REPORTED_BY or PLACES (which school).
   */
  'evidence-ties': {
    access: 'read'
    params: { readonly sourceIds: readonly (string)[] }
    row: { readonly sourceId: string; readonly kind: string; readonly numbers: readonly (number)[]; readonly actorIds: readonly (string)[] }
  }

  /**
   * The version of the graph: a number that every write raises, 0 before the first write; and
   * the epoch, made at random with the graph, which tells it from another of the same version
   * that was made in its place.
   */
  'graph-version': {
    access: 'read'
    params: Record<string, never>
    row: { readonly version: number; readonly epoch: string }
  }

  /**
   * Every text that anyone has loaded.
   */
  'loaded-texts': {
    access: 'read'
    params: Record<string, never>
    row: { readonly sha256: string; readonly text: string }
  }

  /**
   * The passages of the given sources with what their check said last, in the order of the text.
   */
  'passages-by-source': {
    access: 'read'
    params: { readonly sourceIds: readonly (string)[] }
    row: { readonly sourceId: string; readonly key: string; readonly start: number; readonly end: number; readonly sha256: string; readonly verification: Verification; readonly movedTo: number | null }
  }

  /**
   * Where the given claims place schools, on which scale.
   */
  'placements-by-claim': {
    access: 'read'
    params: { readonly claimIds: readonly (string)[] }
    row: PlacementRecord
  }

  /**
   * The placements on each given scale whose value lies from `from` to `to` (both inclusive, open when null), lowest first,
   * at most `limit` per scale.
   */
  'placements-by-scale': {
    access: 'read'
    params: { readonly scaleIds: readonly (string)[]; readonly from: number | null; readonly to: number | null; readonly limit: number }
    row: PlacementRecord
  }

  /**
   * Where the given schools are placed, on whichever scale, by which claim.
   */
  'placements-by-school': {
    access: 'read'
    params: { readonly schoolIds: readonly (string)[] }
    row: PlacementRecord
  }

  /**
   * Which data sets are planted, with the digest of their content and the format in which the program wrote them.
   */
  'planted-datasets': {
    access: 'read'
    params: Record<string, never>
    row: { readonly id: string; readonly digest: string; readonly contentDigest: string; readonly format: number }
  }

  /**
   * What other data sets refer to with the given ids: each referring entry, named by its id or, for an affiliation, by
   * its person. Scales and the sources of affiliations are referred to by property.
   */
  'referrers-by-id': {
    access: 'read'
    params: { readonly ids: readonly (string)[]; readonly datasetId: string }
    row: { readonly id: string; readonly referrerId: string; readonly datasetId: string }
  }

  /**
   * Scales with the given ids, each with its anchors from low to high.
   */
  'scales-by-id': {
    access: 'read'
    params: { readonly ids: readonly (string)[] }
    row: ScaleRecord
  }

  /**
   * What the given full-text indexes find: at most `limit` nodes of each, the best first, with the texts that the index
   * holds of each. The query is in the syntax of the index; nothing of a client's text may stand in it but words.
   */
  'search-texts': {
    access: 'read'
    params: { readonly indexes: readonly (string)[]; readonly query: string; readonly limit: number }
    row: { readonly id: string; readonly texts: readonly (string)[] }
  }

  /**
   * The sources whose text has a known digest, and whether the text is loaded.
   */
  'source-digests': {
    access: 'read'
    params: Record<string, never>
    row: { readonly id: string; readonly textSha256: string; readonly hasText: boolean }
  }

  /**
   * What the columns do not know of the sources with the given ids.
   */
  'sources-by-id': {
    access: 'read'
    params: { readonly ids: readonly (string)[] }
    row: { readonly id: string; readonly publisherId: string | null; readonly authorIds: readonly (string)[]; readonly datePublished: string; readonly dateBasis: DateBasis; readonly url: string | null; readonly license: string | null; readonly note: string | null; readonly datasetId: string; readonly textSha256: string | null; readonly hasText: boolean }
  }

  /**
   * Sources whose texts have the given digests.
   */
  'sources-by-text': {
    access: 'read'
    params: { readonly digests: readonly (string)[] }
    row: { readonly id: string; readonly textSha256: string }
  }

  /**
   * How many code points the loaded texts with the given digests have.
   */
  'text-lengths': {
    access: 'read'
    params: { readonly digests: readonly (string)[] }
    row: { readonly sha256: string; readonly length: number }
  }

  /**
   * The loaded texts of the given sources. Sources without a text give no row.
   */
  'texts-by-source': {
    access: 'read'
    params: { readonly sourceIds: readonly (string)[] }
    row: { readonly sourceId: string; readonly text: string }
  }

  /**
   * How many passages of each given source carry which verification.
   */
  'verification-by-source': {
    access: 'read'
    params: { readonly sourceIds: readonly (string)[] }
    row: { readonly sourceId: string; readonly verified: number; readonly moved: number; readonly missing: number; readonly textUnavailable: number }
  }

  /**
   * Begins every write transaction: raises the graph's version and remembers the operation.
   * The write lock on the one Graph node makes writers queue, and tells an attempt that is
   * made again whether the first one was committed after all. A graph that has no epoch yet
   * gets one: graph-version says what it is for.
   */
  'begin-write': {
    access: 'write'
    params: { readonly operation: string }
    row: { readonly version: number; readonly alreadyDone: boolean }
  }

  /**
   * Ties claims that have no ties yet to everything that they declare: source, actors, concepts, passages, other claims
   * and schools. `ordinal` keeps the order of the file.
   */
  'link-claims': {
    access: 'write'
    params: { readonly rows: readonly (ClaimRow)[] }
    row: Record<string, never>
  }

  /**
   * Ties concepts to broader and related ones, in place of what they were tied to.
   */
  'link-concepts': {
    access: 'write'
    params: { readonly rows: readonly (ConceptRow)[] }
    row: Record<string, never>
  }

  /**
   * Ties organizations and schools to the organizations that they are part of, in place of what they were tied to.
   */
  'link-parts': {
    access: 'write'
    params: { readonly rows: readonly (ActorRow)[] }
    row: Record<string, never>
  }

  /**
   * Ties sources to their authors, publisher and loaded text, in place of what they were tied to.
   */
  'link-sources': {
    access: 'write'
    params: { readonly rows: readonly (SourceRow)[] }
    row: Record<string, never>
  }

  /**
   * Writes affiliations, each an entry of its own: equal ones of two data sets are two.
   */
  'put-affiliations': {
    access: 'write'
    params: { readonly datasetId: string; readonly rows: readonly (AffiliationRow)[] }
    row: Record<string, never>
  }

  /**
   * Writes claims as their data set declares them. `link-claims` ties them to everything else.
   */
  'put-claims': {
    access: 'write'
    params: { readonly datasetId: string; readonly rows: readonly (ClaimRow)[] }
    row: Record<string, never>
  }

  /**
   * Writes concepts as their data set declares them. `link-concepts` ties them to each other.
   */
  'put-concepts': {
    access: 'write'
    params: { readonly datasetId: string; readonly rows: readonly (ConceptRow)[] }
    row: Record<string, never>
  }

  /**
   * Writes a data set's description and the digest of its content. `plantedAt` changes with the content, the place in
   * the order of data sets never.
   */
  'put-dataset': {
    access: 'write'
    params: { readonly id: string; readonly title: string; readonly description: string; readonly license: string; readonly version: string; readonly codedOn: string; readonly creators: readonly (string)[]; readonly citation: string; readonly digest: string; readonly contentDigest: string; readonly format: number; readonly plantedAt: string }
    row: Record<string, never>
  }

  /**
   * Writes organizations as their data set declares them. `link-parts` ties them to what they are part of.
   */
  'put-organizations': {
    access: 'write'
    params: { readonly datasetId: string; readonly rows: readonly (ActorRow)[] }
    row: Record<string, never>
  }

  /**
   * Writes people as their data set declares them.
   */
  'put-people': {
    access: 'write'
    params: { readonly datasetId: string; readonly rows: readonly (ActorRow)[] }
    row: Record<string, never>
  }

  /**
   * Writes scales as their data set declares them, the anchors as two lists side by side.
   */
  'put-scales': {
    access: 'write'
    params: { readonly datasetId: string; readonly rows: readonly (ScaleRow)[] }
    row: Record<string, never>
  }

  /**
   * Writes schools as their data set declares them. `link-parts` ties them to what they are part of.
   */
  'put-schools': {
    access: 'write'
    params: { readonly datasetId: string; readonly rows: readonly (ActorRow)[] }
    row: Record<string, never>
  }

  /**
   * Writes sources as their data set declares them. `link-sources` ties them to authors, publisher and text.
   */
  'put-sources': {
    access: 'write'
    params: { readonly datasetId: string; readonly rows: readonly (SourceRow)[] }
    row: Record<string, never>
  }

  /**
   * Loads a normalized text, with its number of code points, and ties it to the sources that name its digest.
   */
  'put-text': {
    access: 'write'
    params: { readonly sha256: string; readonly text: string; readonly length: number }
    row: Record<string, never>
  }

  /**
   * Writes what the check of passages against their text said.
   */
  'put-verifications': {
    access: 'write'
    params: { readonly rows: readonly (VerificationRow)[] }
    row: Record<string, never>
  }

  /**
   * Removes affiliations of a data set by the digests of their entries.
   */
  'remove-affiliations': {
    access: 'write'
    params: { readonly datasetId: string; readonly digests: readonly (string)[] }
    row: Record<string, never>
  }

  /**
   * Removes entries with every tie of theirs.
   */
  'remove-entries': {
    access: 'write'
    params: { readonly ids: readonly (string)[] }
    row: Record<string, never>
  }

  /**
   * Removes every data set but one, with all that they declare.
   */
  'remove-other-datasets': {
    access: 'write'
    params: { readonly datasetId: string }
    row: Record<string, never>
  }

  /**
   * Removes passages that carry no claim any more and texts that no source names any more.
   */
  'remove-unused': {
    access: 'write'
    params: Record<string, never>
    row: Record<string, never>
  }

  /**
   * Cuts what changed claims declared: every tie of theirs, but not the answers of other claims to them.
   */
  'unlink-claims': {
    access: 'write'
    params: { readonly ids: readonly (string)[] }
    row: Record<string, never>
  }

  /**
   * Names of people, organizations and schools, for search: accents and case are folded, and a row is found as soon as it is committed.
   */
  'search-actor-names': {
    access: 'setup'
    params: Record<string, never>
    row: Record<string, never>
  }

  /**
   * Statements of claims, for search: accents and case are folded, and a row is found as soon as it is committed.
   */
  'search-claim-statements': {
    access: 'setup'
    params: Record<string, never>
    row: Record<string, never>
  }

  /**
   * Labels of concepts, for search: accents and case are folded, and a row is found as soon as it is committed.
   */
  'search-concept-labels': {
    access: 'setup'
    params: Record<string, never>
    row: Record<string, never>
  }

  /**
   * Titles of sources, for search: accents and case are folded, and a row is found as soon as it is committed.
   */
  'search-source-titles': {
    access: 'setup'
    params: Record<string, never>
    row: Record<string, never>
  }

  /**
   * One actor per `id`. Without it, MERGE makes two under concurrent writers.
   */
  'unique-actor': {
    access: 'setup'
    params: Record<string, never>
    row: Record<string, never>
  }

  /**
   * One claim per `id`. Without it, MERGE makes two under concurrent writers.
   */
  'unique-claim': {
    access: 'setup'
    params: Record<string, never>
    row: Record<string, never>
  }

  /**
   * One concept per `id`. Without it, MERGE makes two under concurrent writers.
   */
  'unique-concept': {
    access: 'setup'
    params: Record<string, never>
    row: Record<string, never>
  }

  /**
   * One dataset per `id`. Without it, MERGE makes two under concurrent writers.
   */
  'unique-dataset': {
    access: 'setup'
    params: Record<string, never>
    row: Record<string, never>
  }

  /**
   * One graph per `id`. Without it, MERGE makes two under concurrent writers.
   */
  'unique-graph': {
    access: 'setup'
    params: Record<string, never>
    row: Record<string, never>
  }

  /**
   * One passage per `key`. Without it, MERGE makes two under concurrent writers.
   */
  'unique-passage': {
    access: 'setup'
    params: Record<string, never>
    row: Record<string, never>
  }

  /**
   * One scale per `id`. Without it, MERGE makes two under concurrent writers.
   */
  'unique-scale': {
    access: 'setup'
    params: Record<string, never>
    row: Record<string, never>
  }

  /**
   * One source text per `sha256`. Without it, MERGE makes two under concurrent writers.
   */
  'unique-source-text': {
    access: 'setup'
    params: Record<string, never>
    row: Record<string, never>
  }

  /**
   * One source per `id`. Without it, MERGE makes two under concurrent writers.
   */
  'unique-source': {
    access: 'setup'
    params: Record<string, never>
    row: Record<string, never>
  }

  /**
   * Waits until every index is filled: a search in one that is not would fail. Set-up statements run by name, this one last.
   */
  'wait-for-indexes': {
    access: 'setup'
    params: Record<string, never>
    row: Record<string, never>
  }

}

