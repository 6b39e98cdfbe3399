import type { FastifyInstance } from 'fastify'
import { StandpointError } from '../domain/errors.js'
import { type Contexts, inContext } from './execution.js'

/** A file that is made for a request. */
export interface File {
  readonly text: string
  readonly mediaType: string
  /** What the head of the answer says of it besides. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Makes the file with a name, as `one-mode.graphml`, from the texts of a query string. `undefined` when there is no such file. */
export type Files<Context> = (
  name: string,
  asked: Readonly<Record<string, string>>,
  context: Context,
) => Promise<File | undefined>

/** Browsers show pictures; a policy keeps whatever stands in a file from running or loading anything. */
function isPicture({ mediaType }: File): boolean {
  return mediaType.startsWith('image/')
}

/** Serves `GET /network/<name>`: the arguments stand in the query string, each once. */
export function serveFiles<Context>(app: FastifyInstance, make: Files<Context>, contexts: Contexts<Context>): void {
  app.get<{ Params: { name: string } }>('/network/:name', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const { name } = request.params
    const asked = askedIn(request.query)
    const made = await inContext(contexts, request.asked, (context) => make(name, asked, context))
    if (!made) return reply.callNotFound()
    return reply
      .headers(made.headers ?? {})
      .type(`${made.mediaType}; charset=utf-8`)
      .header('content-disposition', `${isPicture(made) ? 'inline' : 'attachment'}; filename="${name}"`)
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
      .send(made.text)
  })
}

function askedIn(query: unknown): Readonly<Record<string, string>> {
  const entries = typeof query === 'object' && query !== null ? Object.entries(query) : []
  return Object.fromEntries(
    entries.map(([name, value]) => {
      if (typeof value === 'string') return [name, value]
      throw new StandpointError('BAD_USER_INPUT', `${name}: expected it once; got it several times.`, {
        argument: name,
      })
    }),
  )
}
