import { GraphQLError, Kind, type ValueNode } from 'graphql'
import { readDay, readPartialDate } from '../domain/partial-date.js'

/** What a scalar accepts, said in words for the message of a value that does not fit. */
interface TextRule {
  readonly expected: string
  readonly accepts: (text: string) => boolean
}

const rules: Readonly<Record<string, TextRule>> = {
  Date: { expected: 'a day as YYYY-MM-DD', accepts: (text) => readDay(text) !== undefined },
  DateTime: { expected: 'a time in UTC as YYYY-MM-DDThh:mm:ssZ', accepts: isDateTime },
  PartialDate: {
    expected: 'a year, month or day as YYYY, YYYY-MM or YYYY-MM-DD',
    accepts: (text) => readPartialDate(text) !== undefined,
  },
  URL: { expected: 'an address that begins with http:// or https://', accepts: isWebAddress },
  Slug: {
    expected: 'a-z and 0-9, in parts joined by single hyphens',
    accepts: (text) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text),
  },
  Sha256: { expected: '64 digits 0-9 and a-f', accepts: (text) => /^[0-9a-f]{64}$/.test(text) },
}

/** How a scalar of the schema takes values in; its description stands in `schema/`. */
interface ScalarResolver {
  readonly __parseValue: (value: unknown) => string
  readonly __parseLiteral: (node: ValueNode) => string
}

/** The schema's own scalars. Each refuses a value that does not fit, saying what was expected and what came. */
export const scalarResolvers: Readonly<Record<string, ScalarResolver>> = Object.fromEntries(
  Object.entries(rules).map(([name, rule]) => [name, textScalar(name, rule)]),
)

function textScalar(name: string, { expected, accepts }: TextRule): ScalarResolver {
  const parse = (value: unknown, node?: ValueNode): string => {
    if (typeof value === 'string' && accepts(value)) return value
    throw new GraphQLError(`${name} must be ${expected}; got ${shown(value)}.`, node && { nodes: node })
  }
  return {
    __parseValue: (value) => parse(value),
    __parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined, node),
  }
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'another kind of value'
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

function isDateTime(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(text) && !Number.isNaN(Date.parse(text))
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text)
}
