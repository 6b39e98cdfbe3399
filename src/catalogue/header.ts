import {
  type DefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  parse,
  type TypeNode,
} from 'graphql'
import { type Field, type FieldType, scalarTypes, type Shape } from './statement.js'

/** Names that a header may use beside the scalars: enums of the schema and shared records. */
export interface Vocabulary {
  readonly enums: ReadonlyMap<string, ReadonlySet<string>>
  readonly records: ReadonlyMap<string, Shape>
}

/** A file's header, taken apart: prose, the SDL of its types, and what it allows itself. */
export interface Header {
  readonly prose: string
  readonly sdl: string
  readonly allowed: ReadonlyMap<string, string>
  readonly body: string
}

/** Splits the text of a `.cypher` file. Throws when it has no prose or no statement, or allows itself something unexplained. */
export function splitHeader(file: string, text: string): Header {
  const lines = text.split('\n')
  const end = lines.findIndex((line) => !line.startsWith('//'))
  const comments = lines.slice(0, end < 0 ? lines.length : end).map((line) => line.replace(/^\/\/ ?/, ''))
  const body = end < 0 ? '' : lines.slice(end).join('\n').trim()
  const allowed = new Map(comments.filter(isAllowance).map((line) => readAllowance(file, line)))
  const rest = comments.filter((line) => !isAllowance(line))
  const typed = rest.findIndex((line) => /^(input|type) /.test(line))
  const prose = (typed < 0 ? rest : rest.slice(0, typed)).join('\n').trim()
  if (!prose) throw new Error(`${file}: expected prose in a leading comment; got none. Say what the statement answers.`)
  if (!body) throw new Error(`${file}: expected a Cypher statement below the header; got none.`)
  return { prose, sdl: typed < 0 ? '' : rest.slice(typed).join('\n'), allowed, body }
}

function isAllowance(line: string): boolean {
  return line.startsWith('allow:')
}

function readAllowance(file: string, line: string): readonly [operator: string, reason: string] {
  const [, operator, reason] = /^allow: (\w+): (\S.*)$/.exec(line) ?? []
  if (!operator || !reason) throw new Error(`${file}: expected \`allow: OPERATOR: the reason\`; got \`${line}\`.`)
  return [operator, reason]
}

/** Reads `input Params` and `type Row` of a header. Throws, naming the file, for anything else or unknown types. */
export function readShapes(file: string, sdl: string, vocabulary: Vocabulary): { params: Shape; row: Shape } {
  const none: Shape = { fields: [], includes: [] }
  const shapes = new Map<string, Shape>()
  for (const definition of sdl ? parseSdl(file, sdl) : []) {
    const [name, shape] = readShape(file, definition, vocabulary)
    if (kinds.get(name) !== definition.kind)
      throw new Error(
        `${file}: expected \`input Params\` and \`type Row\`; got ${name}. Shared records belong in cypher/records.graphql.`,
      )
    if (shapes.has(name)) throw new Error(`${file}: expected one ${name}; got two.`)
    shapes.set(name, shape)
  }
  return { params: shapes.get('Params') ?? none, row: shapes.get('Row') ?? none }
}

const kinds: ReadonlyMap<string, Kind> = new Map([
  ['Params', Kind.INPUT_OBJECT_TYPE_DEFINITION],
  ['Row', Kind.OBJECT_TYPE_DEFINITION],
])

/** Reads the shared records, each of which may use the ones above it. */
export function readRecords(file: string, sdl: string, enums: Vocabulary['enums']): ReadonlyMap<string, Shape> {
  const records = new Map<string, Shape>()
  for (const definition of parseSdl(file, sdl)) {
    const [name, shape] = readShape(file, definition, { enums, records })
    if (records.has(name)) throw new Error(`${file}: expected one ${name}; got two.`)
    records.set(name, shape)
  }
  return records
}

/** Parses types. Throws, naming the file, when they do not parse. */
export function parseSdl(file: string, sdl: string): readonly DefinitionNode[] {
  try {
    return parse(sdl).definitions
  } catch (error) {
    throw new Error(`${file}: the types do not parse: ${error instanceof Error ? error.message : error}`)
  }
}

function readShape(file: string, definition: DefinitionNode, vocabulary: Vocabulary): readonly [string, Shape] {
  if (
    definition.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION &&
    definition.kind !== Kind.OBJECT_TYPE_DEFINITION &&
    definition.kind !== Kind.INTERFACE_TYPE_DEFINITION
  )
    throw new Error(`${file}: expected input and type definitions; got ${definition.kind}.`)
  const interfaces = definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? [] : (definition.interfaces ?? [])
  const includes = interfaces.map((node) => node.name.value)
  const inherited = includes.flatMap((name) => record(file, name, vocabulary).fields)
  const own: readonly (FieldDefinitionNode | InputValueDefinitionNode)[] = definition.fields ?? []
  const fields: Field[] = own.map((field) => ({ name: field.name.value, type: readType(file, field.type, vocabulary) }))
  const all = [...inherited, ...fields]
  const twice = all.find(({ name }, at) => all.findIndex((other) => other.name === name) !== at)
  if (twice) throw new Error(`${file}: ${definition.name.value} has the field ${twice.name} twice.`)
  return [definition.name.value, { includes, fields: all }]
}

function readType(file: string, node: TypeNode, vocabulary: Vocabulary): FieldType {
  if (node.kind === Kind.NON_NULL_TYPE) return { ...readType(file, node.type, vocabulary), nonNull: true }
  if (node.kind === Kind.LIST_TYPE) return { kind: 'list', of: readType(file, node.type, vocabulary), nonNull: false }
  const name = node.name.value
  if (scalarTypes[name]) return { kind: 'scalar', name, nonNull: false }
  const values = vocabulary.enums.get(name)
  if (values) return { kind: 'enum', name, values, nonNull: false }
  return { kind: 'record', name, shape: record(file, name, vocabulary), nonNull: false }
}

function record(file: string, name: string, vocabulary: Vocabulary): Shape {
  const shape = vocabulary.records.get(name)
  if (!shape)
    throw new Error(
      `${file}: unknown type ${name}. It is no scalar, no enum of schema/, no record of cypher/records.graphql.`,
    )
  return shape
}
