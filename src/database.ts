import type { Settings } from './settings.js'
import { openEmbedded, showProgress } from './embedded/index.js'
import type { GraphSettings } from './graph/index.js'

/** Where the graph is, and how to let go of it. */
export interface Database {
  readonly settings: GraphSettings
  readonly embedded: boolean
  release(): Promise<void>
}

/**
 * Finds the database that the settings name: a server of one's own, or the embedded one, which is started when no other
 * process has done so. Rejects with an error that names the remedy.
 */
export async function findDatabase(
  settings: Settings,
  env: Readonly<Record<string, string | undefined>>,
  progress: NodeJS.WriteStream,
  onLost: (message: string) => void,
): Promise<Database> {
  const timeouts = {
    queryTimeoutMs: settings.STANDPOINT_QUERY_TIMEOUT_MS,
    writeTimeoutMs: settings.STANDPOINT_WRITE_TIMEOUT_MS,
  }
  if (settings.NEO4J_URI)
    return {
      settings: {
        uri: settings.NEO4J_URI,
        user: settings.NEO4J_USER,
        password: settings.NEO4J_PASSWORD ?? '',
        database: settings.NEO4J_DATABASE,
        ...timeouts,
      },
      embedded: false,
      release: () => Promise.resolve(),
    }
  const server = await openEmbedded({
    home: settings.STANDPOINT_HOME,
    heapMb: settings.STANDPOINT_HEAP_MB,
    pageCacheMb: settings.STANDPOINT_PAGE_CACHE_MB,
    env,
    onProgress: showProgress(progress),
    onEvent: ({ message }) => onLost(message),
  })
  const { uri, user, password, database } = server
  return { settings: { uri, user, password, database, ...timeouts }, embedded: true, release: () => server.release() }
}
