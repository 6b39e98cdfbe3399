import {
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  isInputObjectType,
  type OperationDefinitionNode,
  valueFromASTUntyped,
} from 'graphql'
import { maxPageSize } from '../domain/page.js'
import { counted } from './excess.js'
import { type Filter, filterIn, noFilter } from './filter.js'

/** Arguments that say how many rows a field brings: a number, or a record of limits that holds one. */
const sizeArguments = ['first', 'last', 'limit']
const sizeInRecord = 'maxEdges'
/** An argument that lists what to bring: a row for each. */
const keysArgument = 'ids'
/** An argument that says which rows: a filter, the conditions of which are looked at for each candidate. */
const filterArgument = 'where'

/** Reads from the arguments of fields how many rows they ask for, through variables and defaults. */
export class Sizes {
  readonly #variables: Record<string, unknown> = Object.create(null)
  readonly #filters = new Map<object, Filter>()

  constructor(
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
    private readonly usual: number,
  ) {
    for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
      if (defaultValue) this.#variables[variable.name.value] = valueFromASTUntyped(defaultValue)
    }
    Object.assign(this.#variables, variables)
  }

  /**
   * Gives the rows of a field that takes a size: what is asked for, else the schema's default, else the usual page. An
   * explicit null is an absent argument. More than a page can have counts as a full one: the page itself refuses it.
   */
  page(node: FieldNode, field: GraphQLField<unknown, unknown> | undefined): number | undefined {
    const sized = field?.args.filter(({ name }) => sizeArguments.includes(name)) ?? []
    if (sized.length === 0) return undefined
    const given = sized.flatMap(({ name }) => sizeIn(this.#argument(node, name)) ?? [])
    const rows = Math.max(...(given.length > 0 ? given : [sized.map(defaultOf).find(isSize) ?? this.usual]))
    const isPaged = field?.args.some(({ name }) => name === 'after' || name === 'before')
    return isPaged ? Math.min(rows, maxPageSize) : rows
  }

  /** Gives what a field is filtered by, through variables and defaults. */
  filter(node: FieldNode, field: GraphQLField<unknown, unknown> | undefined): Filter {
    const type = field?.args.find(({ name }) => name === filterArgument)?.type
    const value = this.#argument(node, filterArgument)
    if (!type || typeof value !== 'object' || value === null) return noFilter
    // A variable stands at many places and is one value; a document in which it has two types is not valid.
    const found = this.#filters.get(value) ?? filterIn(value, getNamedType(type))
    this.#filters.set(value, found)
    return found
  }

  /** Gives the number of keys that a field is asked for one by one; undefined when it takes none. */
  keys(node: FieldNode): number | undefined {
    const keys = this.#argument(node, keysArgument)
    return Array.isArray(keys) ? keys.length : undefined
  }

  #argument(node: FieldNode, argument: string): unknown {
    const given = node.arguments?.find(({ name }) => name.value === argument)
    return given && valueFromASTUntyped(given.value, this.#variables)
  }
}

function defaultOf({ type, defaultValue }: GraphQLArgument): number | undefined {
  const record = getNullableType(type)
  return sizeIn(isInputObjectType(record) ? record.getFields()[sizeInRecord]?.defaultValue : defaultValue)
}

function sizeIn(value: unknown): number | undefined {
  if (typeof value === 'number') return counted(value)
  return typeof value === 'object' && value !== null && sizeInRecord in value ? sizeIn(value[sizeInRecord]) : undefined
}

function isSize(size: number | undefined): size is number {
  return size !== undefined
}
