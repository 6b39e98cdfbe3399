import { expect, test } from 'vitest'
import { emitCatalogue, loadCatalogue } from '../../src/catalogue/index.js'
import { folderOf } from './folder.js'

test('the types of a catalogue are emitted in full: records, enums, lists, nulls, inclusion, prose', () => {
  const root = folderOf({
    'schema/a.graphql': 'enum Stance { SUPPORTS OPPOSES } enum Unused { NO }',
    'cypher/records.graphql': `
      interface NamedRecord { id: ID! name: String }
      type StanceRecord { stance: Stance! on: PartialDate }
      type ActorRecord implements NamedRecord { stances: [StanceRecord!]! }
    `,
    'cypher/read/actors.cypher': `// Actors, whoever they are.
//
// Twice a day.
//
// input Params { ids: [ID!]!, limit: Int!, share: Float, sure: Boolean }
// type Row implements ActorRecord { scores: [Float]! }

RETURN 1`,
    'cypher/read/plain.cypher': '// Plain.\n//\n// type Row implements NamedRecord\n\nRETURN 1',
    'cypher/write/put.cypher': '// Put.\n\nRETURN 1',
    'cypher/setup/.keep': '',
  })
  expect(emitCatalogue(loadCatalogue(root))).toBe(`// Written by \`npm run codegen\` from cypher/. Do not edit.

import type { Stance } from './schema.js'

export interface NamedRecord {
  readonly id: string
  readonly name: string | null
}

export interface StanceRecord {
  readonly stance: Stance
  readonly on: string | null
}

export interface ActorRecord extends NamedRecord {
  readonly stances: readonly (StanceRecord)[]
}

export interface Catalogue {

  /**
   * Actors, whoever they are.
   *
   * Twice a day.
   */
  'actors': {
    access: 'read'
    params: { readonly ids: readonly (string)[]; readonly limit: number; readonly share: number | null; readonly sure: boolean | null }
    row: ActorRecord & { readonly scores: readonly (number | null)[] }
  }

  /**
   * Plain.
   */
  'plain': {
    access: 'read'
    params: Record<string, never>
    row: NamedRecord
  }

  /**
   * Put.
   */
  'put': {
    access: 'write'
    params: Record<string, never>
    row: Record<string, never>
  }

}

`)
})
