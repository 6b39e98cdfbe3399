/**
 * Every error code a client can meet from Standpoint itself: the one closed table. `docs/reference/errors.md` is made
 * from it. graphql-js and Apollo add their own codes for documents that do not parse or validate.
 */
export const errorTable = {
  BAD_USER_INPUT: {
    means: 'An argument or variable breaks its rule.',
    remedy: 'The message names the argument, what was expected and what came; correct it and ask again.',
  },
  LIMIT_EXCEEDED: {
    means: 'The request is larger than a stated limit: body, document, nodes asked for, work, or memory of a write.',
    remedy: 'The message says what came, the limit, and what to narrow.',
  },
  AMBIGUOUS: {
    means: 'A name fits several entities.',
    remedy: 'The message lists the candidates; ask again by `id`.',
  },
  GRAPH_UNAVAILABLE: {
    means: 'The database does not answer.',
    remedy: 'Ask again later; the server recovers by itself when the database is back.',
  },
  GRAPH_TIMEOUT: {
    means: 'The database did not finish in the time allowed.',
    remedy: 'Ask for less, or raise STANDPOINT_QUERY_TIMEOUT_MS.',
  },
  GRAPH_CHANGED: {
    means: 'The graph changed under the request twice in a row.',
    remedy: 'Ask again.',
  },
  INTERNAL_SERVER_ERROR: {
    means: 'A fault of Standpoint. It is logged whole, with the request id that the answer carries.',
    remedy: 'Report it with the request id.',
  },
} as const

export type ErrorCode = keyof typeof errorTable

/** An error that is meant for the client: its message says expected, got, where and the remedy. */
export class StandpointError extends Error {
  override readonly name = 'StandpointError'
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** Makes the error of an argument that breaks its rule. */
export function badInput(argument: string, expected: string, got: unknown): StandpointError {
  return new StandpointError('BAD_USER_INPUT', `${argument}: expected ${expected}; got ${shown(got)}.`, { argument })
}

/** Makes the error of something that cannot happen unless the code is wrong. */
export function fault(message: string): Error {
  return new Error(message)
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(value) ?? String(value))
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}
