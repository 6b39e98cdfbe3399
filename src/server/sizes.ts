import {
  type FieldNode,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  isInputObjectType,
  type OperationDefinitionNode,
  valueFromASTUntyped,
} from 'graphql'
import { maxPageSize } from '../domain/page.js'
import { counted } from './excess.js'

/** Arguments that say how many rows a field brings: a number, or a record of limits that holds one. */
const sizeArguments = ['first', 'last', 'limit']
const sizeInRecord = 'maxEdges'
/** An argument that lists what to bring: a row for each. */
const keysArgument = 'ids'

/** Reads from the arguments of fields how many rows they ask for, through variables and defaults. */
export class Sizes {
  readonly #variables: Record<string, unknown> = Object.create(null)

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
