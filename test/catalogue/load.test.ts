import { expect, test, describe } from 'vitest'
import { loadCatalogue } from '../../src/catalogue/index.js'
import { folderOf } from './folder.js'

const records = `
  interface NamedRecord { id: ID! name: String! }
  type ActorRecord implements NamedRecord { id2: ID kind: Stance! }
`
const vocabulary = {
  'schema/stances.graphql': 'enum Stance { SUPPORTS OPPOSES }',
  'cypher/records.graphql': records,
}

/** Loads a catalogue in which one file reads as given; every access has its folder. */
function load(files: Readonly<Record<string, string>>) {
  const folders = { 'cypher/read/.keep': '', 'cypher/write/.keep': '', 'cypher/setup/.keep': '' }
  return loadCatalogue(folderOf({ ...vocabulary, ...folders, ...files }))
}

describe('a statement file', () => {
  test('gives its name, access, prose, types, allowances and statement', () => {
    const { statements } = load({
      'cypher/read/actors-by-id.cypher': `// Actors by id.
//   Indented prose stays.
//
// allow: AllNodesScan: there is one
// input Params { ids: [ID!]!, limit: Int }
// type Row {
//   id: ID!
//   stance: Stance
//   record: ActorRecord!
// }

MATCH (a) // the whole graph
RETURN a
`,
    })
    expect([...statements.keys()]).toEqual(['actors-by-id'])
    const found = statements.get('actors-by-id')
    expect(found).toMatchObject({
      name: 'actors-by-id',
      access: 'read',
      file: 'cypher/read/actors-by-id.cypher',
      prose: 'Actors by id.\n  Indented prose stays.',
      text: 'MATCH (a) // the whole graph\nRETURN a',
    })
    expect([...(found?.allowed ?? [])]).toEqual([['AllNodesScan', 'there is one']])
    expect(found?.params).toEqual({
      includes: [],
      fields: [
        {
          name: 'ids',
          type: { kind: 'list', nonNull: true, of: { kind: 'scalar', name: 'ID', nonNull: true } },
        },
        { name: 'limit', type: { kind: 'scalar', name: 'Int', nonNull: false } },
      ],
    })
    expect(found?.row.fields.map(({ name, type }) => [name, type.kind, type.nonNull])).toEqual([
      ['id', 'scalar', true],
      ['stance', 'enum', false],
      ['record', 'record', true],
    ])
  })

  test('takes over the fields of a shared record that its row implements, before its own', () => {
    const { statements } = load({
      'cypher/read/one.cypher': '// One.\n//\n// type Row implements ActorRecord { extra: Int! }\n\nRETURN 1',
    })
    const row = statements.get('one')?.row
    expect(row?.includes).toEqual(['ActorRecord'])
    expect(row?.fields.map(({ name }) => name)).toEqual(['id', 'name', 'id2', 'kind', 'extra'])
  })

  test('may have neither parameters nor rows', () => {
    const none = { fields: [], includes: [] }
    expect(load({ 'cypher/setup/one.cypher': '// One.\n\nRETURN 1' }).statements.get('one')).toMatchObject({
      access: 'setup',
      params: none,
      row: none,
    })
  })

  test('is one only when it ends in .cypher', () => {
    expect(load({ 'cypher/read/notes.md': 'no statement' }).statements.size).toBe(0)
  })
})

describe('a fault names the file and what is wrong', () => {
  const statement = (header: string) => `// Prose.\n//\n${header}\n\nRETURN 1`
  const file = 'cypher/read/bad.cypher'

  test.each([
    ['no prose', 'RETURN 1', `${file}: expected prose in a leading comment; got none.`],
    ['types without prose', '// type Row { id: ID }\n\nRETURN 1', `${file}: expected prose in a leading comment`],
    ['an empty file', '', `${file}: expected prose in a leading comment; got none.`],
    ['no statement', '// Prose.\n', `${file}: expected a Cypher statement below the header; got none.`],
    ['types that do not parse', statement('// type Row { id ID }'), `${file}: the types do not parse: Syntax Error`],
    ['types that end early', statement('// type Row { id: ID'), `${file}: the types do not parse: Syntax Error`],
    ['an unknown type', statement('// type Row { id: Id! }'), `${file}: unknown type Id.`],
    ['an unknown parameter type', statement('// input Params { ids: [Idd!]! }'), `${file}: unknown type Idd.`],
    ['an unknown record', statement('// type Row implements Nobody { id: ID }'), `${file}: unknown type Nobody.`],
    [
      'another type',
      statement('// type Result { id: ID }'),
      `${file}: expected \`input Params\` and \`type Row\`; got Result.`,
    ],
    ['parameters that are no input', statement('// type Params { id: ID }'), `${file}: expected \`input Params\``],
    ['a row that is an input', statement('// input Row { id: ID }'), `${file}: expected \`input Params\``],
    ['two rows', statement('// type Row { id: ID }\n// type Row { name: ID }'), `${file}: expected one Row; got two.`],
    ['a field twice', statement('// type Row { id: ID, id: Int }'), `${file}: Row has the field id twice.`],
    [
      'a field that the record has',
      statement('// type Row implements NamedRecord { name: Int }'),
      `${file}: Row has the field name twice.`,
    ],
    [
      'no type at all',
      statement('// type Row { id: ID }\n// enum Side { A }'),
      `${file}: expected input and type definitions; got EnumTypeDefinition.`,
    ],
    [
      'an allowance without a reason',
      statement('// allow: AllNodesScan'),
      `${file}: expected \`allow: OPERATOR: the reason\`; got \`allow: AllNodesScan\`.`,
    ],
    ['an allowance with an empty reason', statement('// allow: AllNodesScan:  '), `${file}: expected \`allow:`],
  ])('%s', (_, text, message) => expect(() => load({ [file]: text })).toThrow(message))

  test('a name that two folders use', () => {
    const text = '// Prose.\n\nRETURN 1'
    expect(() => load({ 'cypher/read/one.cypher': text, 'cypher/write/one.cypher': text })).toThrow(
      'cypher/write/one.cypher: the name one is taken by cypher/read/one.cypher.',
    )
  })

  test.each([
    ['do not parse', 'type Record {', 'cypher/records.graphql: the types do not parse:'],
    [
      'name what is not above them',
      'type A implements B { a: ID } type B { b: ID }',
      'records.graphql: unknown type B.',
    ],
    ['have the same name', 'type A { a: ID } type A { b: ID }', 'cypher/records.graphql: expected one A; got two.'],
    ['are enums', 'enum A { B }', 'cypher/records.graphql: expected input and type definitions;'],
  ])('shared records that %s', (_, text, message) => {
    expect(() => load({ 'cypher/records.graphql': text })).toThrow(message)
  })

  test('a schema that does not parse', () => {
    expect(() => load({ 'schema/stances.graphql': 'enum Stance {' })).toThrow(
      'schema/stances.graphql: the types do not parse: Syntax Error',
    )
  })

  test('a folder that is missing', () => {
    expect(() => loadCatalogue(folderOf(vocabulary))).toThrow(/cypher.read/)
  })
})
