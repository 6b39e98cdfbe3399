import type { Columns } from '../../src/evidence/columns.js'
import { loadColumns } from '../../src/evidence/load.js'
import type { Row, Run, StatementName } from '../../src/graph/index.js'
import { typed } from '../../src/graph/run.js'
import { actorKinds, packStance, stances } from '../../src/domain/stance.js'
import type { OracleWorld } from '../domain/oracle.js'

/** The test double of the whole database: rows by statement. */
export function runOver(rows: { readonly [Name in StatementName]?: readonly Row<Name>[] }): Run {
  const byName = new Map<string, readonly unknown[]>(Object.entries(rows))
  return typed(async (name) => byName.get(name) ?? [])
}

/** Builds the evidence columns of an oracle's world. */
export function columnsOf(world: OracleWorld): Promise<Columns> {
  const people = new Set([
    ...world.claims.flatMap((claim) => claim.assertedBy),
    ...world.affiliations.map(({ person }) => person),
  ])
  const actors = [...new Set([...people, ...world.institutions])].map((id) => ({
    id,
    kind: world.institutions.includes(id) ? actorKinds[1] : actorKinds[0],
    name: id,
    alternateNames: [],
    organizationType: null,
    schoolType: null,
  }))
  const concepts = Object.entries(world.broader).map(([id, broader]) => ({ id, prefLabel: id, altLabels: [], broader }))
  return loadColumns(
    runOver({
      'evidence-actors': actors,
      'evidence-concepts': concepts,
      'evidence-sources': [...new Set(world.claims.map(({ sourceId }) => sourceId))].map((id) => ({ id, title: id })),
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
      'evidence-stances': concepts.map(({ id }) => packed(world, id)),
    }),
    1,
  )
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
    numbers: found.map(({ claim }) => Number(claim.id.split(':').at(-1))),
    codes: found.map(({ code }) => code),
    dates: found.map(({ claim }) => claim.statedOn),
  }
}
