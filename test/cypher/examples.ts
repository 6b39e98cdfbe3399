import type { Params, StatementName } from '../../src/graph/index.js'

const zeros = '0'.repeat(64)
const report = 'f1df17281489cd2b9999bd3aac7c2caeb4af35fcbfd617d937b06ce936f7e425'
const actor = {
  digest: zeros,
  alternateNames: [],
  description: null,
  url: null,
  organizationType: null,
  schoolType: null,
  partOf: [],
}

/** Parameters with which every statement is vetted on the fixture debate. A statement without an example does not compile. */
export const examples: { readonly [Name in StatementName]: Params<Name> } = {
  'actors-by-id': { ids: ['person:ada-quill', 'organization:tram-office'] },
  'actors-by-words': { queries: ['Tram'] },
  'affiliations-by-institution': { institutionIds: ['organization:tram-office'] },
  'affiliations-by-person': { personIds: ['person:jose-ibarra'] },
  'answers-by-claim': { claimIds: ['claim:letters-2021:4'], limit: 2 },
  'claim-links-by-id': { ids: ['claim:letters-2021:6'] },
  'claims-by-id': { ids: ['claim:letters-2021:5'] },
  'claims-by-words': { queries: ['trees'] },
  'coded-passages-by-source': { sourceIds: ['source:letters-2021'] },
  'concepts-by-id': { ids: ['concept:street-trees'] },
  'concepts-by-words': { queries: ['tram'] },
  'dataset-counts': { datasetIds: ['velmora'] },
  datasets: {},
  'entries-by-dataset': { datasetId: 'velmora' },
  'entry-owners': { ids: ['person:ada-quill'] },
  'evidence-actors': {},
  'evidence-affiliations': {},
  'evidence-answers': {},
  'evidence-claims': { sourceIds: ['source:letters-2021'] },
  'evidence-concepts': {},
  'evidence-related': {},
  'evidence-scales': {},
  'evidence-sources': {},
  'evidence-stances': { sourceIds: ['source:letters-2021'] },
  'evidence-ties': { sourceIds: ['source:letters-2021'] },
  'graph-version': {},
  'loaded-texts': {},
  'passages-by-source': { sourceIds: ['source:letters-2021'] },
  'placements-by-claim': { claimIds: ['claim:hearing-2022:6'] },
  'placements-by-scale': { scaleIds: ['scale:way-to-lessons'], from: 0.1, to: null, limit: 2 },
  'placements-by-school': { schoolIds: ['school:heron-swimming-school'] },
  'planted-datasets': {},
  'referrers-by-id': { ids: ['person:bram-osei'], datasetId: 'velmora' },
  'scales-by-id': { ids: ['scale:way-to-lessons'] },
  'search-texts': { indexes: ['actor_names'], query: 'tram', limit: 5 },
  'source-digests': {},
  'sources-by-id': { ids: ['source:letters-2021'] },
  'sources-by-text': { digests: [report] },
  'text-lengths': { digests: [report] },
  'texts-by-source': { sourceIds: ['source:tram-report-2023'] },
  'verification-by-source': { sourceIds: ['source:letters-2021'] },

  'begin-write': { operation: 'vet' },
  'put-dataset': {
    id: 'vetted',
    digest: zeros,
    title: 'Vetted',
    description: 'A data set of one test.',
    license: 'CC0-1.0',
    version: '1.0.0',
    codedOn: '2026-11-24',
    creators: ['Standpoint contributors'],
    citation: 'Vetted.',
    contentDigest: zeros,
    format: 1,
    plantedAt: '2026-11-24T00:00:00Z',
  },
  'put-people': { datasetId: 'vetted', rows: [{ ...actor, id: 'person:vera-vet', name: 'Vera Vet' }] },
  'put-organizations': {
    datasetId: 'vetted',
    rows: [{ ...actor, id: 'organization:vetters', name: 'Vetters', organizationType: 'OTHER' }],
  },
  'put-schools': {
    datasetId: 'vetted',
    rows: [{ ...actor, id: 'school:vet-school', name: 'Vet School', schoolType: 'SCHOOL' }],
  },
  'link-parts': { rows: [{ ...actor, id: 'school:vet-school', name: 'Vet School', partOf: ['organization:vetters'] }] },
  'put-affiliations': {
    datasetId: 'vetted',
    rows: [
      {
        digest: zeros,
        personId: 'person:vera-vet',
        institutionId: 'school:vet-school',
        role: null,
        sourceId: null,
        from: null,
        until: '2020',
      },
    ],
  },
  'put-concepts': { datasetId: 'vetted', rows: [concept()] },
  'link-concepts': { rows: [concept()] },
  'put-scales': {
    datasetId: 'vetted',
    rows: [
      {
        id: 'scale:vet',
        digest: zeros,
        prefLabel: 'Vet',
        definition: 'A line.',
        anchorValues: [0, 1],
        anchorLabels: ['low', 'high'],
      },
    ],
  },
  'put-sources': { datasetId: 'vetted', rows: [source()] },
  'link-sources': { rows: [source()] },
  'put-text': { sha256: report, text: 'A text.', length: 7 },
  'put-claims': { datasetId: 'vetted', rows: [claim()] },
  'link-claims': { rows: [claim()] },
  'put-verifications': { rows: [{ key: 'source:vet|0|4', verification: 'MISSING', movedTo: null }] },
  'unlink-claims': { ids: ['claim:vet:1'] },
  'remove-unused': {},
  'remove-affiliations': { datasetId: 'vetted', digests: [zeros] },
  'remove-entries': { ids: ['claim:vet:1'] },
  'remove-other-datasets': { datasetId: 'velmora' },

  ...setups(),
}

function concept() {
  return {
    id: 'concept:vetting',
    digest: zeros,
    slug: 'vetting',
    prefLabel: 'Vetting',
    altLabels: [],
    definition: 'Looking closely.',
    scopeNote: null,
    broader: ['concept:street-trees'],
    related: [],
  }
}

function source() {
  return {
    id: 'source:vet',
    digest: zeros,
    slug: 'vet',
    title: 'Vet',
    authors: ['person:vera-vet'],
    publisher: null,
    datePublished: '2026',
    dateBasis: 'TEXT' as const,
    license: null,
    url: null,
    note: null,
    textSha256: null,
  }
}

function claim() {
  return {
    id: 'claim:vet:1',
    digest: zeros,
    number: 1,
    statement: 'Vetting is good.',
    modality: 'EVALUATIVE' as const,
    statedOn: '2026',
    hedged: false,
    truncated: false,
    sourceId: 'source:vet',
    assertedBy: ['person:vera-vet'],
    reportedBy: null,
    about: [],
    stances: [{ ordinal: 0, stance: 'SUPPORTS' as const, concept: 'concept:vetting', qualified: false }],
    passages: [{ ordinal: 0, key: 'source:vet|0|4', start: 0, end: 4, sha256: zeros }],
    backs: [],
    rebuts: [],
    places: [],
  }
}

/** Constraints and indexes take no parameters. */
function setups() {
  return {
    'search-actor-names': {},
    'search-claim-statements': {},
    'search-concept-labels': {},
    'search-source-titles': {},
    'unique-actor': {},
    'unique-claim': {},
    'unique-concept': {},
    'unique-dataset': {},
    'unique-graph': {},
    'unique-passage': {},
    'unique-scale': {},
    'unique-source': {},
    'unique-source-text': {},
    'wait-for-indexes': {},
  }
}
