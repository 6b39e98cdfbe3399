import type { FastifyInstance, FastifyReply } from 'fastify'
import { type Contexts, inContext } from './execution.js'
import { badRequest, refuse } from './refusals.js'

/** An answer to a named question: as JSON, and as CSV once that is wanted. */
export interface NamedAnswer {
  readonly json: object
  readonly csv: () => string
}

/** The named questions, which are asked at `/q`. */
export interface NamedQuestions<Context> {
  /** Lists them, each with an example. */
  readonly list: (context: Context) => Promise<readonly object[]>
  /** Answers one, with the words in its slots; `undefined` when there is none of this name. Rejects for slots that do not fit. */
  readonly answer: (
    name: string,
    words: ReadonlyMap<string, string>,
    context: Context,
  ) => Promise<NamedAnswer | undefined>
}

/**
 * Serves the named questions: `/q.json` lists them, `/q/<name>.json` and `/q/<name>.csv` answer one, with its slots in the
 * query of the address.
 */
export function serveQuestions<Context>(
  app: FastifyInstance,
  questions: NamedQuestions<Context>,
  contexts: Contexts<Context>,
): void {
  app.get('/q.json', async ({ asked }, reply) => {
    reply.header('cache-control', 'no-store')
    return { questions: await inContext(contexts, asked, (context) => questions.list(context)) }
  })
  app.get<{ Params: { '*': string } }>('/q/*', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const [, name, format] = /^([a-z0-9-]{1,100})\.(json|csv)$/.exec(request.params['*']) ?? []
    const words = wordsIn(request.url)
    const answer =
      name === undefined
        ? undefined
        : await inContext(contexts, request.asked, (context) => questions.answer(name, words, context))
    if (answer && name !== undefined) return format === 'csv' ? sendCsv(reply, name, answer) : answer.json
    return refuse(badRequest('There is no question of this name. /q.json lists those there are.', 404), request, reply)
  })
}

/** Reads the slots; of one that is given twice, the last counts. */
function wordsIn(url: string): ReadonlyMap<string, string> {
  const at = url.indexOf('?')
  return new Map(new URLSearchParams(at < 0 ? '' : url.slice(at + 1)))
}

function sendCsv(reply: FastifyReply, name: string, { csv }: NamedAnswer): FastifyReply {
  reply.header('content-disposition', `attachment; filename="${name}.csv"`)
  return reply.type('text/csv; charset=utf-8; header=present').send(csv())
}
