import { StandpointError } from '../domain/errors.js'

/**
 * Codes after which the database cannot be used now: the driver's own (connection refused, cut or too slow to get) and
 * the server's (starting, stopping, no such database, our password refused).
 */
const unavailable = [
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.Database.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.ClientError.Cluster.NotALeader',
]
const securityPrefix = 'Neo.ClientError.Security.'
const timeouts = [
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.TransientError.Transaction.TransactionTimedOut',
]

/**
 * Turns a failure of the driver into one of ours, by its code and never by its text: GRAPH_UNAVAILABLE, GRAPH_TIMEOUT,
 * or the failure itself when it is a fault of ours. The driver's error stays as the cause, for the log.
 */
export function classify(error: unknown, statement: string): unknown {
  const code = codeOf(error)
  if (code === undefined) return error
  if (timeouts.includes(code)) return timedOut(error)
  if (unavailable.includes(code) || code.startsWith(securityPrefix)) return graphUnavailable(error)
  return Object.assign(new Error(`${statement}: the database refused the statement (${code}).`), { cause: error })
}

/** Makes the error of a database that does not answer. */
export function graphUnavailable(cause?: unknown): StandpointError {
  return new StandpointError(
    'GRAPH_UNAVAILABLE',
    'The graph database does not answer. Ask again in a moment.',
    {},
    { cause },
  )
}

function timedOut(cause: unknown): StandpointError {
  return new StandpointError(
    'GRAPH_TIMEOUT',
    'The graph database did not finish in the time allowed. Ask for less.',
    {},
    { cause },
  )
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
