import { randomUUID } from 'node:crypto'
import type { GraphQLSchema } from 'graphql'
import type { Graph, Run } from '../graph/index.js'
import { type Changes, changesOf, type Counts } from './changes.js'
import { checkRead } from './check.js'
import { contentDigest, entryDigest, format } from './digest.js'
import { type GraphState, readGraphState } from './graph-state.js'
import { hasFault, type Problem } from './problem.js'
import { type ReadFolder, readFolder } from './read.js'
import { writeChanges } from './write.js'

/** What came of planting. A refused data set has written nothing; one that is planted or unchanged may have warnings. */
export type PlantResult =
  | { readonly status: 'REFUSED'; readonly problems: readonly Problem[] }
  | {
      readonly status: 'PLANTED' | 'UNCHANGED'
      readonly datasetId: string
      readonly contentDigest: string
      /** How many entries were created, changed and removed, the description among them; others' removed ones not. */
      readonly counts: Counts
      /** Data sets that were removed because this one replaces them. */
      readonly replaced: readonly string[]
      readonly problems: readonly Problem[]
    }

interface PlantOptions {
  /** Removes all other data sets. */
  readonly replace?: boolean
}

/** Looking at every entry of a large data set takes longer than a question may. */
const planTimeoutMs = 60_000

/**
 * Plants a data set's folder: afterwards the graph holds just what the files say. All or nothing, in one transaction,
 * and no transaction at all when the graph holds it already. Faults refuse it and write nothing. Rejects with
 * GRAPH_UNAVAILABLE or GRAPH_TIMEOUT; then planting again makes it whole.
 */
export async function plant(
  schema: GraphQLSchema,
  graph: Graph,
  path: string,
  { replace = false }: PlantOptions = {},
): Promise<PlantResult> {
  const folder = await readFolder(schema, path)
  const seen = await planOver(graph.read({ timeoutMs: planTimeoutMs }), folder, replace)
  if (seen.result.status !== 'PLANTED') return seen.result
  try {
    return await graph.write(`plant ${randomUUID()}`, async (run) => {
      // Another writer may have come between: what was seen before the lock is looked at again.
      const { result, state, changes } = await planOver(run, folder, replace)
      if (result.status !== 'PLANTED') throw new Withdrawn(result)
      await writeChanges(run, folder.entries, state, changes)
      return result
    })
  } catch (error) {
    if (error instanceof Withdrawn) return error.result
    throw error
  }
}

/** Takes a write back, because under the lock there was nothing to write any more, or it was refused. */
class Withdrawn extends Error {
  constructor(readonly result: PlantResult) {
    super('nothing was planted')
  }
}

interface Plan {
  readonly result: PlantResult
  readonly state: GraphState
  readonly changes: Changes
}

/** Finds out what planting comes to over the graph as it is, and writes nothing. */
async function planOver(run: Run, folder: ReadFolder, replace: boolean): Promise<Plan> {
  const { entries } = folder
  const state = await readGraphState(run, folder, { replace })
  const problems = await checkRead(folder, state, { run })
  const changes = changesOf(entries, state)
  const [dataset] = entries.dataset
  if (!dataset || hasFault(problems)) return { result: { status: 'REFUSED', problems }, state, changes }
  const digest = contentDigest(entries)
  const { planted, replaced } = state
  const isSame = planted?.contentDigest === digest && planted.format === format && replaced.length === 0
  const own = planted === undefined ? 'created' : planted.digest === entryDigest(dataset) ? undefined : 'changed'
  const counts = own === undefined ? changes.counts : { ...changes.counts, [own]: changes.counts[own] + 1 }
  const status = isSame ? 'UNCHANGED' : 'PLANTED'
  return {
    result: { status, datasetId: dataset.id, contentDigest: digest, counts, replaced, problems },
    state,
    changes,
  }
}
