import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writePartialDate } from '../../src/domain/partial-date.js'
import { type Basis, basisName, isQualified, stanceCounts, stanceName, stanceOf } from '../../src/domain/stance.js'
import { claimId, claimOf, type Columns, positionOf, termsOf } from '../../src/evidence/index.js'
import { evidenceOf } from '../../src/evidence/position.js'
import { oraclePosition, type OraclePosition, type OracleQuestion } from '../domain/oracle.js'
import { question, world } from './arbitrary.js'
import { columnsOf } from './world.js'

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
