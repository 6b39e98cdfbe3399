import type { ActorRow, AffiliationRow, ClaimRow, ConceptRow, ScaleRow, SourceRow } from '../generated/catalogue.js'
import { entryDigest } from './digest.js'
import { type Entries, type EntryOf, sourceOfFile } from './entry.js'

/** What is written of a data set's entries, by kind: the rows of the write statements. */
export interface Rows {
  readonly concept: readonly ConceptRow[]
  readonly scale: readonly ScaleRow[]
  readonly person: readonly ActorRow[]
  readonly organization: readonly ActorRow[]
  readonly school: readonly ActorRow[]
  readonly source: readonly SourceRow[]
  readonly claim: readonly ClaimRow[]
  readonly affiliation: readonly AffiliationRow[]
}

/** Makes the rows of checked entries: keys that were left out become what they stand for. */
export function rowsOf(entries: Entries): Rows {
  const dates = new Map(entries.source.map(({ id, data }) => [id, data.datePublished]))
  return {
    concept: entries.concept.map(conceptRow),
    scale: entries.scale.map(scaleRow),
    person: entries.person.map((person) => ({
      ...actorRow(person),
      organizationType: null,
      schoolType: null,
      partOf: [],
    })),
    organization: entries.organization.map((organization) => ({
      ...actorRow(organization),
      organizationType: organization.data.organizationType,
      schoolType: null,
      partOf: organization.data.partOf ?? [],
    })),
    school: entries.school.map((school) => ({
      ...actorRow(school),
      organizationType: null,
      schoolType: school.data.schoolType,
      partOf: school.data.partOf ?? [],
    })),
    source: entries.source.map(sourceRow),
    claim: entries.claim.map((claim) => claimRow(claim, dates.get(sourceOfFile(claim.file)) ?? '')),
    affiliation: entries.affiliation.map(affiliationRow),
  }
}

function conceptRow(concept: EntryOf<'concept'>): ConceptRow {
  const { slug, prefLabel, altLabels, definition, scopeNote, broader, related } = concept.data
  return {
    id: concept.id,
    digest: entryDigest(concept),
    slug,
    prefLabel,
    altLabels: altLabels ?? [],
    definition,
    scopeNote: scopeNote ?? null,
    broader: broader ?? [],
    related: related ?? [],
  }
}

function scaleRow(scale: EntryOf<'scale'>): ScaleRow {
  const { prefLabel, definition, anchors } = scale.data
  return {
    id: scale.id,
    digest: entryDigest(scale),
    prefLabel,
    definition,
    anchorValues: anchors.map(({ value }) => value),
    anchorLabels: anchors.map(({ label }) => label),
  }
}

function actorRow(actor: EntryOf<'person'> | EntryOf<'organization'> | EntryOf<'school'>) {
  const { name, alternateNames, description, url } = actor.data
  return {
    id: actor.id,
    digest: entryDigest(actor),
    name,
    alternateNames: alternateNames ?? [],
    description: description ?? null,
    url: url ?? null,
  }
}

function sourceRow(source: EntryOf<'source'>): SourceRow {
  const { slug, title, authors, publisher, datePublished, dateBasis, license, url, note, textSha256 } = source.data
  return {
    id: source.id,
    digest: entryDigest(source),
    slug,
    title,
    authors: authors ?? [],
    publisher: publisher ?? null,
    datePublished,
    dateBasis: dateBasis ?? 'TEXT',
    license: license ?? null,
    url: url ?? null,
    note: note ?? null,
    textSha256: textSha256 ?? null,
  }
}

function claimRow(claim: EntryOf<'claim'>, sourceDate: string): ClaimRow {
  const { data } = claim
  const sourceId = sourceOfFile(claim.file)
  const statedOn = data.statedOn ?? sourceDate
  return {
    id: claim.id,
    digest: entryDigest(claim, statedOn),
    number: data.number,
    statement: data.statement,
    modality: data.modality,
    statedOn,
    hedged: data.hedged ?? false,
    truncated: data.truncated ?? false,
    sourceId,
    assertedBy: data.assertedBy,
    reportedBy: data.reportedBy ?? null,
    about: data.about ?? [],
    stances: data.stances.map(({ stance, concept, qualified }, ordinal) => ({
      ordinal,
      stance,
      concept,
      qualified: qualified ?? false,
    })),
    passages: (data.passages ?? []).map(({ start, end, sha256 }, ordinal) => ({
      ordinal,
      key: `${sourceId}|${start}|${end}`,
      start,
      end,
      sha256,
    })),
    backs: data.backs ?? [],
    rebuts: data.rebuts ?? [],
    places: data.places ?? [],
  }
}

function affiliationRow(affiliation: EntryOf<'affiliation'>): AffiliationRow {
  const { person, institution, role, source, from, until } = affiliation.data
  return {
    digest: entryDigest(affiliation),
    personId: person,
    institutionId: institution,
    role: role ?? null,
    sourceId: source ?? null,
    from: from ?? null,
    until: until ?? null,
  }
}
