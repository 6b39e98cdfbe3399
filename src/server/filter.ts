import { getNamedType, type GraphQLNamedType, isInputObjectType } from 'graphql'

/** What a filter holds, those within it included. */
export interface Filter {
  /** Its conditions, each by its schema coordinate. */
  readonly conditions: readonly string[]
  /** Values in the lists of its conditions. */
  readonly items: number
}

/** What a field is filtered by that has no filter. */
export const noFilter: Filter = { conditions: [], items: 0 }

/** Counts a filter of a type. What the type lacks counts for nothing; coercion refuses it afterwards. */
export function filterIn(value: unknown, type: GraphQLNamedType): Filter {
  if (Array.isArray(value)) {
    const filters = value.map((item: unknown) => filterIn(item, type))
    return { conditions: filters.flatMap(({ conditions }) => conditions), items: value.length + sumOf(filters) }
  }
  if (typeof value !== 'object' || value === null || !isInputObjectType(type)) return noFilter
  const fields = type.getFields()
  const inner = Object.entries(value).flatMap(([name, given]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    return field ? [{ coordinate: `${type.name}.${name}`, ...filterIn(given, getNamedType(field.type)) }] : []
  })
  return {
    conditions: inner.flatMap(({ coordinate, conditions }) => [coordinate, ...conditions]),
    items: sumOf(inner),
  }
}

function sumOf(filters: readonly Filter[]): number {
  return filters.reduce((total, { items }) => total + items, 0)
}
