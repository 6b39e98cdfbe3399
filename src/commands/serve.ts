import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { networkFile } from '../networks/index.js'
import { answerByName, listQuestions } from '../resolvers/index.js'
import { limits, type Server, startServer } from '../server/index.js'
import { askedAside, executedAside, fileAside, openThreads } from '../threads/index.js'
import type { Opened } from './open.js'

/** Listens for HTTP over an open Standpoint. Rejects with AddressError when the address of the settings cannot be used. */
export async function serve(
  root: string,
  { settings, standpoint }: Pick<Opened, 'settings' | 'standpoint'>,
): Promise<Server> {
  const { schema, evidence, graph } = standpoint
  const threads = openThreads({ ...limits, root, file: join(root, 'dist/threads/thread.js') })
  const server = await startServer({
    schema,
    openContext: ({ signal }) => standpoint.openContext({ signal }),
    graphVersion: (context) => context.version(),
    graphChanged: async (context) => evidence.replace(await context.columns()),
    aside: (question, context, asked) => executedAside(threads, schema, question, context, asked),
    file: async (name, asked, context) =>
      (await fileAside(threads, name, asked, context)) ?? networkFile(await context.columns(), name, asked),
    ready: () => graph.ping(),
    host: settings.HOST,
    hosts: settings.STANDPOINT_HOSTS?.split(',').map((name) => name.trim()) ?? [],
    port: settings.PORT,
    limits,
    log: pino({ level: settings.LOG_LEVEL }),
    questions: {
      list: (context) => listQuestions(context),
      answer: async (name, words, context) =>
        (await askedAside(threads, schema, name, words, context)) ?? answerByName(name, words, context, schema),
    },
    pageDirectory: join(root, 'dist/page'),
    exampleQuery: exampleQuery(settings.STANDPOINT_SEEDS),
  })
  return {
    url: server.url,
    stop: async () => {
      await server.stop()
      await threads.close()
    },
  }
}

/** The question that the page opens with: the data set's own, or what any data set can answer. */
function exampleQuery(seeds: string): string {
  const file = join(seeds, 'example.graphql')
  return existsSync(file)
    ? readFileSync(file, 'utf8')
    : '{ datasets { title description counts { claims people concepts } } }\n'
}
