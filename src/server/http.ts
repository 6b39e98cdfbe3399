import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify'
import type { HostCheck } from './hosts.js'
import type { Limits } from './limits.js'
import { otherMethod, routeMethods } from './methods.js'
import { badRequest, refusalOf, refuse } from './refusals.js'
import { ClientGone, openAsked, requestId } from './request.js'

/**
 * Makes the HTTP side: ids, one log line for each request, and errors in the one shape `{errors: [{message, extensions}]}`,
 * also where Fastify or Node refuse a request by themselves.
 */
export function httpApp(log: FastifyBaseLogger, limits: Limits, hosts: HostCheck): FastifyInstance {
  const app: FastifyInstance = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestId,
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.receiveMs,
    http: { headersTimeout: limits.receiveMs, connectionsCheckingInterval: limits.receiveMs / 4 },
    return503OnClosing: false, // While stopping, what still comes over an open connection is answered; then it closes.
    clientErrorHandler: refuseConnection,
    frameworkErrors: (error, request, reply) => {
      open(request, reply, limits)
      refuse(refusalOf(error, request, limits), request, reply)
    },
  })
  app.removeContentTypeParser('text/plain') // Browsers send it across sites without asking; only JSON is read.
  app.decorateRequest('asked')
  const methodsAt = routeMethods(app)
  const nothingThere = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const methods = methodsAt(request.url)
    if (methods.length > 0 && !methods.includes(request.method)) return otherMethod(methods, request, reply)
    const message = `There is nothing at ${request.method} ${pathOf(request)}. GraphQL is at /graphql, the page at /.`
    return refuse(badRequest(message, 404), request, reply)
  }
  app.addHook('onRequest', async (request, reply) => {
    open(request, reply, limits)
    const foreign = hosts(request.headers)
    if (foreign) return refuse(foreign, request, reply)
    return request.is404 ? nothingThere(request, reply) : undefined // Before any body is read.
  })
  app.addHook('onSend', async (_request, reply) => {
    if (!app.server.listening) reply.header('connection', 'close') // Stopping waits for connections, not for answers.
  })
  app.setErrorHandler((error, request, reply) => refuse(refusalOf(error, request, limits), request, reply))
  app.setNotFoundHandler(nothingThere)
  return app
}

function open(request: FastifyRequest, reply: FastifyReply, limits: Limits): void {
  request.asked = openAsked(request.id, request.log, reply.raw, limits.requestMs)
  reply.raw.once('close', () => logLine(request, reply)) // Fastify's own hook is silent about clients that went away.
  reply.header('x-request-id', request.id).header('x-content-type-options', 'nosniff')
}

function logLine(request: FastifyRequest, reply: FastifyReply): void {
  const { operationName, codes, signal } = request.asked
  const line = {
    method: request.method,
    path: pathOf(request),
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime * 10) / 10,
    ...(operationName !== undefined && { operation: operationName }),
    ...(codes.size > 0 && { codes: [...codes] }),
  }
  request.log.info(line, signal.reason instanceof ClientGone ? 'client gone' : 'answered')
}

/** Gives the path without its query string, which may hold a whole document, and never more than a line of it. */
function pathOf(request: FastifyRequest): string {
  return request.url.replace(/[?#].*/s, '').slice(0, 200)
}

/** Answers bytes that never became a request: too slow, too long a head, or no HTTP at all. */
function refuseConnection(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  const { status, message } = connectionFaults[error.code ?? ''] ?? { status: 400, message: 'This is no HTTP request.' }
  const body = JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] })
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-type: application/json; charset=utf-8`
  if (socket.writable) socket.write(`${head}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  socket.destroy(error)
}

const connectionFaults: Readonly<Record<string, { status: number; message: string }>> = {
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, message: 'The request did not arrive in time. Send it again.' },
  HPE_HEADER_OVERFLOW: { status: 431, message: 'The head of the request is too long. Send long queries by POST.' },
}
