import {
  type DocumentNode,
  getIntrospectionQuery,
  type GraphQLSchema,
  Kind,
  MaxIntrospectionDepthRule,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql'
import { type Cost, costOf, type OperationCost } from './cost.js'
import { parseWithin } from './document.js'
import { tooMuch } from './excess.js'
import type { Limits } from './limits.js'
import { fragmentsOf, shapes } from './shape.js'
import { holdVariables } from './variables.js'
import type { Weights } from './weights.js'

/** Refuses what is too large; what it lets pass, Apollo may parse, validate and execute. */
export type Guard = (query: string, variables: Readonly<Record<string, unknown>>) => void

/**
 * Makes the guard of a schema. It stands before graphql-js, of which some steps do not survive a hostile document: the
 * parser recurses at every bracket, and validation compares fields pairwise with the fragments expanded. Each count makes
 * the next one safe: brackets, expanded selections, cost. Every operation of the document is held, also those not chosen.
 * The guard throws LIMIT_EXCEEDED; GRAPHQL_PARSE_FAILED; or GRAPHQL_VALIDATION_FAILED for fragments that repeat or spread
 * themselves.
 */
export function guardOf(schema: GraphQLSchema, limits: Limits, weights: Weights): Guard {
  const introspection = limits.introspectionRatio * standardIntrospectionCost(schema, limits)
  return (query, variables) => {
    holdVariables(variables, limits)
    const document = parseWithin(query, limits)
    const fragments = fragmentsOf(document)
    holdShape(document, shapes(fragments), limits)
    for (const operation of operationsOf(document)) {
      const cost = costOf({ operation, fragments, variables }, schema, limits, weights)
      holdCosts(cost, limits, introspection)
      if (cost.introspection.values > 0) holdIntrospectionDepth(schema, document)
    }
  }
}

function operationsOf(document: DocumentNode): OperationDefinitionNode[] {
  return document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
}

function holdShape(document: DocumentNode, shapeOf: ReturnType<typeof shapes>, limits: Limits): void {
  let selections = 0
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION && node.kind !== Kind.FRAGMENT_DEFINITION) continue
    const shape = shapeOf(node.selectionSet)
    const where = node.name ? `Make "${node.name.value}" smaller.` : 'Make the query smaller.'
    selections += shape.selections
    hold('selections, spreads expanded', selections, limits.selections, where)
    hold('aliases, spreads expanded', shape.aliases, limits.aliases, where)
    hold('levels of fields', shape.depth, limits.depth, `${where} Ask for what lies deeper by its id.`)
  }
}

function holdCosts(cost: OperationCost, limits: Limits, introspection: number): void {
  hold('fields at the root', cost.rootFields, limits.rootFields, 'Send several requests.')
  holdCost('values in a full answer', cost.data, limits.cost)
  holdCost('values of introspection in its answer', cost.introspection, introspection)
}

function holdCost(what: string, { values, heaviest }: Cost, limit: number): void {
  const lastPage = heaviest.findLastIndex(({ rows }) => rows !== undefined)
  const path = heaviest.slice(0, lastPage + 1 || undefined).map(({ field }) => field)
  const rows = heaviest[lastPage]?.rows
  const remedy =
    rows === undefined ? 'ask for fewer fields there' : `ask for fewer than ${rows} rows there, or fewer fields`
  const field = path.join('.')
  hold(what, values, limit, `Most of them lie in ${field}: ${remedy}.`, { field })
}

/** Refuses cycles through `fields`, `interfaces`, `possibleTypes` and `inputFields`, by graphql-js's own rule. */
function holdIntrospectionDepth(schema: GraphQLSchema, document: DocumentNode): void {
  const exceeded = validate(schema, document, [MaxIntrospectionDepthRule], { maxErrors: 1 }).length > 0
  const remedy = 'Ask for the schema with the standard introspection query.'
  if (exceeded) throw tooMuch('lists of types within one another', 'more', 2, remedy)
}

function hold(
  what: string,
  got: number,
  limit: number,
  remedy: string,
  details?: Readonly<Record<string, unknown>>,
): void {
  if (got > limit) throw tooMuch(what, got, limit, remedy, details)
}

const everything = {
  schemaDescription: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  inputValueDeprecation: true,
  oneOf: true,
}

/** Counts the query by which tools read the schema, so that it passes however large the schema grows. */
function standardIntrospectionCost(schema: GraphQLSchema, limits: Limits): number {
  const document = parse(getIntrospectionQuery(everything))
  const fragments = fragmentsOf(document)
  const costs = operationsOf(document).map((operation) =>
    costOf({ operation, fragments, variables: {} }, schema, limits, {}),
  )
  return Math.max(0, ...costs.map(({ introspection }) => introspection.values))
}
