import fc from 'fast-check'
import { bases, stances } from '../../src/domain/stance.js'
import type { OracleClaim, OracleQuestion, OracleWorld } from '../domain/oracle.js'

export const dates = ['2017', '2017-06', '2017-06-01', '2018', '2018-01-01', '2018-03', '2019-12-31']
export const concepts = ['a', 'b', 'c', 'd', 'e', 'f']
export const people = ['person:p', 'person:q']
export const institutions = ['organization:i', 'organization:j', 'organization:k']
export const sources = ['source:s', 'source:s-2', 'source:t']

const stance = fc.record({
  concept: fc.constantFrom(...concepts),
  stance: fc.constantFrom(...stances),
  qualified: fc.boolean(),
})
const claim = fc.record({
  assertedBy: fc.uniqueArray(fc.constantFrom(...people, ...institutions), { minLength: 1, maxLength: 2 }),
  sourceId: fc.constantFrom(...sources),
  statedOn: fc.constantFrom(...dates),
  stances: fc.uniqueArray(stance, { selector: (each) => each.concept, minLength: 1, maxLength: 3 }),
})
const end = fc.option(fc.constantFrom(...dates))
const affiliation = fc.record({
  person: fc.constantFrom(...people),
  institution: fc.constantFrom(...institutions),
  from: end,
  until: end,
})

/** Edges go from a letter to an earlier one only, so that there are no cycles. */
const broader = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 9 }).map((pairs) => {
  const edges = new Map<string, Set<string>>(concepts.map((concept) => [concept, new Set()]))
  for (const [x, y] of pairs)
    if (x !== y) edges.get(concepts[Math.max(x, y)] ?? '')?.add(concepts[Math.min(x, y)] ?? '')
  return Object.fromEntries([...edges].map(([concept, above]) => [concept, [...above]]))
})

/** A debate with a few claims, of any sort. */
export const world = worldWith({
  broader,
  claims: fc.array(claim, { minLength: 1, maxLength: 8 }),
  affiliations: fc.array(affiliation, { maxLength: 3 }),
})

/** A debate in which much is said of few concepts, and people speak for institutions all the time. */
export const busyWorld = worldWith({
  broader: broader.map((edges) => ({ ...edges, b: ['a'] })),
  claims: fc.array(
    fc.record({
      assertedBy: fc.uniqueArray(fc.constantFrom(...people, ...institutions), { minLength: 1, maxLength: 2 }),
      sourceId: fc.constantFrom(...sources),
      statedOn: fc.constantFrom(...dates),
      stances: stance.map((each) => [{ ...each, concept: each.concept < 'c' ? each.concept : 'a' }]),
    }),
    { minLength: 3, maxLength: 9 },
  ),
  affiliations: fc.array(
    affiliation.map((each) => ({ ...each, from: null, until: null })),
    { minLength: 1, maxLength: 4 },
  ),
})

function worldWith(parts: {
  readonly broader: fc.Arbitrary<OracleWorld['broader']>
  readonly claims: fc.Arbitrary<Omit<OracleClaim, 'id'>[]>
  readonly affiliations: fc.Arbitrary<OracleWorld['affiliations']>
}): fc.Arbitrary<OracleWorld> {
  return fc
    .record({
      ...parts,
      partOf: fc.constantFrom<Record<string, string[]>>(
        {},
        { 'organization:j': ['organization:i'] },
        { 'organization:j': ['organization:i'], 'organization:k': ['organization:j'] },
      ),
    })
    .map((made) => ({
      ...made,
      institutions,
      claims: made.claims.map((each, at) => ({
        ...each,
        id: `claim:${each.sourceId.slice('source:'.length)}:${at + 1}`,
        stances: [...each.stances].sort((x, y) => (x.concept < y.concept ? -1 : 1)),
      })),
    }))
}

/** A question about the two concepts of which a busy debate says most. */
export const busyQuestion: fc.Arbitrary<Omit<OracleQuestion, 'actor'>> = fc.record(
  {
    concept: fc.constantFrom('a', 'b'),
    bases: fc.subarray([...bases], { minLength: 1 }),
    includeAffiliates: fc.boolean(),
    statedFrom: fc.constantFrom('2017-01-01', '2017-06-01'),
  },
  { requiredKeys: ['concept', 'bases'] },
)

export const question: fc.Arbitrary<OracleQuestion> = fc.record(
  {
    actor: fc.constantFrom(...people, ...institutions),
    concept: fc.constantFrom(...concepts),
    bases: fc.subarray([...bases], { minLength: 1 }),
    includeAffiliates: fc.boolean(),
    sources: fc.subarray(sources),
    statedFrom: fc.constantFrom('2017-01-01', '2017-06-01', '2018-01-15'),
    statedTo: fc.constantFrom('2018-01-31', '2019-06-30'),
  },
  { requiredKeys: ['actor', 'concept', 'bases'] },
)
