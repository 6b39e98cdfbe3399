import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { StandpointError } from '../domain/errors.js'
import { limits } from './limits.js'
import { type Asked, ClientGone } from './request.js'
import { misplacedValue } from './values.js'

/** The codes that GraphQL over HTTP has by itself; the errors that bear them are written for the client. */
const graphqlCodes = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
])

/** Faults of one request that are logged; a page of rows that all fail is not worth a line for each. */
const faultsLogged = 10

const statuses: Readonly<Record<string, number>> = {
  GRAPH_UNAVAILABLE: 503,
  GRAPH_TIMEOUT: 504,
  GRAPH_CHANGED: 503,
  INTERNAL_SERVER_ERROR: 500,
}

/** Gives the HTTP status of a request that was refused, or that failed as a whole, with this code. */
export function statusOf(code: unknown): number {
  return (typeof code === 'string' && statuses[code]) || 400
}

/** What the log gets of an error: where in the answer it is, or the code that the client was told. */
export interface Logged {
  readonly err: unknown
  readonly path?: string | undefined
  readonly code?: string | undefined
}

/** What errors of a request are shown by: its id, the document once it is parsed, and what its log line will say. */
export type Presenting = Pick<Asked, 'id' | 'codes' | 'faults' | 'document'> & {
  readonly signal?: AbortSignal
  readonly log: Readonly<Record<'error' | 'warn', (fields: Logged, message: string) => void>>
}

/**
 * Shapes an error for the client: message, code, request id and details. An error that was not written for the client
 * is masked as INTERNAL_SERVER_ERROR and logged whole under the id that the client gets.
 */
export function present(thrown: unknown, asked: Presenting): GraphQLFormattedError {
  const error = misplacedValue(thrown, asked.document) ?? thrown
  const code = clientCode(error)
  if (code !== undefined && !asked.codes.has(code)) logCause(error, asked)
  asked.codes.add(code ?? 'INTERNAL_SERVER_ERROR')
  if (code === undefined || code === 'INTERNAL_SERVER_ERROR') logWhole(error, asked)
  const root = rootOf(error)
  const details = root instanceof StandpointError && Object.keys(root.details).length > 0 ? root.details : undefined
  return {
    ...(error instanceof GraphQLError ? placeOf(error) : {}),
    message: code !== undefined && error instanceof Error ? cut(error.message) : maskedMessage(asked),
    extensions: {
      code: code ?? 'INTERNAL_SERVER_ERROR',
      requestId: asked.id,
      ...(code !== undefined && details !== undefined ? { details } : {}),
    },
  }
}

/** Shortens a message that shows a long value: its beginning says which, its end what was expected. */
function cut(message: string): string {
  const half = limits.messageLength / 2
  return message.length <= limits.messageLength ? message : `${message.slice(0, half)} … ${message.slice(-half)}`
}

/** Gives the code under which the client may see an error; undefined when it may not. */
function clientCode(error: unknown): string | undefined {
  const root = rootOf(error)
  if (root instanceof StandpointError) return root.code
  if (!(error instanceof GraphQLError) || !(root instanceof GraphQLError)) return undefined
  const code = error.extensions['code']
  // With a path, graphql-js itself speaks only of an argument's value, and points at it in the document.
  if (error.path !== undefined) return root.nodes !== undefined && code === undefined ? 'BAD_USER_INPUT' : undefined
  // Without a path no resolver has thrown it: Apollo and the guard give theirs a code; else it is a variable's value.
  if (code === undefined) return 'BAD_USER_INPUT'
  return typeof code === 'string' && graphqlCodes.has(code) ? code : undefined
}

/** Follows an error to the one that was first thrown. */
function rootOf(error: unknown): unknown {
  const seen = new Set<unknown>()
  let root = error
  while (root instanceof GraphQLError && root.originalError !== undefined && !seen.has(root)) {
    seen.add(root)
    root = root.originalError
  }
  return root
}

function placeOf(error: GraphQLError): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  const { locations, path } = error.toJSON()
  return { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) }
}

function maskedMessage(asked: Presenting): string {
  return `Something went wrong inside Standpoint; it is in the log. Report it with the request id ${asked.id}.`
}

/** Logs why an error that the client sees came about: what the driver said, say. Once for each code of a request. */
function logCause(error: unknown, asked: Presenting): void {
  const root = rootOf(error)
  if (root instanceof StandpointError && root.cause !== undefined)
    asked.log.warn({ err: root.cause, code: root.code }, 'the cause of an error that the client was told')
}

function logWhole(error: unknown, asked: Presenting): void {
  const root = rootOf(error)
  if (root instanceof ClientGone || asked.faults.has(root) || asked.faults.size >= faultsLogged) return
  asked.faults.add(root)
  const path = error instanceof GraphQLError ? error.path?.join('.') : undefined
  asked.log.error({ err: root, ...(path === undefined ? {} : { path }) }, 'a request met a fault')
}
