import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from '@apollo/server'
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  type FormattedExecutionResult,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
} from 'graphql'
import { StandpointError } from '../domain/errors.js'
import { present, statusOf } from './errors.js'
import { Gate } from './gate.js'
import type { Limits } from './limits.js'
import type { Asked, RequestInfo } from './request.js'

/** Makes and reads the context in which resolvers run. */
export interface Contexts<Context> {
  /** Opens a fresh context for one execution: loaders and the like. What it throws fails the request as a whole. */
  readonly openContext: (request: RequestInfo) => Context | Promise<Context>
  /** Tells the version of the graph that the answer is from; it goes to `extensions.graphVersion`. */
  readonly graphVersion?: (context: Context) => number | undefined
  /** Is told that an execution met a graph that has changed, before it runs once more. */
  readonly graphChanged?: () => void
}

interface Question {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operationName: string | undefined
  readonly variables: Readonly<Record<string, unknown>>
  readonly repeatable: boolean
}

interface Outcome {
  readonly result: ExecutionResult
  readonly version: number | undefined
}

/**
 * Makes the Apollo plugin that executes operations in Apollo's place, for two reasons: a query that meets a changed graph
 * runs once more in a new context, and an answer that is late or that nobody waits for is given up.
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
        async responseForOperation({ contextValue: { asked }, schema, document, request }) {
          const operation = getOperationAST(document, request.operationName)
          if (!operation) return null // Apollo says which operations there are.
          asked.operationName = operation.name?.value.slice(0, 100) // A name may fill the whole body; a log line may not.
          const { operationName, variables = {} } = request
          const repeatable = operation.operation === OperationTypeNode.QUERY
          const question = { schema, document, operationName, variables, repeatable }
          // graphql-js tells up to fifty faulty variables, each with the whole value: a few are enough.
          const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
            maxErrors: variableErrors,
          })
          if (errors) return answered(asked, async () => ({ result: { errors }, version: undefined }))
          if (asked.cost?.isPreview) return response({ data: null }, 200) // What it costs is added to every answer that wants it.
          return answered(asked, () => gate.run(asked.signal, () => executed(question, contexts, asked)))
        },
      }
    },
  }
}

async function answered(asked: Asked, run: () => Promise<Outcome>): Promise<GraphQLResponse> {
  try {
    const { result, version } = await Promise.race([run(), aborted(asked.signal)])
    const errors = result.errors?.map((error) => present(error, asked))
    const body = {
      ...(errors && { errors }),
      ...(result.data !== undefined && { data: result.data }),
      ...(version !== undefined && { extensions: { graphVersion: version } }),
    }
    return response(body, result.data === undefined ? statusOf(errors?.[0]?.extensions?.['code']) : 200)
  } catch (error) {
    const shown = present(error, asked)
    return response({ errors: [shown] }, statusOf(shown.extensions?.['code']))
  }
}

function response(singleResult: FormattedExecutionResult<Record<string, unknown>>, status: number): GraphQLResponse {
  return { http: { headers: new HeaderMap(), status }, body: { kind: 'single', singleResult } }
}

async function executed<Context>(question: Question, contexts: Contexts<Context>, asked: Asked): Promise<Outcome> {
  const outcome = await executedOnce(question, contexts, asked)
  if (!question.repeatable || !outcome.result.errors?.some(isGraphChanged)) return outcome
  contexts.graphChanged?.()
  asked.log.info('the graph changed under the request; it runs once more')
  return executedOnce(question, contexts, asked)
}

async function executedOnce<Context>(
  question: Question,
  contexts: Contexts<Context>,
  { id, signal }: Asked,
): Promise<Outcome> {
  const context = await contexts.openContext({ id, signal })
  const { schema, document, operationName, variables } = question
  const result = await execute({ schema, document, operationName, variableValues: variables, contextValue: context })
  return { result, version: contexts.graphVersion?.(context) }
}

function isGraphChanged(error: GraphQLError): boolean {
  return error.originalError instanceof StandpointError && error.originalError.code === 'GRAPH_CHANGED'
}

/** Rejects with the signal's reason once it aborts. */
export function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}
