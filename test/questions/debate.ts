import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { packStance, stances, type Stance } from '../../src/domain/stance.js'
import type { Columns } from '../../src/evidence/index.js'
import { loadColumns } from '../../src/evidence/load.js'
import { claimRows } from '../evidence/rows.js'
import { runOver } from '../evidence/world.js'

interface Entry {
  readonly slug: string
  readonly name: string
  readonly title: string
  readonly prefLabel: string
  readonly alternateNames?: readonly string[]
  readonly altLabels?: readonly string[]
  readonly broader?: readonly string[]
  readonly anchors: readonly { readonly value: number; readonly label: string }[]
}

interface ClaimEntry {
  readonly number: number
  readonly assertedBy: readonly string[]
  readonly stances: readonly { readonly stance: Stance; readonly concept: string; readonly qualified?: boolean }[]
}

/** Reads a data set's files into evidence columns, without a database: for tests of words and what they name. */
export function readDebate(folder: string): Promise<Columns> {
  const entries = (name: string): readonly Entry[] => parse(readFileSync(join(folder, `${name}.yaml`), 'utf8')) ?? []
  const actors = (['people', 'organizations', 'schools'] as const).flatMap((file) =>
    entries(file).map(({ slug, name, alternateNames = [] }) => {
      const kind = file === 'people' ? 'PERSON' : file === 'schools' ? 'SCHOOL' : 'ORGANIZATION'
      const id = `${kind.toLowerCase()}:${slug}`
      return { id, kind, name, alternateNames, organizationType: null, schoolType: null } as const
    }),
  )
  const concepts = entries('concepts').map(({ slug, prefLabel, altLabels = [], broader = [] }) => ({
    id: `concept:${slug}`,
    prefLabel,
    altLabels,
    broader,
  }))
  const claims = readdirSync(join(folder, 'claims')).flatMap((file) => {
    const list: readonly ClaimEntry[] = parse(readFileSync(join(folder, 'claims', file), 'utf8')) ?? []
    return list.map((claim) => ({ ...claim, sourceId: `source:${file.replace(/\.yaml$/, '')}` }))
  })
  return loadColumns(
    runOver({
      'evidence-actors': actors,
      'evidence-concepts': concepts,
      'evidence-sources': entries('sources').map(({ slug, title }) => ({ id: `source:${slug}`, title })),
      'evidence-scales': entries('scales').map(({ slug, prefLabel, anchors }) => ({
        id: `scale:${slug}`,
        prefLabel,
        anchors,
      })),
      ...claimRows(
        claims.map(({ stances: taken, ...claim }) => ({
          ...claim,
          statedOn: '2018',
          stances: taken.map(({ stance, concept, qualified = false }) => ({
            concept,
            code: packStance(stances.indexOf(stance), qualified),
          })),
        })),
      ),
    }),
    1,
  )
}
