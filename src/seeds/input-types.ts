import { coerceInputValue, type GraphQLInputType, GraphQLNonNull, type GraphQLSchema, isInputObjectType } from 'graphql'
import type { EntryData, EntryKind } from './entry.js'
import type { Path } from './problem.js'

/** Takes a fault in a value: where, and what is wrong. */
export type ReportValue = (path: Path, message: string) => void

/** Gives the type of an entry, which cannot be null. Throws when `schema/inputs.graphql` does not declare it. */
export function inputType(schema: GraphQLSchema, name: string): GraphQLInputType {
  const type = schema.getType(name)
  if (!isInputObjectType(type)) throw new Error(`schema/inputs.graphql declares no input ${name}`)
  return new GraphQLNonNull(type)
}

/**
 * Proves a value against the input type of its kind, by the same rules as an argument of the API. Reports every fault.
 * The types of `EntryData` were generated from these input types.
 */
export function proves<Kind extends EntryKind>(
  _kind: Kind,
  value: unknown,
  type: GraphQLInputType,
  report: ReportValue,
): value is EntryData[Kind] {
  let sound = true
  coerceInputValue(value, type, (path, _, { message }) => {
    sound = false
    report(path, message)
  })
  return sound
}
