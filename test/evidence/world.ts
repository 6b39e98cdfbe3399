import type { Columns } from '../../src/evidence/columns.js'
import { loadColumns } from '../../src/evidence/load.js'
import type { Row, Run, StatementName } from '../../src/graph/index.js'
import { typed } from '../../src/graph/run.js'
import { actorKinds, packStance, stances } from '../../src/domain/stance.js'
import { modalities, type Modality, type Verification, verifications } from '../../src/domain/claim-marks.js'
import type { OracleClaim, OracleWorld } from '../domain/oracle.js'

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

/** The test double of the whole database: rows by statement. */
export function runOver(rows: { readonly [Name in StatementName]?: readonly Row<Name>[] }): Run {
  const byName = new Map<string, readonly unknown[]>(Object.entries(rows))
  return typed(async (name) => byName.get(name) ?? [])
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
      'evidence-claims': sourceIds.map((sourceId) => marked(world, sourceId)),
      'evidence-mentions': actors.flatMap(({ id }) => mentions(world, id)),
      'evidence-stances': concepts.map(({ id }) => packed(world, id)),
    }),
    1,
  )
}

function marked(world: World, sourceId: string): Row<'evidence-claims'> {
  const claims = world.claims.filter((claim) => claim.sourceId === sourceId)
  return { sourceId, numbers: claims.map(numberOf), marks: claims.map(marksOf) }
}

function marksOf({ modality = 'DESCRIPTIVE', hedged = false, verifications: outcomes = [] }: WorldClaim): number {
  const bits = outcomes.map((outcome) => 16 * 2 ** verifications.indexOf(outcome))
  return modalities.indexOf(modality) + (hedged ? 8 : 0) + bits.reduce((sum, bit) => sum + bit, 0)
}

function mentions(world: World, actorId: string): Row<'evidence-mentions'>[] {
  const listed = (kind: string, claims: readonly WorldClaim[]) => ({
    actorId,
    kind,
    sourceIds: claims.map(({ sourceId }) => sourceId),
    numbers: claims.map(numberOf),
  })
  return [
    listed(
      'ABOUT',
      world.claims.filter(({ about }) => about?.includes(actorId)),
    ),
    listed(
      'REPORTED_BY',
      world.claims.filter(({ reportedBy }) => reportedBy === actorId),
    ),
  ]
}

function numberOf({ id }: OracleClaim): number {
  return Number(id.split(':').at(-1))
}

function packed(world: OracleWorld, conceptId: string): Row<'evidence-stances'> {
  const found = world.claims.flatMap((claim) =>
    claim.assertedBy.flatMap((actor) =>
      claim.stances
        .filter(({ concept }) => concept === conceptId)
        .map(({ stance, qualified }) => ({ actor, claim, code: packStance(stances.indexOf(stance), qualified) })),
    ),
  )
  return {
    conceptId,
    actorIds: found.map(({ actor }) => actor),
    sourceIds: found.map(({ claim }) => claim.sourceId),
    numbers: found.map(({ claim }) => numberOf(claim)),
    codes: found.map(({ code }) => code),
    dates: found.map(({ claim }) => claim.statedOn),
  }
}
