import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { badRequest, refuse } from './refusals.js'

/**
 * Notes every route that is registered from now on. Gives a function that tells which methods the path of an address takes:
 * none when there is nothing.
 */
export function routeMethods(app: FastifyInstance): (url: string) => readonly string[] {
  const routes: { readonly pattern: RegExp; readonly methods: readonly string[] }[] = []
  app.addHook('onRoute', ({ url, method }) => void routes.push({ pattern: patternOf(url), methods: [method].flat() }))
  return (url) => {
    const path = url.replace(/[?#].*/s, '')
    const found = routes.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods)
    return [...new Set(found)].sort()
  }
}

function patternOf(url: string): RegExp {
  const parts = url.split(/(:\w+|\*)/).map((part) => {
    if (part === '*') return '.*'
    return part.startsWith(':') ? '[^/]+' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  })
  return new RegExp(`^${parts.join('')}$`, 's')
}

/** Answers a method that the path does not take: OPTIONS is told which it does, any other is refused with 405. */
export function otherMethod(methods: readonly string[], request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.header('allow', [...methods, 'OPTIONS'].join(', '))
  if (request.method === 'OPTIONS') return reply.code(204).send()
  const message = `Expected ${methods.join(' or ')} at this path; got ${request.method}. Nothing here is changed over HTTP.`
  return refuse(badRequest(message, 405), request, reply)
}
