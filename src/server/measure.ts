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
import type { Limits } from './limits.js'
import { fragmentsOf, shapes } from './shape.js'
import { holdVariables } from './variables.js'
import type { Weights } from './weights.js'

/** One count of a document beside its limit, with what to do about it. */
export interface Measure {
  /** The name of the limit in `limits`, or `introspection` for the budget that is a ratio of another cost. */
  readonly limit: 'selections' | 'aliases' | 'depth' | 'rootFields' | 'cost' | 'introspection' | 'introspectionDepth'
  readonly what: string
  /** 'more' where counting stopped at the limit. */
  readonly got: number | 'more'
  readonly most: number
  readonly remedy: string
  /** Where most of the values lie, and the rows of the last page on the way there. */
  readonly heaviest?: Heaviest
}

export interface Heaviest {
  readonly field: string
  readonly rows: number | undefined
}

/** Counts a document with its variables, one measure after the other. */
export type Measurer = (query: string, variables: Readonly<Record<string, unknown>>) => Iterable<Measure>

/** Tells whether a count is beyond its limit. */
export function exceeds({ got, most }: Measure): boolean {
  return got === 'more' || got > most
}

/**
 * Makes the measurer of a schema. It stands before graphql-js, of which some steps do not survive a hostile document: the
 * parser recurses at every bracket, and validation compares fields pairwise with the fragments expanded. Each count makes
 * the next one safe: brackets, expanded selections, cost; beyond the selections nothing more is counted. Every operation of
 * the document is measured, also those not chosen. It throws LIMIT_EXCEEDED for what is too large to be read;
 * GRAPHQL_PARSE_FAILED; or GRAPHQL_VALIDATION_FAILED for fragments that repeat or spread themselves.
 */
export function measurerOf(schema: GraphQLSchema, limits: Limits, weights: Weights): Measurer {
  const introspection = limits.introspectionRatio * standardIntrospectionCost(schema, limits)
  return function* measured(query, variables) {
    holdVariables(variables, limits)
    const document = parseWithin(query, limits)
    const fragments = fragmentsOf(document)
    for (const measure of ofShape(document, shapes(fragments), limits)) {
      yield measure
      if (measure.limit === 'selections' && exceeds(measure)) return
    }
    for (const operation of operationsOf(document)) {
      const cost = costOf({ operation, fragments, variables }, schema, limits, weights)
      yield* ofCost(cost, limits, introspection)
      if (cost.introspection.values > 0) yield* ofIntrospectionDepth(schema, document)
    }
  }
}

function operationsOf(document: DocumentNode): OperationDefinitionNode[] {
  return document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
}

function* ofShape(document: DocumentNode, shapeOf: ReturnType<typeof shapes>, limits: Limits): Generator<Measure> {
  let selections = 0
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION && node.kind !== Kind.FRAGMENT_DEFINITION) continue
    const shape = shapeOf(node.selectionSet)
    const remedy = node.name ? `Make "${node.name.value}" smaller.` : 'Make the query smaller.'
    const measure = (limit: 'selections' | 'aliases' | 'depth', what: string, got: number) => {
      return { limit, what, got, most: limits[limit], remedy }
    }
    selections += shape.selections
    yield measure('selections', 'selections, spreads expanded', selections)
    yield measure('aliases', 'aliases, spreads expanded', shape.aliases)
    yield {
      ...measure('depth', 'levels of fields', shape.depth),
      remedy: `${remedy} Ask for what lies deeper by its id.`,
    }
  }
}

function* ofCost({ rootFields, data, introspection }: OperationCost, limits: Limits, most: number): Generator<Measure> {
  const remedy = 'Send several requests.'
  yield { limit: 'rootFields', what: 'fields at the root', got: rootFields, most: limits.rootFields, remedy }
  yield { limit: 'cost', what: 'values in a full answer', most: limits.cost, ...ofValues(data) }
  yield { limit: 'introspection', what: 'values of introspection in its answer', most, ...ofValues(introspection) }
}

function ofValues({ values, heaviest }: Cost): Pick<Measure, 'got' | 'remedy' | 'heaviest'> {
  const lastPage = heaviest.findLastIndex(({ rows }) => rows !== undefined)
  const field = heaviest.slice(0, lastPage + 1 || undefined).map((step) => step.field)
  const rows = heaviest[lastPage]?.rows
  const fewer = 'fewer fields, or by fewer conditions'
  const narrower = (rows ?? 0) > 1 ? `ask for fewer than ${rows} rows there, or ${fewer}` : `ask for ${fewer} there`
  const remedy = `Most of them lie in ${field.join('.')}: ${narrower}.`
  return { got: values, remedy, heaviest: { field: field.join('.'), rows } }
}

/** Finds cycles through `fields`, `interfaces`, `possibleTypes` and `inputFields`, by graphql-js's own rule. */
function* ofIntrospectionDepth(schema: GraphQLSchema, document: DocumentNode): Generator<Measure> {
  const remedy = 'Ask for the schema with the standard introspection query.'
  if (validate(schema, document, [MaxIntrospectionDepthRule], { maxErrors: 1 }).length > 0)
    yield { limit: 'introspectionDepth', what: 'lists of types within one another', got: 'more', most: 2, remedy }
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
