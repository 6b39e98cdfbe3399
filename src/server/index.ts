import type { ApolloServer } from '@apollo/server'
import type { FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { apolloFor } from './apollo.js'
import type { Contexts } from './execution.js'
import { serveGraphQL } from './graphql.js'
import { type Files, serveFiles } from './files.js'
import { serveHealth } from './health.js'
import { hostCheck } from './hosts.js'
import { httpApp } from './http.js'
import { listen } from './listen.js'
import type { Limits } from './limits.js'
import { measurerOf } from './measure.js'
import { servePage } from './page.js'
import { type NamedQuestions, serveQuestions } from './questions.js'
import type { Asked } from './request.js'
import { type Weights, weights } from './weights.js'

export { AddressError, expectAddress } from './listen.js'
export type { Sourced } from './execution.js'
export type { File, Files } from './files.js'
export type { Logged } from './errors.js'
export { dataOf, type Outcome } from './outcome.js'
export type { Asked, RequestInfo } from './request.js'
export { type Limits, limits } from './limits.js'
export type { NamedAnswer, NamedQuestions } from './questions.js'
export type { Weight, Weights } from './weights.js'

export interface ServerOptions<Context> extends Contexts<Context> {
  /** Makes files of what the graph holds, under `/network/`; there are none when absent. */
  readonly file?: Files<Context>
  readonly schema: GraphQLSchema
  /** Resolves when the database answers; what it rejects with is the reason that `/health/ready` gives. */
  readonly ready: () => Promise<void>
  readonly host: string
  /** Names under which the server may be asked, beside the address on which it listens; `*` is every name. */
  readonly hosts?: readonly string[]
  /** The port to listen on; 0 takes a free one. */
  readonly port: number
  readonly limits: Limits
  /** Which fields cost more than one value; the table of our schema when absent. */
  readonly weights?: Weights
  readonly log: Logger
  /** The named questions, asked at `/q`. */
  readonly questions: NamedQuestions<Context>
  /** Where `vite build` put the page; when nothing is there, `/` says so. */
  readonly pageDirectory: string
  /** The GraphQL document that the page opens with. */
  readonly exampleQuery: string
}

export interface Server {
  /** Where the server listens, as http://host:port without a slash. */
  readonly url: string
  /** Stops accepting, finishes the requests in flight within `limits.stopMs`, then cuts what is left. Twice is once. */
  stop(): Promise<void>
}

/** Starts the server; rejects when the schema is not sound, with AddressError when the address cannot be listened on. */
export async function startServer<Context>(options: ServerOptions<Context>): Promise<Server> {
  const { schema, limits, log } = options
  const apollo = apolloFor(schema, options, limits, log)
  await apollo.start()
  const app = httpApp(log, limits, hostCheck(options.host, options.hosts ?? []))
  serveHealth(app, options.ready, limits)
  if (options.file) serveFiles(app, options.file, options)
  serveGraphQL(app, apollo, measurerOf(schema, limits, options.weights ?? weights))
  serveQuestions(app, options.questions, options)
  await servePage(app, options.pageDirectory, options.exampleQuery)
  const url = await listen(app, options)
  let stopped: Promise<void> | undefined
  return { url, stop: () => (stopped ??= stopServer(app, apollo, limits.stopMs)) }
}

async function stopServer(app: FastifyInstance, apollo: ApolloServer<{ asked: Asked }>, stopMs: number): Promise<void> {
  const cut = setTimeout(() => app.server.closeAllConnections(), stopMs)
  await app.close()
  clearTimeout(cut)
  await apollo.stop()
}
