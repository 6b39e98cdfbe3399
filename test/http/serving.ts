import { serve } from '../../src/commands/serve.js'
import type { Server } from '../../src/server/index.js'
import { readSettings } from '../../src/settings.js'
import { openStandpoint, type Standpoint } from '../../src/standpoint.js'
import { type Answer, ask } from '../server/asking.js'
import { graphSettings, root } from '../graph.js'

/** Standpoint as `npm start` serves it, over the run's Neo4j. */
export interface Serving extends Server {
  readonly standpoint: Standpoint
  /** Asks a question; gives the whole answer. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>
  /** Asks a question that must succeed; gives its data. */
  data(query: string, variables?: Record<string, unknown>): Promise<Record<string, unknown>>
}

/** Serves on a free port what the graph holds. `uri` is another way to the same database; `freshMs` the bound on staleness. */
export async function serveGraph({
  freshMs = 0,
  uri = graphSettings().uri,
  rememberedRecords = 1_000,
} = {}): Promise<Serving> {
  const env = { PORT: '0', LOG_LEVEL: 'silent', STANDPOINT_FRESH_MS: String(freshMs) }
  const settings = readSettings(env, root)
  const { STANDPOINT_QUERY_TIMEOUT_MS: queryTimeoutMs } = settings
  const standpoint = openStandpoint(root, { ...graphSettings(), uri, queryTimeoutMs, freshMs, rememberedRecords })
  const server = await serve(root, { settings, standpoint })
  const answer = (query: string, variables: Record<string, unknown> = {}) => ask(server.url, query, { variables })
  return {
    ...server,
    standpoint,
    ask: answer,
    data: async (query, variables) => {
      const { body, text } = await answer(query, variables)
      if (body.errors || !body.data) throw new Error(text)
      return body.data
    },
    stop: async () => {
      await server.stop()
      await standpoint.close()
    },
  }
}
