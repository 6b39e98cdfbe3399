import { StandpointError } from './domain/errors.js'
import { openEmbedded, showProgress } from './embedded/index.js'
import type { GraphSettings } from './graph/index.js'
import type { Settings } from './settings.js'

/** A Neo4j of one's own that cannot be used; the message names the setting to look at. */
export class UnreachableDatabase extends Error {}

/** Where the graph is, and how to let go of it. */
export interface Database {
  readonly settings: GraphSettings
  readonly embedded: boolean
  release(): Promise<void>
}

/** Says why a Neo4j of one's own cannot be used, where the failure tells; any other failure is given back as it is. */
export function unreachable({ uri, user, database }: GraphSettings, error: unknown): unknown {
  if (!(error instanceof StandpointError) || error.code !== 'GRAPH_UNAVAILABLE') return error
  const embedded = 'or unset NEO4J_URI to use the embedded Neo4j.'
  const reason = reasonOf(error.cause)
  if (reason.startsWith('Neo.ClientError.Security.'))
    return new UnreachableDatabase(
      `The Neo4j at NEO4J_URI refuses the user ${user} (${reason}). Check NEO4J_USER and NEO4J_PASSWORD, ${embedded}`,
      { cause: error },
    )
  if (reason === 'Neo.ClientError.Database.DatabaseNotFound')
    return new UnreachableDatabase(
      `The Neo4j at NEO4J_URI has no database ${database}. Set NEO4J_DATABASE to one that it has, ${embedded}`,
      { cause: error },
    )
  return new UnreachableDatabase(
    `No Neo4j answers at NEO4J_URI, ${addressOf(uri)} (${reason}). Check that it runs there, speaks Bolt on that port, and is encrypted where the address says so (+s), ${embedded}`,
    { cause: error },
  )
}

/** Gives the code of the driver's or the server's error, or what else is known. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'no reason given'
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message
}

/** Leaves out whatever an address may hold beside scheme and host, for that could be a secret. */
function addressOf(uri: string): string {
  return URL.canParse(uri) ? `${new URL(uri).protocol}//${new URL(uri).host}` : 'an address that cannot be read'
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
