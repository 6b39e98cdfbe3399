import neo4j from 'neo4j-driver'
import type { Field, FieldType, Statement } from '../catalogue/index.js'

/**
 * Converts parameters by the statement's header: `Int` becomes a driver integer (a JavaScript number would travel as a
 * float, which LIMIT refuses). Throws, naming the parameter, for a missing or extra one and for a wrong type: only our
 * own code can be at fault.
 */
export function toParameters(statement: Statement, params: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const known = new Set(statement.params.fields.map((field) => field.name))
  const extra = Object.keys(params).find((name) => !known.has(name))
  if (extra !== undefined) throw new TypeError(`${statement.file}: no parameter ${extra} in its header.`)
  return toRecord(statement.params.fields, params, statement.file, 'parameter')
}

function toRecord(fields: readonly Field[], values: object, file: string, where: string): Record<string, unknown> {
  const given = new Map<string, unknown>(Object.entries(values))
  return Object.fromEntries(
    fields.map(({ name, type }) => [name, toDatabase(given.get(name), type, file, `${where} ${name}`)]),
  )
}

function toDatabase(value: unknown, type: FieldType, file: string, where: string): unknown {
  if (value === undefined || value === null) {
    if (type.nonNull) throw new TypeError(`${file}: ${where} is required.`)
    return null
  }
  if (type.kind === 'list') {
    if (!Array.isArray(value)) throw new TypeError(`${file}: ${where} must be a list.`)
    return value.map((item: unknown) => toDatabase(item, type.of, file, where))
  }
  if (type.kind === 'record') {
    if (typeof value !== 'object') throw new TypeError(`${file}: ${where} must be a record.`)
    return toRecord(type.shape.fields, value, file, where)
  }
  if (!fits(value, type)) throw new TypeError(`${file}: ${where} must be ${type.name}.`)
  return type.name === 'Int' ? neo4j.int(Number(value)) : value
}

/**
 * Checks a row against the statement's header and converts temporal values to their ISO text. Throws, naming file and
 * column, when a column is missing, is null where the header promises a value, or has another type.
 */
export function checkRow(statement: Statement, get: (column: string) => unknown): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  for (const { name, type } of statement.row.fields) row[name] = fromDatabase(get(name), type, statement.file, name)
  return row
}

function fromDatabase(value: unknown, type: FieldType, file: string, column: string): unknown {
  if (value === undefined) throw new TypeError(`${file}: column ${column} is missing.`)
  if (value === null) {
    if (type.nonNull) throw new TypeError(`${file}: column ${column} is null, which its header excludes.`)
    return null
  }
  if (type.kind === 'list') {
    if (!Array.isArray(value)) throw new TypeError(`${file}: column ${column} must be a list.`)
    for (let at = 0; at < value.length; at += 1) value[at] = fromDatabase(value[at], type.of, file, column)
    return value
  }
  if (type.kind === 'record') {
    if (typeof value !== 'object') throw new TypeError(`${file}: column ${column} must be a record.`)
    const entries = new Map<string, unknown>(Object.entries(value))
    return Object.fromEntries(
      type.shape.fields.map((field) => [
        field.name,
        fromDatabase(entries.get(field.name) ?? null, field.type, file, `${column}.${field.name}`),
      ]),
    )
  }
  if (fits(value, type)) return value
  const plain = neo4j.isDateTime(value) || neo4j.isDate(value) ? value.toString() : value
  if (!fits(plain, type)) throw new TypeError(`${file}: column ${column} must be ${type.name}.`)
  return plain
}

function fits(value: unknown, type: FieldType & { kind: 'scalar' | 'enum' }): boolean {
  if (type.kind === 'enum') return typeof value === 'string' && type.values.has(value)
  if (type.name === 'Int') return Number.isSafeInteger(value)
  if (type.name === 'Float') return typeof value === 'number'
  if (type.name === 'Boolean') return typeof value === 'boolean'
  return typeof value === 'string'
}
