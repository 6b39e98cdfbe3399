import {
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql'
import { counted } from './excess.js'
import type { Limits } from './limits.js'
import type { Fragments } from './shape.js'
import { Sizes } from './sizes.js'
import type { Weight, Weights } from './weights.js'

/** How many values a part of the answer may hold, and the way to where most of them lie. */
export interface Cost {
  readonly values: number
  /** Values among them that no page multiplies. */
  readonly once: number
  readonly heaviest: readonly Step[]
}

/** A field on that way, with the rows of its page if it takes a size. */
export interface Step {
  readonly field: string
  readonly rows: number | undefined
}

export interface OperationCost {
  readonly rootFields: number
  readonly data: Cost
  readonly introspection: Cost
}

/** What is asked: an operation with the fragments and the variables that it may use. */
export interface Asking {
  readonly operation: OperationDefinitionNode
  readonly fragments: Fragments
  readonly variables: Readonly<Record<string, unknown>>
}

type Typed = GraphQLNamedType | undefined

/**
 * Counts the values an operation can bring back: each object and each field of it is one, with the weight of costly fields,
 * times the rows of the pages and lists around it. Introspection is counted apart, for it has a budget of its own. Expects the expanded size of the
 * document to be bounded already (`shape.ts`), so it may follow every spread. What the schema lacks counts as a leaf;
 * validation refuses it afterwards.
 */
export function costOf(
  { operation, fragments, variables }: Asking,
  schema: GraphQLSchema,
  limits: Pick<Limits, 'pageRows' | 'listRows' | 'condition'>,
  weights: Weights,
): OperationCost {
  const sizes = new Sizes(operation, variables, limits.pageRows)
  const fields = [...fieldsOf(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined)]
  const costs = fields.map(([node, parent]) => ofField(node, parent, limits.listRows))
  const isMeta = (index: number) => metaFields.some(({ name }) => name === fields[index]?.[0].name.value)
  return {
    rootFields: fields.length,
    data: sum(costs.filter((_, index) => !isMeta(index))),
    introspection: sum(costs.filter((_, index) => isMeta(index))),
  }

  /** Lists the fields of a set, those of its fragments included, each with the type that it is read from. */
  function* fieldsOf(set: SelectionSetNode, parent: Typed): Generator<[FieldNode, Typed]> {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        yield [node, parent]
        continue
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value)
      const condition = fragment?.typeCondition
      if (fragment) yield* fieldsOf(fragment.selectionSet, condition ? schema.getType(condition.name.value) : parent)
    }
  }

  /** Counts one field; `listed` is how long the field above makes a list that takes no size of its own. */
  function ofField(node: FieldNode, parent: Typed, listed: number): Cost {
    const field = fieldOf(schema, parent, node.name.value)
    const type = field && getNamedType(field.type)
    const weight = weightOf(weights, parent, node.name.value)
    const { conditions, items } = sizes.filter(node, field)
    const work = (weight.work ?? 0) + conditions.length * (weight.condition ?? limits.condition) + items
    const own = conditions.reduce((total, coordinate) => total + (weights[coordinate]?.once ?? 0), 0)
    if (!node.selectionSet || (type && !isCompositeType(type)))
      return { values: counted(1 + work + own), once: own, heaviest: [] }
    const isList = field !== undefined && isListType(getNullableType(field.type))
    const page = sizes.page(node, field)
    const rows = isList ? (page ?? sizes.keys(node) ?? weight.rows ?? listed) : 1
    // The lists of a connection or a network (edges, nodes) are as long as it was asked to be; others as lists usually are.
    const below = isList ? limits.listRows : (page ?? limits.listRows)
    const inner = sum([...fieldsOf(node.selectionSet, type)].map(([child, typed]) => ofField(child, typed, below)))
    const step = { field: node.name.value, rows: page }
    const once = counted(own + inner.once)
    const values = counted(work + rows * (1 + inner.values - inner.once) + once)
    return { values, once, heaviest: [step, ...inner.heaviest] }
  }
}

const metaFields = [SchemaMetaFieldDef, TypeMetaFieldDef]

function fieldOf(schema: GraphQLSchema, parent: Typed, name: string): GraphQLField<unknown, unknown> | undefined {
  const meta = parent === schema.getQueryType() ? metaFields.find((field) => field.name === name) : undefined
  return meta ?? (isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined)
}

function weightOf(weights: Weights, parent: Typed, field: string): Weight {
  const interfaces = isObjectType(parent) || isInterfaceType(parent) ? parent.getInterfaces() : []
  const bearer = [parent, ...interfaces].find((type) => type && Object.hasOwn(weights, `${type.name}.${field}`))
  return (bearer && weights[`${bearer.name}.${field}`]) ?? {}
}

function sum(costs: readonly Cost[]): Cost {
  const most = costs.reduce<Cost>((most, cost) => (cost.values > most.values ? cost : most), {
    values: 0,
    once: 0,
    heaviest: [],
  })
  const total = (of: 'values' | 'once') => counted(costs.reduce((before, cost) => before + cost[of], 0))
  return { values: total('values'), once: total('once'), heaviest: most.heaviest }
}
