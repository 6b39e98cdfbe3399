import type { Columns } from '../../src/evidence/columns.js'
import { loadColumns } from '../../src/evidence/load.js'
import type { Row, Run, StatementName } from '../../src/graph/index.js'
import { typed } from '../../src/graph/run.js'
import { actorKinds, packStance, stances } from '../../src/domain/stance.js'
import { modalities, type Modality, type Verification, verifications } from '../../src/domain/claim-marks.js'
import type { OracleClaim, OracleWorld } from '../domain/oracle.js'
import { type ClaimNode, claimRows } from './rows.js'

/** A claim with what lists of claims ask for beside the oracle's positions. */
export interface WorldClaim extends OracleClaim {
  readonly modality?: Modality
  readonly hedged?: boolean
  readonly verifications?: readonly Verification[]
  readonly about?: readonly string[]
  readonly reportedBy?: string | null
}

export interface World extends OracleWorld {
  readonly claims: WorldClaim[]
}

/** The test double of the whole database: rows by statement, of the sources that are asked for. */
export function runOver(rows: { readonly [Name in StatementName]?: readonly Row<Name>[] }): Run {
  const byName = new Map<string, readonly object[]>(Object.entries(rows))
  return typed(async (name, { sourceIds }) => {
    const wanted = Array.isArray(sourceIds) ? new Set<unknown>(sourceIds) : undefined
    const found = byName.get(name) ?? []
    return wanted ? found.filter((row) => 'sourceId' in row && wanted.has(row.sourceId)) : found
  })
}

/** Builds the evidence columns of an oracle's world. */
export function columnsOf(world: World, names: Readonly<Record<string, string>> = {}): Promise<Columns> {
  const people = new Set([
    ...world.claims.flatMap((claim) => [...claim.assertedBy, ...(claim.about ?? []), claim.reportedBy ?? []].flat()),
    ...world.affiliations.map(({ person }) => person),
  ])
  const actors = [...new Set([...people, ...world.institutions])].map((id) => ({
    id,
    kind: world.institutions.includes(id) ? actorKinds[1] : actorKinds[0],
    name: names[id] ?? id,
    alternateNames: [],
    organizationType: null,
    schoolType: null,
  }))
  const sourceIds = [...new Set(world.claims.map(({ sourceId }) => sourceId))]
  const concepts = Object.entries(world.broader).map(([id, broader]) => ({
    id,
    prefLabel: names[id] ?? id,
    altLabels: [],
    broader,
  }))
  return loadColumns(
    runOver({
      'evidence-actors': actors,
      'evidence-concepts': concepts,
      'evidence-sources': sourceIds.map((id) => ({ id, title: id })),
      'evidence-affiliations': [
        ...world.affiliations.map(({ person, institution, from, until }) => ({
          kind: 'AFFILIATED_WITH',
          fromId: person,
          toId: institution,
          from,
          until,
        })),
        ...Object.entries(world.partOf).flatMap(([part, wholes]) =>
          wholes.map((whole) => ({ kind: 'PART_OF', fromId: part, toId: whole, from: null, until: null })),
        ),
      ],
      ...claimRows(world.claims.map(nodeOf)),
    }),
    1,
  )
}

function nodeOf(claim: WorldClaim): ClaimNode {
  return {
    ...claim,
    number: Number(claim.id.split(':').at(-1)),
    marks: marksOf(claim),
    stances: claim.stances.map(({ concept, stance, qualified }) => ({
      concept,
      code: packStance(stances.indexOf(stance), qualified),
    })),
  }
}

function marksOf({ modality = 'DESCRIPTIVE', hedged = false, verifications: outcomes = [] }: WorldClaim): number {
  const bits = outcomes.map((outcome) => 16 * 2 ** verifications.indexOf(outcome))
  return modalities.indexOf(modality) + (hedged ? 8 : 0) + bits.reduce((sum, bit) => sum + bit, 0)
}
