import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writePartialDate } from '../../src/domain/partial-date.js'
import {
  type Basis,
  bases,
  basisName,
  isQualified,
  stanceCounts,
  stanceName,
  stanceOf,
  stances,
} from '../../src/domain/stance.js'
import { claimId, claimOf, type Columns, positionOf, termsOf } from '../../src/evidence/index.js'
import { evidenceOf } from '../../src/evidence/position.js'
import { oraclePosition, type OraclePosition, type OracleQuestion, type OracleWorld } from '../domain/oracle.js'
import { columnsOf } from './world.js'

const dates = ['2017', '2017-06', '2017-06-01', '2018', '2018-01-01', '2018-03', '2019-12-31']
const concepts = ['a', 'b', 'c', 'd', 'e', 'f']
const people = ['person:p', 'person:q']
const institutions = ['organization:i', 'organization:j', 'organization:k']
const sources = ['source:s', 'source:t']

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

const world: fc.Arbitrary<OracleWorld> = fc
  .record({
    broader,
    claims: fc.array(claim, { minLength: 1, maxLength: 8 }),
    affiliations: fc.array(affiliation, { maxLength: 3 }),
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

const question: fc.Arbitrary<OracleQuestion> = fc.record(
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

test('positions are those of the naive oracle, for any hierarchy, claims, affiliations and question', async () => {
  await fc.assert(
    fc.asyncProperty(world, fc.array(question, { minLength: 1, maxLength: 6 }), async (made, questions) => {
      const columns = await columnsOf(made)
      for (const asked of questions) expect(positionIn(columns, asked)).toEqual(oraclePosition(made, asked))
    }),
    { numRuns: 4000 },
  )
})

/** Asks the real rules, and writes the answer as the oracle does. */
function positionIn(columns: Columns, asked: OracleQuestion): OraclePosition | null {
  const accepted: readonly Basis[] = asked.bases
  const terms = termsOf(columns, accepted, asked, asked.includeAffiliates ?? false)
  const actor = columns.actors.numberOf(asked.actor)
  const concept = columns.tree.numberOf(asked.concept)
  const found = actor === undefined || concept === undefined ? undefined : positionOf(columns, actor, concept, terms)
  if (!found) return null
  const { verdict } = found
  return {
    stance: stanceName(verdict.stance),
    basis: basisName(verdict.basis),
    qualified: verdict.qualified,
    isContradictory: verdict.contradictory,
    evidenceCount: verdict.evidenceCount,
    counts: stanceCounts(verdict.counts),
    firstStatedOn: writePartialDate(found.first),
    lastStatedOn: writePartialDate(found.last),
    evidence: evidenceOf(found).map((each) => {
      const own = columns.rows.stance[each.row] ?? 0
      return {
        claim: claimId(columns, claimOf(each)),
        stance: stanceName(stanceOf(own)),
        basis: basisName(each.basis),
        qualified: isQualified(own),
        path: columns.tree.path(columns.rows.concept[each.row] ?? -1, found.concept).map((id) => columns.tree.idOf(id)),
        blockedBy: each.blockedBy.map((blocker) => claimId(columns, blocker)).sort(),
        affiliate: each.affiliate === undefined ? null : (columns.actors.ids[each.affiliate] ?? ''),
      }
    }),
  }
}
