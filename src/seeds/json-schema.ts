import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql'
import { claimsFolder, entryFiles, kindOf } from './entry.js'
import { inputType } from './input-types.js'

type Json = Readonly<Record<string, unknown>>

/** Scalars as an editor sees them: it reads `1984` as a number, which the format takes as the text that was written. */
const scalars: Readonly<Record<string, Json>> = {
  String: { type: ['string', 'number', 'boolean'] },
  ID: { type: ['string', 'number'] },
  Int: { type: 'integer' },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
  Slug: { type: ['string', 'number'], pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
  Sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  Date: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  PartialDate: { type: ['string', 'integer'], pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
  URL: { type: 'string', pattern: '^https?://\\S+$' },
}

/**
 * Makes a JSON Schema for each file of the data set format, by name (`concepts`, `claims`), for editors to complete and
 * mark by. Made from the input types of the same schema that checks the files. Throws for a scalar it does not know.
 */
export function jsonSchemas(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const files = [
    ...entryFiles.map(({ kind, file, input }) => ({
      name: file.replace(/\.yaml$/, ''),
      input,
      isList: kind !== 'dataset',
    })),
    { name: claimsFolder, input: kindOf(claimsFolder).input, isList: true },
  ]
  return new Map(
    files.map(({ name, input, isList }) => {
      const entry = describe(inputType(schema, input))
      const file = isList ? { type: ['array', 'null'], items: entry } : entry
      const whole = {
        $schema: 'http://json-schema.org/draft-07/schema#',
        title: `Standpoint data set: ${name}`,
        ...file,
      }
      return [name, `${JSON.stringify(whole, null, 2)}\n`]
    }),
  )
}

function describe(type: GraphQLInputType): Json {
  return isNonNullType(type) ? describeNamed(type.ofType) : { anyOf: [describeNamed(type), { type: 'null' }] }
}

function describeNamed(type: GraphQLInputType): Json {
  if (isListType(type)) return { type: 'array', items: describe(type.ofType) }
  if (isInputObjectType(type)) return describeObject(type)
  if (isEnumType(type)) return describeEnum(type)
  const scalar = isScalarType(type) ? scalars[type.name] : undefined
  if (!scalar) throw new Error(`no JSON Schema for ${String(type)}: add it to src/seeds/json-schema.ts`)
  return scalar
}

function describeObject(type: GraphQLInputObjectType): Json {
  const fields = Object.values(type.getFields())
  return {
    type: 'object',
    description: oneLine(type.description),
    properties: Object.fromEntries(
      fields.map((field) => [field.name, { description: oneLine(field.description), ...describe(field.type) }]),
    ),
    required: fields.filter((field) => isNonNullType(field.type)).map(({ name }) => name),
    additionalProperties: false,
  }
}

function describeEnum(type: GraphQLEnumType): Json {
  return {
    oneOf: type.getValues().map(({ name, description }) => ({ const: name, description: oneLine(description) })),
  }
}

function oneLine(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim()
}
