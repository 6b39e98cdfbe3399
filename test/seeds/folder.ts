import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import { wholeSchema } from '../../src/schema/index.js'
import { checkFolder, showProblem } from '../../src/seeds/index.js'
import { root } from '../graph.js'

/** The input types that data sets are checked against. */
export const schema = wholeSchema(root)

/** The fixture debate and the second data set, which refers to it. */
export const world = join(root, 'test/world/dataset')
export const second = join(root, 'test/world/second')

const made: string[] = []
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

/** Writes files into a new folder, which is gone after the tests of the file. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'standpoint-seeds-'))
  made.push(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** Copies a folder, with one file's text changed. */
export function copyOf(folder: string): { folder: string; edit(file: string, change: (text: string) => string): void } {
  const copy = folderOf({})
  cpSync(folder, copy, { recursive: true })
  return {
    folder: copy,
    edit: (file, change) => writeFileSync(join(copy, file), change(readFileSync(join(copy, file), 'utf8'))),
  }
}

/** A small data set without a fault, for tests to spoil. */
export const sound: Readonly<Record<string, string>> = {
  'dataset.yaml': `id: small
title: Small
description: Two people and a bridge.
license: CC0-1.0
version: 1.0.0
codedOn: 2024-02-29
`,
  'people.yaml': `- slug: ann
  name: Ann
- slug: bob
  name: Bob
`,
  'organizations.yaml': `- slug: council
  name: Council
  organizationType: GOVERNMENT
`,
  'schools.yaml': `- slug: rowing
  name: Rowing School
  schoolType: SCHOOL
`,
  'concepts.yaml': `- slug: bridges
  prefLabel: Bridges
  definition: Ways over water.
- slug: footbridges
  prefLabel: Footbridges
  definition: Bridges for walkers.
  broader: [concept:bridges]
`,
  'scales.yaml': `- slug: depth
  prefLabel: Depth
  definition: How deep the water is.
  anchors: [{ value: 0, label: shallow }, { value: 1, label: deep }]
`,
  'sources.yaml': `- slug: letter
  title: A letter
  datePublished: 2020-05
`,
  'claims/letter.yaml': `- number: 1
  statement: Bridges are good.
  assertedBy: [person:ann]
  stances: [{ stance: SUPPORTS, concept: concept:bridges }]
  modality: EVALUATIVE
- number: 2
  statement: Footbridges are better.
  assertedBy: [person:ann, person:bob]
  stances: [{ stance: SUPPORTS, concept: concept:footbridges }]
  modality: EVALUATIVE
`,
}

/** Checks a folder and gives its problems as the command line shows them. */
export async function problemsOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly string[]> {
  const { problems } = await checkFolder(schema, folderOf(files))
  return problems.map(showProblem)
}
