import type { FastifyInstance } from 'fastify'
import { type ErrorCode, StandpointError } from '../domain/errors.js'
import type { Limits } from './limits.js'

/**
 * Serves `/health/live`, which answers while the process serves, and `/health/ready`, which asks the database too: 200, or
 * 503 with a reason code and no addresses. Checks that come at once share one question to the database.
 */
export function serveHealth(app: FastifyInstance, ready: () => Promise<void>, limits: Pick<Limits, 'readyMs'>): void {
  let asking: Promise<void> | undefined
  app.get('/health/live', async (_request, reply) => {
    reply.header('cache-control', 'no-store')
    return { status: 'live' }
  })
  app.get('/health/ready', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    asking ??= within(limits.readyMs, ready).finally(() => (asking = undefined))
    try {
      await asking
      return { status: 'ready' }
    } catch (error) {
      const { code, message } = reasonOf(error)
      request.asked.codes.add(code)
      request.log.warn({ err: error }, 'not ready')
      return reply.code(503).send({ status: 'unavailable', code, message })
    }
  })
}

function reasonOf(error: unknown): { code: ErrorCode; message: string } {
  if (error instanceof StandpointError) return error
  return { code: 'INTERNAL_SERVER_ERROR', message: 'The readiness check failed; the log says why.' }
}

async function within(ms: number, ready: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const error = new StandpointError('GRAPH_TIMEOUT', `The database did not answer within ${ms} ms.`)
    timer = setTimeout(() => reject(error), ms)
  })
  await Promise.race([ready(), late]).finally(() => clearTimeout(timer))
}
