import { graphql, type GraphQLSchema } from 'graphql'
import { type Api, openApi } from './api.js'
import { loadCatalogue } from './catalogue/index.js'
import { type Columns, type EvidenceStore, openEvidence } from './evidence/index.js'
import { type Graph, type GraphSettings, openGraph, type Run } from './graph/index.js'
import { RecordMemory, remembering } from './loaders/index.js'
import type { Questions } from './questions/index.js'
import type { Context } from './resolvers/index.js'
import { wholeSchema } from './schema/index.js'

/** The parts of a running Standpoint, put together over one graph. */
export interface Standpoint {
  readonly graph: Graph
  readonly evidence: EvidenceStore
  readonly schema: GraphQLSchema
  readonly questions: Questions
  /** The schema with the input objects of the data set format, for checking files. */
  readonly inputs: GraphQLSchema
  /**
   * Makes the context of one request: fresh loaders, one version of the columns from start to end. `around` may wrap its
   * runner: to count trips, say.
   */
  openContext(options?: { readonly signal?: AbortSignal; readonly around?: (run: Run) => Run }): RequestContext
  close(): Promise<void>
}

/** A request's context, which knows the graph version that it came to use, how it reads, and when it is to give up. */
export interface RequestContext extends Context {
  version(): number | undefined
  readonly run: Run
  readonly signal?: AbortSignal | undefined
}

/** Reading the whole graph takes longer than a question: seconds for some of its statements at a million claims. */
const columnsTimeoutMs = 120_000

/** Records that are kept from request to request: a claim takes about 2 kB. */
const rememberedRecords = 20_000

/** How a Standpoint reads its graph. */
export interface StandpointSettings extends GraphSettings {
  /** Milliseconds within which writes of other processes are seen. */
  readonly freshMs: number
  /** Records kept from request to request; 0 reads each anew. */
  readonly rememberedRecords?: number
}

/** Puts the parts together. Nothing is read before the first question. */
export function openStandpoint(root: string, settings: StandpointSettings): Standpoint {
  const api = openApi(root)
  const graph = openGraph(loadCatalogue(root), settings)
  const evidence = openEvidence({
    run: graph.read({ ahead: true }),
    longRun: graph.read({ ahead: true, timeoutMs: columnsTimeoutMs }),
    write: graph.write,
    maxAgeMs: settings.freshMs,
  })
  const memory = new RecordMemory(settings.rememberedRecords ?? rememberedRecords)
  return {
    graph,
    evidence,
    questions: api.questions,
    schema: api.schema,
    inputs: wholeSchema(root),
    openContext: ({ signal, around } = {}) => {
      const read = graph.read(signal ? { signal } : {})
      return { ...openContext(around ? around(read) : read, evidence, memory, api), signal }
    },
    close: () => graph.close(),
  }
}

function openContext(read: Run, evidence: EvidenceStore, memory: RecordMemory, api: Api): RequestContext {
  let pinned: Promise<Columns> | undefined
  let version: number | undefined
  const columns = () =>
    (pinned ??= evidence.current().then((found) => {
      version = found.version
      return found
    }))
  const run = remembering(read, memory, columns)
  return { ...api.contextOver(run, columns), version: () => version, run }
}

/** Answers a document in process, as the server would over HTTP. */
export function answer(
  { schema, openContext: open }: Standpoint,
  document: string,
  variables: Readonly<Record<string, unknown>>,
) {
  return graphql({ schema, source: document, variableValues: variables, contextValue: open() })
}
