import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from '@apollo/server'
import {
  type FormattedExecutionResult,
  getOperationAST,
  getVariableValues,
  type GraphQLSchema,
  OperationTypeNode,
} from 'graphql'
import { StandpointError } from '../domain/errors.js'
import { present, statusOf } from './errors.js'
import { Gate } from './gate.js'
import type { Limits } from './limits.js'
import { type Outcome, outcome, outcomeOf, type Question } from './outcome.js'
import type { Asked, RequestInfo } from './request.js'

/** Makes and reads the context in which resolvers run. */
export interface Contexts<Context> {
  /** Opens a fresh context for one execution: loaders and the like. What it throws fails the request as a whole. */
  readonly openContext: (request: RequestInfo) => Context | Promise<Context>
  /** Tells the version of the graph that the answer is from; it goes to `extensions.graphVersion`. */
  readonly graphVersion?: (context: Context) => number | undefined
  /** Is told that an execution in this context met a graph that has changed, before it runs once more. */
  readonly graphChanged?: (context: Context) => void | Promise<void>
  /** Executes aside what would hold the process for long; `undefined` when the operation would not. */
  readonly aside?: (question: Sourced, context: Context, asked: Asked) => Promise<Outcome | undefined>
}

/** An operation with the text that it was parsed from. */
export interface Sourced extends Question {
  readonly source: string
}

interface Versioned extends Outcome {
  readonly version?: number | undefined
}

/**
 * Makes the Apollo plugin that executes operations in Apollo's place, for three reasons: a query that meets a changed graph
 * runs once more in a new context, an answer that is late or that nobody waits for is given up, and what would take long is
 * done aside.
 */
export function executionPlugin<Context>(
  contexts: Contexts<Context>,
  { executions, variableErrors }: Pick<Limits, 'executions' | 'variableErrors'>,
): ApolloServerPlugin<{ asked: Asked }> {
  const gate = new Gate(executions)
  return {
    async requestDidStart() {
      return {
        async validationDidStart({ contextValue: { asked }, document }) {
          asked.document = document
        },
        async responseForOperation({ contextValue: { asked }, schema, document, source, request }) {
          const operation = getOperationAST(document, request.operationName)
          if (!operation) return null // Apollo says which operations there are.
          asked.operationName = operation.name?.value.slice(0, 100) // A name may fill the whole body; a log line may not.
          const { operationName, variables = {} } = request
          // graphql-js tells up to fifty faulty variables, each with the whole value: a few are enough.
          const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
            maxErrors: variableErrors,
          })
          if (errors) return answered(asked, async () => outcome({ errors }, asked))
          if (asked.cost?.isPreview) return response({ data: null }, 200) // What it costs is added to every answer that wants it.
          const execution = new Execution(schema, contexts, gate, asked)
          const question = { document, operationName, variables, source }
          return answered(asked, () =>
            operation.operation === OperationTypeNode.QUERY ? execution.repeated(question) : execution.once(question),
          )
        },
      }
    },
  }
}

async function answered(asked: Asked, run: () => Promise<Versioned>): Promise<GraphQLResponse> {
  try {
    const { data, errors, version } = await Promise.race([run(), aborted(asked.signal)])
    const body = {
      ...(errors && { errors }),
      ...(data !== undefined && { data }),
      ...(version !== undefined && { extensions: { graphVersion: version } }),
    }
    return response(body, data === undefined ? statusOf(errors?.[0]?.extensions?.['code']) : 200)
  } catch (error) {
    const shown = present(error, asked)
    return response({ errors: [shown] }, statusOf(shown.extensions?.['code']))
  }
}

function response(singleResult: FormattedExecutionResult<Record<string, unknown>>, status: number): GraphQLResponse {
  return { http: { headers: new HeaderMap(), status }, body: { kind: 'single', singleResult } }
}

/** The executions of one request. */
class Execution<Context> {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly contexts: Contexts<Context>,
    private readonly gate: Gate,
    private readonly asked: Asked,
  ) {}

  /** Executes a query, and once more in a new context when the graph has changed under it. */
  async repeated(question: Sourced): Promise<Versioned> {
    const context = await this.context()
    const first = await this.once(question, context)
    if (!first.errors?.some(({ extensions }) => extensions?.['code'] === 'GRAPH_CHANGED')) return first
    await this.contexts.graphChanged?.(context)
    this.asked.codes.clear()
    this.asked.log.info('the graph changed under the request; it runs once more')
    return this.once(question)
  }

  async once(question: Sourced, given?: Context): Promise<Versioned> {
    const { contexts, asked, schema } = this
    const context = given ?? (await this.context())
    const done =
      (await contexts.aside?.(question, context, asked)) ??
      (await this.gate.run(asked.signal, () => outcomeOf(schema, question, context, asked)))
    return { ...done, version: contexts.graphVersion?.(context) }
  }

  private async context(): Promise<Context> {
    const { id, signal } = this.asked
    return this.contexts.openContext({ id, signal })
  }
}

/** Rejects with the signal's reason once it aborts. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

/** Does work in a fresh context, and once more when the graph has changed meanwhile; gives up when nobody waits any more. */
export async function inContext<Context, Result>(
  contexts: Contexts<Context>,
  { id, signal }: Asked,
  work: (context: Context) => Promise<Result>,
): Promise<Result> {
  const open = async () => contexts.openContext({ id, signal })
  const twice = async () => {
    const context = await open()
    try {
      return await work(context)
    } catch (error) {
      if (!(error instanceof StandpointError) || error.code !== 'GRAPH_CHANGED') throw error
      await contexts.graphChanged?.(context)
      return work(await open())
    }
  }
  return Promise.race([twice(), aborted(signal)])
}
