import fc from 'fast-check'
import type { Columns } from '../../src/evidence/columns.js'
import { loadColumns } from '../../src/evidence/load.js'
import { claimRows } from '../evidence/rows.js'
import { runOver } from '../evidence/world.js'
import type { Debate } from './oracle.js'

export const people = ['person:ann', 'person:ann-b', 'person:bo']
export const institutions = ['organization:guild', 'organization:desk', 'school:heron']
export const concepts = ['concept:a', 'concept:a-b', 'concept:c']
export const sources = ['source:talk', 'source:talk-2']
const actors = [...people, ...institutions]
const stances = ['SUPPORTS', 'OPPOSES', 'MIXED_ON', 'NEUTRAL_ON']
const claimIds = sources.flatMap((id) => [1, 2, 10].map((number) => `claim:${id.slice(7)}:${number}`))

/** Everything that a path may end at, and something that it may not. */
export const ends = [...actors, ...concepts, ...sources, ...claimIds, 'person:nobody', 'scale:way']

const pairs = (from: readonly string[], to: readonly string[], maxLength: number) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...from), fc.constantFrom(...to)), {
      maxLength,
      selector: (pair) => pair.join(),
    })
    .map((found) => found.filter(([a, b]) => a !== b))
const some = (of: readonly string[], minLength: number, maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...of), { minLength, maxLength })

const claims = some(claimIds, 0, 6).chain((ids) =>
  fc.tuple(
    ...ids.map((id) => {
      const [, slug = '', number = ''] = id.split(':')
      const others = ids.filter((other) => other !== id)
      const answered = others.length > 0 ? some(others, 0, 1) : fc.constant([])
      return fc
        .record({
          statedOn: fc.constantFrom('2020-01-01', '2021-05-05'),
          assertedBy: some(actors, 1, 2),
          about: some(actors, 0, 1),
          places: some(['school:heron'], 0, 1),
          backs: answered,
          rebuts: answered,
          stances: fc.uniqueArray(
            fc.record({ relation: fc.constantFrom(...stances), concept: fc.constantFrom(...concepts) }),
            { minLength: 1, maxLength: 2, selector: ({ concept }) => concept },
          ),
        })
        .map((rest) => ({ id, source: `source:${slug}`, number: Number(number), ...rest }))
    }),
  ),
)

/** Random small debates. */
export const debates: fc.Arbitrary<Debate> = fc.record({
  claims,
  affiliations: pairs(people, institutions, 3),
  partOf: pairs(institutions, institutions.slice(0, 2), 2),
  broader: pairs(concepts.slice(1), concepts.slice(0, 1), 2),
  related: pairs(concepts, concepts, 1),
})

/** Builds the evidence columns of a debate, as they would be read from the graph. */
export function columnsOf(debate: Debate): Promise<Columns> {
  const sourceIdOf = (claimId: string) => `source:${claimId.split(':')[1]}`
  const numberOf = (claimId: string) => Number(claimId.split(':')[2])
  const answers = (kind: string, of: 'backs' | 'rebuts') =>
    debate.claims.map((claim) => ({
      kind,
      sourceId: claim.source,
      numbers: claim[of].map(() => claim.number),
      otherSourceIds: claim[of].map(sourceIdOf),
      otherNumbers: claim[of].map(numberOf),
    }))
  const edges = (kind: string, found: Debate['partOf']) =>
    found.map(([fromId, toId]) => ({ kind, fromId, toId, from: null, until: null }))
  return loadColumns(
    runOver({
      'evidence-actors': actors.map((id) => ({
        id,
        kind: id.startsWith('person') ? 'PERSON' : id.startsWith('school') ? 'SCHOOL' : 'ORGANIZATION',
        name: id,
        alternateNames: [],
        organizationType: null,
        schoolType: null,
      })),
      'evidence-concepts': concepts.map((id) => ({
        id,
        prefLabel: id,
        altLabels: [],
        broader: debate.broader.filter(([narrow]) => narrow === id).map(([, broad]) => broad),
      })),
      'evidence-sources': sources.map((id) => ({ id, title: id })),
      'evidence-affiliations': [...edges('AFFILIATED_WITH', debate.affiliations), ...edges('PART_OF', debate.partOf)],
      'evidence-answers': [...answers('BACKS', 'backs'), ...answers('REBUTS', 'rebuts')],
      'evidence-related': debate.related.map(([conceptId, relatedId]) => ({ conceptId, relatedId })),
      ...claimRows(
        debate.claims.map(({ source, stances: taken, ...claim }) => ({
          ...claim,
          sourceId: source,
          stances: taken.map(({ relation, concept }) => ({ concept, code: stances.indexOf(relation) })),
        })),
      ),
    }),
    1,
  )
}
