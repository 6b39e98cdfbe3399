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
 * Fields, and arguments that make fields so, that may hold the process for 50 ms, by the rows of the columns from which on they may. What
 * is said of an interface holds for its types. `npm run bench:loop` measures them.
 */
const longFrom: Readonly<Record<string, number>> = {
  'Actor.agreements': 50_000,
  'Concept.positions': 300_000,
  'Concept.positions(includeAffiliates:)': 50_000,
  'Concept.stanceSummary': 300_000,
  'Concept.timeline': 80_000,
  'NetworkSlice.spectralDistance': 0,
  'OneModeNetwork.backbone': 0,
  'OneModeNetwork.polarization': 2_000,
  'OneModeNetwork.slices': 10_000,
  'Query.ask': 40_000, // Runs a question of its own.
  'Query.oneModeNetwork': 20_000,
  'Query.path': 300_000,
  'Query.positions': 50_000,
  'Query.statements': 50_000,
  'Query.subgraph': 150_000,
  'Query.twoModeNetwork': 50_000,
  'StanceSummary.byNarrower': 100_000,
  'StanceSummary.bySource': 100_000,
  'StanceSummary.robustness': 40_000,
  'TwoModeNetwork.slices': 10_000,
}

/** Gives from how many rows on a file of a network may take long: it computes all that a network has, and a picture is laid out. */
export function longFileAbove(name: string): number {
  return name.endsWith('.svg') ? 0 : 2_000
}

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
      Field({ name, arguments: given = [] }) {
        const parent = info.getParentType()
        const bearers = isObjectType(parent) || isInterfaceType(parent) ? [parent, ...parent.getInterfaces()] : []
        for (const bearer of bearers) {
          const field = `${bearer.name}.${name.value}`
          for (const each of [field, ...given.map((argument) => `${field}(${argument.name.value}:)`)])
            least = Math.min(least, longFrom[each] ?? Infinity)
        }
      },
    }),
  )
  known.set(document, least)
  return least
}
