import { checkedSize } from '../domain/page.js'
import {
  type Columns,
  conceptClaims,
  conceptPositions,
  countClaims,
  postingsOf,
  summarize,
  timelineOf,
} from '../evidence/index.js'
import type { ConceptRecord } from '../generated/catalogue.js'
import type { ConceptResolvers } from '../generated/schema.js'
import type { Complete } from './complete.js'
import type { Context } from './context.js'
import { datasetOf } from './datasetOf.js'
import { checkedFilter } from './ids.js'
import { claimPage } from './pages.js'
import { existing, graphChanged, recordAt, slugOf } from './records.js'

export const Concept: Complete<ConceptResolvers, ConceptRecord> = {
  slug: ({ id }) => slugOf(id),
  definition: async ({ id }, _, { loaders }) => (await existing(loaders.conceptById, id)).definition,
  scopeNote: async ({ id }, _, { loaders }) => (await existing(loaders.conceptById, id)).scopeNote,
  dataset: async ({ id }, _, context) => {
    const { datasetId } = await existing(context.loaders.conceptById, id)
    return datasetOf(datasetId, context)
  },
  claimCount: async (concept, _, context) => {
    const { columns, number } = await numbered(concept, context)
    return countClaims(columns, postingsOf(columns.rowsByConcept, number))
  },
  broader: (concept, _, context) => concepts(context, concept, ({ tree }, number) => tree.broaderOf(number)),
  narrower: (concept, _, context) => concepts(context, concept, ({ tree }, number) => tree.narrowerOf(number)),
  related: (concept, _, context) =>
    concepts(context, concept, ({ links }, number) => new Set(postingsOf(links.related, number))),
  broaderTransitive: (concept, { first }, context) =>
    nearest(context, concept, first, ({ tree }, number) => tree.ancestorsOf(number)),
  narrowerTransitive: (concept, { first }, context) =>
    nearest(context, concept, first, ({ tree }, number) => tree.descendantsOf(number)),
  claims: async (concept, { includeNarrower, ...args }, context) => {
    const { number } = await numbered(concept, context)
    return claimPage(conceptClaims(number, includeNarrower ?? false), args, context)
  },
  positions: async (concept, args, context) => {
    const { columns, number } = await numbered(concept, context)
    return conceptPositions(columns, number, checkedFilter(args))
  },
  stanceSummary: async (concept, args, context) => {
    const { columns, number } = await numbered(concept, context)
    return summarize(columns, number, checkedFilter(args))
  },
  timeline: async (concept, args, context) => {
    const { columns, number } = await numbered(concept, context)
    return timelineOf(columns, number, args)
  },
}

/** Gives a concept's number in the columns. Throws GRAPH_CHANGED when they do not know it (any more, or yet). */
async function numbered({ id }: ConceptRecord, context: Context): Promise<{ columns: Columns; number: number }> {
  const columns = await context.columns()
  const number = columns.tree.numberOf(id)
  if (number === undefined) throw graphChanged()
  return { columns, number }
}

/** Gives some of the concepts around one, by label. */
async function concepts(
  context: Context,
  concept: ConceptRecord,
  of: (columns: Columns, number: number) => Iterable<number>,
) {
  const { columns, number } = await numbered(concept, context)
  const rank = (each: number) => columns.concepts.labelRank[each] ?? 0
  return [...of(columns, number)].sort((a, b) => rank(a) - rank(b)).map((each) => recordAt(columns.concepts, each))
}

/** Gives concepts with their distances: nearest first, then by label. */
async function nearest(
  context: Context,
  concept: ConceptRecord,
  first: number | null | undefined,
  of: (columns: Columns, number: number) => ReadonlyMap<number, number>,
) {
  const size = checkedSize('first', first ?? 100)
  const { columns, number } = await numbered(concept, context)
  const rank = (each: number) => columns.concepts.labelRank[each] ?? 0
  const found = [...of(columns, number)].sort(([a, stepsA], [b, stepsB]) => stepsA - stepsB || rank(a) - rank(b))
  return found.slice(0, size).map(([each]) => recordAt(columns.concepts, each))
}
