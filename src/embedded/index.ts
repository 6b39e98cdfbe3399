import { resolve } from 'node:path'
import { homeAt, makeHome } from './home.js'
import { attach } from './attach.js'
import type { Environment } from './leash.js'
import type { Progress } from './progress.js'
import { keepRunning, type EmbeddedEvent } from './keep.js'
import { endRun, isOrphan, isUsed, untilEnded } from './run.js'

export { EmbeddedError, type EmbeddedErrorCode } from './errors.js'
export type { EmbeddedEvent } from './keep.js'
export { showProgress, type Progress, type ProgressStream } from './progress.js'

/** How the embedded server is to be run. */
export interface EmbeddedOptions {
  /** The folder of data, logs and password; made if it is not there. */
  readonly home: string
  /** The folder that Neo4j itself is fetched into; `home` if left out. */
  readonly jarsHome?: string | undefined
  readonly heapMb: number
  readonly pageCacheMb: number
  /** Compile quickly rather than well: for tests and short commands. */
  readonly quickStart?: boolean | undefined
  /** Where to find Java and Maven (`JAVA_HOME`, `PATH`), and what they are given. */
  readonly env: Environment
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** Told when the server was lost, is back, or cannot be brought back. */
  readonly onEvent?: ((event: EmbeddedEvent) => void) | undefined
  /** Gives up opening; no effect afterwards. */
  readonly signal?: AbortSignal | undefined
}

/** A running Neo4j that this process holds. */
export interface EmbeddedServer {
  readonly uri: string
  readonly user: 'neo4j'
  readonly password: string
  readonly database: 'neo4j'
  readonly startedHere: boolean
  /** Gives up this process's hold; resolves when the server has ended, if nobody else holds it, within a bounded time. */
  release(): Promise<void>
}

/**
 * Opens the embedded Neo4j of a home: joins the one that runs, or fetches (once) and starts it; resolves when Bolt answers.
 * It runs for as long as any process holds it, is started again on the same port if it dies, and ends with its last holder,
 * however that ends. Rejects with an EmbeddedError naming fault and remedy, or with the signal's reason.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const home = homeAt(resolve(options.home))
  const onProgress = options.onProgress ?? (() => undefined)
  const context = {
    home,
    jarsHome: resolve(options.jarsHome ?? options.home),
    sizing: { heapMb: options.heapMb, pageCacheMb: options.pageCacheMb, quickStart: options.quickStart ?? false },
    env: options.env,
    onProgress,
    signal: options.signal,
  }
  await makeHome(home)
  const { hold, password, startedHere } = await attach(context)
  const kept = keepRunning({ ...context, onProgress: () => undefined }, hold, options.onEvent ?? (() => undefined))
  onProgress({ phase: 'ready', message: `Neo4j is ready on port ${hold.run.port}` })
  return {
    uri: `bolt://127.0.0.1:${hold.run.port}`,
    user: 'neo4j',
    password,
    database: 'neo4j',
    startedHere,
    release: async () => {
      const { run, letGo } = await kept.stop()
      letGo()
      if (!isUsed(run)) await (isOrphan(run) ? endRun(run) : untilEnded(run))
    },
  }
}
