import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyBaseLogger } from 'fastify'
import type { DocumentNode } from 'graphql'
import { StandpointError } from '../domain/errors.js'
import type { CostReport } from './guard.js'

/** Tells whoever answers a request which one it is, and when to stop working on it. */
export interface RequestInfo {
  readonly id: string
  /** Aborts when the client goes away or the time limit passes; the reason is then the error to throw. */
  readonly signal: AbortSignal
}

/** A request on its way through the server, with what its log line will say. */
export interface Asked extends RequestInfo {
  readonly log: FastifyBaseLogger
  readonly codes: Set<string>
  /** The faults that are logged already: one that fails many fields is told once. */
  readonly faults: Set<unknown>
  operationName?: string | undefined
  /** What the document costs, when the client wants to know; `isPreview` when it wants nothing else. */
  cost?: { readonly isPreview: boolean; readonly report: CostReport }
  /** The document, once it is parsed: errors about a value in it say which argument holds that. */
  document?: DocumentNode
}

declare module 'fastify' {
  interface FastifyRequest {
    asked: Asked
  }
}

const saneId = /^[\w.:+/=-]{1,64}$/

/** Takes the id of the incoming `x-request-id` header when it is short and harmless; makes one otherwise. */
export function requestId(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers['x-request-id']
  return typeof given === 'string' && saneId.test(given) ? given : randomUUID()
}

/** Opens the record of a request; its signal lives until the response is finished or its connection is gone. */
export function openAsked(id: string, log: FastifyBaseLogger, response: ServerResponse, requestMs: number): Asked {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(tooSlow(requestMs)), requestMs)
  response.once('close', () => {
    clearTimeout(timer)
    if (!response.writableFinished) controller.abort(new ClientGone())
  })
  return { id, signal: controller.signal, log, codes: new Set(), faults: new Set() }
}

/** Says that nobody waits for the answer any more; it is never sent and never logged as a fault. */
export class ClientGone extends Error {
  override readonly name = 'ClientGone'
  constructor() {
    super('The client went away before the answer was ready.')
  }
}

function tooSlow(requestMs: number): StandpointError {
  return new StandpointError(
    'GRAPH_TIMEOUT',
    `The answer was not ready within ${requestMs} ms, the limit for a request. Ask for less at once: smaller pages or fewer fields.`,
    { limitMs: requestMs },
  )
}
