import { type ErrorCode, StandpointError } from '../domain/errors.js'

/** An error as it travels between threads: what is copied of an error leaves out its class and its code. */
export interface PackedError {
  readonly message: string
  readonly stack: string
  readonly cause?: PackedError | undefined
  readonly coded?: { readonly code: ErrorCode; readonly details: Readonly<Record<string, unknown>> }
}

/** Packs what was thrown, with its causes. */
export function packError(thrown: unknown): PackedError {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  const { message, stack = message, cause } = error
  const packed = { message, stack, cause: cause === undefined ? undefined : packError(cause) }
  return error instanceof StandpointError ? { ...packed, coded: { code: error.code, details: error.details } } : packed
}

/** Makes the error again that was packed, with the stack that it had. */
export function unpackError({ message, stack, cause, coded }: PackedError): Error {
  const options = cause && { cause: unpackError(cause) }
  const error = coded ? new StandpointError(coded.code, message, coded.details, options) : new Error(message, options)
  return Object.assign(error, { stack })
}
