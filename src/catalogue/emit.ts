import type { LoadedCatalogue } from './load.js'
import { type Field, type FieldType, scalarTypes, type Shape, type Statement } from './statement.js'

/** Writes the TypeScript types of a catalogue: the shared records, and `Catalogue` with params and row by name. */
export function emitCatalogue({ statements, records }: LoadedCatalogue): string {
  const enums = new Set<string>()
  const collect = (type: FieldType): void => {
    if (type.kind === 'enum') enums.add(type.name)
    if (type.kind === 'list') collect(type.of)
  }
  for (const shape of records.values()) for (const field of shape.fields) collect(field.type)
  for (const { params, row } of statements.values())
    for (const field of [...params.fields, ...row.fields]) collect(field.type)
  return [
    '// Written by `npm run codegen` from cypher/. Do not edit.',
    `import type { ${[...enums].sort().join(', ')} } from './schema.js'`,
    ...[...records].map(([name, shape]) => emitInterface(name, shape, records)),
    'export interface Catalogue {',
    ...[...statements.values()].map((statement) => emitEntry(statement, records)),
    '}',
    '',
  ].join('\n\n')
}

function emitEntry(statement: Statement, records: LoadedCatalogue['records']): string {
  const prose = statement.prose.split('\n').map((line) => `   * ${line}`.trimEnd())
  return [
    '  /**',
    ...prose,
    '   */',
    `  '${statement.name}': {`,
    `    access: '${statement.access}'`,
    `    params: ${emitShape(statement.params, records)}`,
    `    row: ${emitShape(statement.row, records)}`,
    '  }',
  ].join('\n')
}

function emitInterface(name: string, shape: Shape, records: LoadedCatalogue['records']): string {
  const extended = shape.includes.length > 0 ? ` extends ${shape.includes.join(', ')}` : ''
  return `export interface ${name}${extended} {\n${ownFields(shape, records)
    .map((field) => `  ${emitField(field)}`)
    .join('\n')}\n}`
}

function emitShape(shape: Shape, records: LoadedCatalogue['records']): string {
  const own = ownFields(shape, records)
  const literal = own.length > 0 || shape.includes.length === 0 ? [`{ ${own.map(emitField).join('; ')} }`] : []
  return shape.fields.length === 0 ? 'Record<string, never>' : [...shape.includes, ...literal].join(' & ')
}

function ownFields(shape: Shape, records: LoadedCatalogue['records']): readonly Field[] {
  const inherited = new Set(
    shape.includes.flatMap((name) => records.get(name)?.fields.map((field) => field.name) ?? []),
  )
  return shape.fields.filter((field) => !inherited.has(field.name))
}

function emitField(field: Field): string {
  return `readonly ${field.name}: ${emitType(field.type)}`
}

function emitType(type: FieldType): string {
  const bare =
    type.kind === 'scalar'
      ? scalarTypes[type.name]
      : type.kind === 'list'
        ? `readonly (${emitType(type.of)})[]`
        : type.name
  return type.nonNull ? `${bare}` : `${bare} | null`
}
