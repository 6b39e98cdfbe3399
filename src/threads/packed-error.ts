import { type ErrorCode, StandpointError } from '../domain/errors.js'

/** An error as it travels between threads: what is copied of an error leaves out its class and its code. */
export interface PackedError {
  readonly message: string
  readonly stack: string
  readonly coded?: { readonly code: ErrorCode; readonly details: Readonly<Record<string, unknown>> }
}

/** Packs what was thrown. */
export function packError(thrown: unknown): PackedError {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  const { message, stack = message } = error
  if (!(error instanceof StandpointError)) return { message, stack }
  return { message, stack, coded: { code: error.code, details: error.details } }
}

/** Makes the error again that was packed, with the stack that it had. */
export function unpackError({ message, stack, coded }: PackedError): Error {
  const error = coded ? new StandpointError(coded.code, message, coded.details) : new Error(message)
  return Object.assign(error, { stack })
}
