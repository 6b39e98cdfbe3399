import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Basis, basisName, stanceName } from '../../src/domain/stance.js'
import { claimOf, positionOf, termsOf } from '../../src/evidence/index.js'
import { evidenceOf } from '../../src/evidence/position.js'
import { type OraclePosition, type OracleStance } from '../domain/oracle.js'
import { columnsOf } from './world.js'

interface Case {
  name: string
  why: string
  broader: Record<string, string[]>
  stances: (OracleStance & { claim: number })[]
  ask: string
  bases: Basis[]
  expect:
    | (Pick<OraclePosition, 'stance' | 'basis' | 'qualified' | 'isContradictory'> & {
        evidence: { claim: number; basis: Basis; path: string[] }[]
      })
    | null
}

const cases: Case[] = parse(readFileSync('test/domain/positions-cases.yaml', 'utf8'))

test.each(cases)('$name: $why', async (given) => {
  const claims = given.stances.map(({ claim, concept, stance, qualified }) => ({
    id: `claim:s:${claim}`,
    assertedBy: ['person:p'],
    sourceId: 'source:s',
    statedOn: '2018',
    stances: [{ concept, stance, qualified: qualified ?? false }],
  }))
  const columns = await columnsOf({ broader: given.broader, claims, affiliations: [], partOf: {}, institutions: [] })
  const terms = termsOf(columns, given.bases, {}, false)
  const found = positionOf(
    columns,
    columns.actors.numberOf('person:p') ?? -1,
    columns.tree.numberOf(given.ask) ?? -1,
    terms,
  )
  const position = found && {
    stance: stanceName(found.verdict.stance),
    basis: basisName(found.verdict.basis),
    qualified: found.verdict.qualified,
    isContradictory: found.verdict.contradictory,
    evidence: evidenceOf(found)
      .map((each) => ({
        claim: columns.claims.number[claimOf(each)],
        basis: basisName(each.basis),
        path: columns.tree
          .path(columns.rows.concept[each.row] ?? -1, found.concept)
          .map((concept) => columns.tree.idOf(concept)),
      }))
      .sort((a, b) => (a.claim ?? 0) - (b.claim ?? 0)),
  }
  expect(position ?? null).toEqual(given.expect)
})
