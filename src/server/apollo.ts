import { AsyncLocalStorage } from 'node:async_hooks'
import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { FastifyBaseLogger } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { costPlugin } from './cost-header.js'
import { present } from './errors.js'
import { type Contexts, executionPlugin } from './execution.js'
import type { Limits } from './limits.js'
import type { Asked } from './request.js'

/** Holds the request that is being answered, because Apollo formats errors without saying whose they are. */
export const answering = new AsyncLocalStorage<Asked>()

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
    plugins: [
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
