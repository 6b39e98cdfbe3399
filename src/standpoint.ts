import { graphql, type GraphQLSchema } from 'graphql'
import { loadCatalogue } from './catalogue/index.js'
import { type Columns, type EvidenceStore, openEvidence } from './evidence/index.js'
import { type Graph, type GraphSettings, openGraph, type Run } from './graph/index.js'
import { makeLoaders, RecordMemory, remembering } from './loaders/index.js'
import { openQuestions, type Questions } from './questions/index.js'
import { type Context, resolvers } from './resolvers/index.js'
import { apiSchema, wholeSchema } from './schema/index.js'

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

/** A request's context, which knows the graph version that it came to use. */
export interface RequestContext extends Context {
  version(): number | undefined
}

/** Reading the whole graph takes longer than a question: a million stances in some fifteen seconds. */
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
  const questions = openQuestions(root)
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
    questions,
    schema: apiSchema(root, resolvers),
    inputs: wholeSchema(root),
    openContext: ({ signal, around } = {}) => {
      const read = graph.read(signal ? { signal } : {})
      return openContext(around ? around(read) : read, evidence, memory, questions)
    },
    close: () => graph.close(),
  }
}

function openContext(run: Run, evidence: EvidenceStore, memory: RecordMemory, questions: Questions): RequestContext {
  let pinned: Promise<Columns> | undefined
  let version: number | undefined
  const columns = () =>
    (pinned ??= evidence.current().then((found) => {
      version = found.version
      return found
    }))
  return {
    loaders: makeLoaders(remembering(run, memory, columns)),
    columns,
    questions,
    version: () => version,
  }
}

/** Answers a document in process, as the server would over HTTP. */
export function answer(
  { schema, openContext: open }: Standpoint,
  document: string,
  variables: Readonly<Record<string, unknown>>,
) {
  return graphql({ schema, source: document, variableValues: variables, contextValue: open() })
}
