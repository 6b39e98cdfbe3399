import {
  type DocumentNode,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/**
 * Fields that may hold the process for 50 ms, by the rows of the columns from which on they may. Fields of an interface
 * stand for those of its types. `npm run bench:scale` measures most of them.
 */
const longFrom: Readonly<Record<string, number>> = {
  'Actor.agreements': 50_000,
  'Concept.stanceSummary': 500_000,
  'Concept.timeline': 200_000,
  'NetworkSlice.spectralDistance': 0,
  'OneModeNetwork.backbone': 0,
  'OneModeNetwork.polarization': 2_000,
  'OneModeNetwork.slices': 10_000,
  'Query.ask': 50_000, // Runs a question of its own.
  'Query.oneModeNetwork': 20_000,
  'Query.path': 500_000,
  'Query.positions': 50_000,
  'Query.statements': 50_000,
  'Query.subgraph': 500_000,
  'Query.twoModeNetwork': 50_000,
  'StanceSummary.robustness': 200_000,
  'TwoModeNetwork.slices': 10_000,
}

/** Rows from which on the file of a network is made in a thread: it computes all that a network has. */
export const longFile = 2_000

const known = new WeakMap<DocumentNode, number>()

/** Gives from how many rows on a document may hold the process for long; `Infinity` when it never does. */
export function longAbove(schema: GraphQLSchema, document: DocumentNode): number {
  const before = known.get(document)
  if (before !== undefined) return before
  const info = new TypeInfo(schema)
  let least = Infinity
  visit(
    document,
    visitWithTypeInfo(info, {
      Field({ name }) {
        const parent = info.getParentType()
        const bearers = isObjectType(parent) || isInterfaceType(parent) ? [parent, ...parent.getInterfaces()] : []
        for (const bearer of bearers) least = Math.min(least, longFrom[`${bearer.name}.${name.value}`] ?? Infinity)
      },
    }),
  )
  known.set(document, least)
  return least
}
