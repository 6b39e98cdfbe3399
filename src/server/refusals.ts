import type { FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { StandpointError } from '../domain/errors.js'
import { present, statusOf } from './errors.js'
import { tooMuch } from './excess.js'
import type { Limits } from './limits.js'

/** A refused request: the status to answer with, and the error to show. */
export interface Refusal {
  readonly status: number
  readonly error: unknown
}

/** Makes the refusal of a request that is wrong as HTTP. */
export function badRequest(message: string, status = 400): Refusal {
  return { status, error: new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } }) }
}

/** Sends a refusal in the shape that every error has. */
export function refuse({ status, error }: Refusal, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { cost } = request.asked
  return reply.code(status).send({
    errors: [present(error, request.asked)],
    ...(cost && { extensions: { cost: cost.report } }),
  })
}

/** Puts what was thrown on the way to GraphQL into our words. What nobody foresaw stays as it is, for `present` to mask. */
export function refusalOf(error: unknown, request: FastifyRequest, limits: Limits): Refusal {
  if (error instanceof StandpointError) return { status: statusOf(error.code), error }
  if (error instanceof GraphQLError) return { status: statusOf(error.extensions['code']), error }
  const coding = request.headers['content-encoding']
  switch (httpStatusOf(error)) {
    case 413: {
      const remedy = 'Send a shorter document, or fewer variables.'
      return {
        status: 413,
        error: tooMuch('bytes in its body', 'more', limits.bodyBytes, remedy),
      }
    }
    case 415:
      return badRequest(
        `Expected a body of content-type application/json; got ${contentTypeOf(request)}. Send {"query": "…"}.`,
        415,
      )
    case 414:
      return badRequest('The address is too long. Send long questions by POST to /graphql.', 414)
    case 400:
      if (coding !== undefined)
        return badRequest(
          `Expected a body as it is; got one with content-encoding ${coding.slice(0, 80)}. Send plain JSON.`,
          415,
        )
      return badRequest(
        'Expected a body that is JSON, as {"query": "…"}, at a sound address; got something else. Check quotes, braces and the URL.',
      )
    default:
      return { status: 500, error }
  }
}

function httpStatusOf(error: unknown): number {
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : 500
}

function contentTypeOf(request: FastifyRequest): string {
  return request.headers['content-type']?.slice(0, 80) ?? 'none'
}
