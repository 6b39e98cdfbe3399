import { Neo4jError } from 'neo4j-driver'
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

const outOfMemory = [
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.TransactionOutOfMemoryError',
  'Neo.TransientError.General.OutOfMemoryError',
]

/**
 * Turns a failure of the driver into one of ours, by its code and never by its text: GRAPH_UNAVAILABLE, GRAPH_TIMEOUT,
 * or an internal error that names the statement. The driver's error stays as the cause, for the log. A failure that is
 * not the driver's is given back as it is: it comes from our own deadline, or from the work of a write.
 */
export function classify(error: unknown, statement: string): unknown {
  if (!(error instanceof Neo4jError)) return error
  const { code } = error
  if (timeouts.includes(code)) return timedOut(error)
  if (outOfMemory.includes(code)) return tooLarge(error)
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

/** Makes the error of a database that answers others, but not this in the time allowed. */
export function graphBusy(cause?: unknown): StandpointError {
  return new StandpointError(
    'GRAPH_TIMEOUT',
    'The graph database is busy and did not answer in the time allowed. Ask again in a moment, or for less.',
    {},
    { cause },
  )
}

/** Makes the reason of an answer that did not come, for the log. */
export function silence(statement: string): Error {
  return new Error(`${statement}: no answer in time`)
}

/** Makes the error of a read that nobody waits for any more. */
export function callerGone(statement: string): Error {
  return new Error(`${statement}: the caller went away`)
}

/** Tells whether a failure is what the database said itself, so that it is there; its own codes begin with its name. */
export function isAnswer(error: unknown): boolean {
  return error instanceof Neo4jError && error.code.startsWith('Neo.')
}

/** A claim costs a transaction some 22 kB of the heap, of which 70 % may be used: docs/performance.md has the figures. */
function tooLarge(cause: unknown): StandpointError {
  return new StandpointError(
    'LIMIT_EXCEEDED',
    'The transaction is larger than the memory of the database allows. Give it more: STANDPOINT_HEAP_MB for the embedded one (planting 15,000 claims at once fits into 512, 50,000 into 2048). Nothing was written.',
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
