import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { answering } from './apollo.js'
import { costMode } from './cost-header.js'
import { hold, reportOf } from './guard.js'
import type { Measurer } from './measure.js'
import { badRequest } from './refusals.js'
import type { Asked } from './request.js'

/** Serves GET and POST /graphql: first the guard, which throws what it refuses, then Apollo. */
export function serveGraphQL(app: FastifyInstance, apollo: ApolloServer<{ asked: Asked }>, measure: Measurer): void {
  const answer = fastifyApolloHandler(apollo, { context: async ({ asked }) => ({ asked }) })
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false, // The head of an answer is not known before the answer is.
    preHandler: async (request, reply) => {
      reply.header('cache-control', 'no-store')
      const mode = costMode(request.headers)
      const { query, variables } = questionIn(request)
      if (typeof query !== 'string' || query === '') return
      const measures = measure(query, isRecord(variables) ? variables : {})
      if (mode === undefined) return hold(measures)
      const all = [...measures]
      const report = reportOf(all)
      request.asked.cost = { isPreview: mode === 'preview', report }
      // A document that is too large to be validated is refused all the same; its counts go with the refusal.
      if (mode === 'report' || report.values === null) hold(all)
    },
    handler(request, reply) {
      return answering.run(request.asked, () => answer.call(this, request, reply))
    },
  })
}

/**
 * Reads the question from where Apollo will read it. It must be the very same text, or one could be guarded and another
 * executed; so a GET goes through the same parser of URLs. What is not sound is left for Apollo to refuse.
 */
function questionIn(request: FastifyRequest): { readonly query?: unknown; readonly variables?: unknown } {
  const url = `http://${request.hostname}/`
  if (!URL.canParse(request.url, url))
    throw badRequest('Expected a host name in the header "host"; got none that is sound.').error
  if (request.method === 'POST') return isRecord(request.body) ? request.body : {}
  const { searchParams } = new URL(request.url, url)
  return { query: searchParams.get('query'), variables: parsed(searchParams.get('variables')) }
}

function parsed(json: string | null): unknown {
  try {
    return json === null ? undefined : JSON.parse(json)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
