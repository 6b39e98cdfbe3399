import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'
import { goodSelection, goodValue, literal } from './good-values.js'

/** A place where the schema takes a value in: an argument of a field, or a field of an input object in one. */
export interface Place {
  /** The type and its field, as `Concept.claims`. */
  readonly field: string
  /** The argument, and the way into it: `where`, `or`, `within`. */
  readonly path: readonly string[]
  readonly type: GraphQLInputType
  /** Writes a question to the field, beside the good arguments that it needs. */
  readonly ask: (args: Given, variables?: string) => string
  /** The argument's type, and the value that it has when this place has a value. */
  readonly argumentType: string
  readonly wrap: (value: unknown) => unknown
}

/** Names a place, as `Concept.claims(where.or.within)`. */
export function nameOf({ field, path }: Place): string {
  return `${field}(${path.join('.')})`
}

/** Finds every place of a schema, through fields whose arguments `goodValue` knows. Throws for a field that needs one more. */
export function placesOf(schema: GraphQLSchema): readonly Place[] {
  return [...reaches(schema)].flatMap(([type, reach]) =>
    fieldsOf(schema, type).flatMap((field) => field.args.flatMap((argument) => placesIn(type, field, argument, reach))),
  )
}

/** Arguments as a document has them; nothing for one that is left out. */
type Given = Readonly<Record<string, string | undefined>>
type Field = GraphQLField<unknown, unknown>
type Reach = (selection: string) => string

function fieldsOf(schema: GraphQLSchema, type: string): readonly Field[] {
  const found = schema.getType(type)
  return isObjectType(found) ? Object.values(found.getFields()) : []
}

/** Says for each object type how to get to one of its objects, the shortest way. */
function reaches(schema: GraphQLSchema): ReadonlyMap<string, Reach> {
  const found = new Map<string, Reach>([['Query', (selection) => selection]])
  for (const [type, reach] of found)
    for (const field of fieldsOf(schema, type)) {
      const target = getNamedType(field.type)
      if (!isObjectType(target) || found.has(target.name)) continue
      found.set(target.name, (selection) => reach(`${call(type, field, {})} { ${selection} }`))
    }
  return found
}

/** Writes a field with arguments, beside good values of the others that it has. */
function call(type: string, field: Field, given: Given): string {
  const good = field.args.flatMap((argument) => {
    if (argument.name in given) return []
    const value = goodValue(type, field.name, argument.name)
    if (value === undefined && isRequiredArgument(argument))
      throw new Error(`no good value is known of ${type}.${field.name}(${argument.name}); add one to good-values.ts`)
    return value === undefined ? [] : [`${argument.name}: ${literal(value)}`]
  })
  const written = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))
  const all = [...good, ...written]
  return `${field.name}${all.length === 0 ? '' : `(${all.join(', ')})`}`
}

/** Selects what a field gives: its leaves, and those of what it holds, few of each; but nothing that needs an argument. */
function selectionOf(type: GraphQLNamedOutputType, levels: number): string {
  if (!isCompositeType(type)) return ''
  const fields = isObjectType(type) ? Object.values(type.getFields()) : []
  const chosen = fields
    .filter(({ args }) => !args.some(isRequiredArgument))
    .flatMap((field) => {
      const target = getNamedType(field.type)
      if (isCompositeType(target) && levels === 1) return []
      const size = field.args.some(({ name }) => name === 'first') ? '(first: 3)' : ''
      return [`${field.name}${size}${selectionOf(target, levels - 1)}`]
    })
  return ` { ${['__typename', ...chosen].join(' ')} }`
}

function placesIn(type: string, field: Field, argument: GraphQLArgument, reach: Reach): readonly Place[] {
  const selection = goodSelection(`${type}.${field.name}`) ?? selectionOf(getNamedType(field.type), 2)
  const ask = (args: Given, variables = '') =>
    `query ${variables} { ${reach(`at: ${call(type, field, args)}${selection}`)} }`
  const shared = { field: `${type}.${field.name}`, argumentType: String(argument.type), ask }
  const at = (place: Pick<Place, 'path' | 'type' | 'wrap'>): readonly Place[] => [
    { ...shared, ...place },
    ...deeper(place).flatMap(at),
  ]
  return at({ path: [argument.name], type: argument.type, wrap: (value) => value })
}

/** Gives the places within a place that takes an input object, each beside good values of what the object needs too. */
function deeper({ path, type, wrap }: Pick<Place, 'path' | 'type' | 'wrap'>) {
  const object = getNamedType(type)
  if (!isInputObjectType(object)) return []
  const fields = Object.values(object.getFields())
  const isWithinItself = ({ type: inner }: { type: GraphQLInputType }) => getNamedType(inner) === object
  return fields
    .filter((field) => path.length === 1 || !isWithinItself(field))
    .map((field) => {
      const needed = fields.filter((other) => other !== field && isRequiredInputField(other))
      const beside = needed.map(
        ({ name, type: inner }) => [name, goodValue(object.name, name) ?? firstOf(inner)] as const,
      )
      return {
        path: [...path, field.name],
        type: field.type,
        wrap: (value: unknown) => wrap({ ...Object.fromEntries(beside), [field.name]: value }),
      }
    })
}

/** Gives the first value of an enum; of other types a good value must be known. */
function firstOf(type: GraphQLInputType): string | undefined {
  const named = getNamedType(type)
  return isEnumType(named) ? named.getValues()[0]?.name : undefined
}
