import { AsyncLocalStorage } from 'node:async_hooks'
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { FastifyBaseLogger } from 'fastify'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import { costPlugin } from './cost-header.js'
import { present } from './errors.js'
import { type Contexts, executionPlugin } from './execution.js'
import type { Limits } from './limits.js'
import { answerText } from './outcome.js'
import type { Asked } from './request.js'

/** Holds the request that is being answered, because Apollo formats errors without saying whose they are. */
export const answering = new AsyncLocalStorage<Asked>()

/**
 * Refuses an operation of a type that the schema lacks, which graphql-js would only notice when it runs it. The rule is the
 * GraphQL specification's (September 2025, 5.2.1.1); it comes after Apollo has answered a mutation by GET with 405.
 */
const operationTypes: ApolloServerPlugin<{ asked: Asked }> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, operation }) {
        if (!operation || schema.getRootType(operation.operation)) return
        const message = `Expected a query; got a ${operation.operation}, of which this schema has none. Data sets are planted by \`standpoint seed\`.`
        const extensions = { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } }
        throw new GraphQLError(message, { nodes: operation, extensions })
      },
    }
  },
}

/** Makes the Apollo server: it parses, validates and shapes answers; nothing of it calls home or looks at process signals. */
export function apolloFor<Context>(
  schema: GraphQLSchema,
  contexts: Contexts<Context>,
  limits: Limits,
  logger: FastifyBaseLogger,
): ApolloServer<{ asked: Asked }> {
  return new ApolloServer<{ asked: Asked }>({
    schema,
    logger,
    nodeEnv: 'production',
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false, // A hash would bring a document past the guard.
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    validationOptions: { maxErrors: limits.validationErrors },
    formatError: (formatted, error) => {
      const asked = answering.getStore()
      return asked === undefined ? formatted : present(error, asked)
    },
    stringifyResult: answerText,
    plugins: [
      operationTypes,
      costPlugin(),
      executionPlugin(contexts, limits),
      ApolloServerPluginCacheControlDisabled(), // It wraps every field, and doubles the time of an execution.
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  })
}
