import type { ChildProcess } from 'node:child_process'
import { closeSync, openSync, statfsSync } from 'node:fs'
import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { constants } from 'node:os'
import { join } from 'node:path'
import { untilBolt } from './bolt.js'
import { javaArguments, neo4jConf, serverEnvironment, type Sizing } from './conf.js'
import { diskFull, writeFault } from './errors.js'
import { ensureJars } from './fetch.js'
import type { Home } from './home.js'
import { findJava } from './java.js'
import type { Jars } from './jars.js'
import { startLeashed, type Environment } from './leash.js'
import { isFree } from './port.js'
import type { Progress } from './progress.js'
import { portTaken, startFault } from './reason.js'
import { endRun, makeRun, type Hold } from './run.js'

/** Bytes on the disk below which no start is hoped for; an empty graph takes two to three million. */
const LEAST_SPACE = 1_000_000

/** Everything that a start needs to know. */
export interface StartContext {
  readonly home: Home
  readonly jarsHome: string
  readonly sizing: Sizing
  readonly env: Environment
  readonly onProgress: (progress: Progress) => void
  readonly signal: AbortSignal | undefined
}

/**
 * Starts the server on `port` and holds it; resolves when Bolt answers. Only for the holder of the start lock, and only
 * when no server of this home runs. Rejects with an EmbeddedError that carries Neo4j's own reason; nothing is left running.
 */
export async function startServer(context: StartContext, port: number): Promise<Hold> {
  const { home, env } = context
  const java = await findJava(env)
  const jars = await ensureJars({ ...context, java: java.path })
  if (!(await isFree(port))) throw portTaken(home, port)
  context.onProgress({ phase: 'starting', message: `Starting Neo4j ${jars.version}` })
  try {
    return await launch(context, java.path, jars, port)
  } catch (error) {
    // A damaged archive of classes can crash Java; the jars alone are enough.
    if (!(error instanceof CrashedWithArchive)) throw error
    await rm(error.archive, { force: true })
    return launch(context, java.path, { ...jars, archive: undefined }, port)
  }
}

class CrashedWithArchive extends Error {
  constructor(readonly archive: string) {
    super(`Java crashed with the class-data archive ${archive}.`)
  }
}

async function launch(context: StartContext, java: string, jars: Jars, port: number): Promise<Hold> {
  const { home, signal } = context
  const logged = await sizeOf(home.serverLog)
  const { hold, child } = await spawnServer(context, java, jars, port)
  try {
    // On a full disk Neo4j neither comes up nor ends, and cannot log why.
    const hopeless = () => child.exitCode !== null || child.signalCode !== null || isFull(home.data)
    if (await untilBolt(port, hopeless, signal)) return hold
    if (isFull(home.data)) throw diskFull(home.neo4j)
    if (jars.archive !== undefined && crashed(child)) throw new CrashedWithArchive(jars.archive)
    const consoleOutput = await readFile(home.console, 'utf8')
    const serverLog = (await readFile(home.serverLog).catch(() => Buffer.alloc(0))).subarray(logged).toString('utf8')
    throw startFault(home, port, serverLog, consoleOutput)
  } catch (error) {
    hold.letGo()
    await endRun(hold.run)
    throw error
  }
}

/** The leash tells the end of its command as a shell does: 128 and the signal. */
function crashed(leash: ChildProcess): boolean {
  const { SIGABRT, SIGBUS, SIGSEGV } = constants.signals
  return [SIGABRT, SIGBUS, SIGSEGV].some((signal) => leash.exitCode === 128 + signal)
}

async function spawnServer(
  context: StartContext,
  java: string,
  jars: Jars,
  port: number,
): Promise<{ hold: Hold; child: ChildProcess }> {
  const { home, sizing, env } = context
  try {
    await writeFile(join(home.conf, 'neo4j.conf'), neo4jConf(port, sizing))
  } catch (error) {
    throw writeFault(home.root, error)
  }
  const { hold, leash } = await makeRun(home, port)
  let output
  try {
    output = openSync(home.console, 'w')
    const child = await startLeashed({
      folder: hold.run.folder,
      command: java,
      args: javaArguments(home, jars, sizing),
      // The archive of classes is valid only for the same relative class path.
      cwd: jars.folder,
      env: serverEnvironment(env, jars),
      leash,
      output,
    })
    child.unref()
    return { hold, child }
  } catch (error) {
    hold.letGo()
    throw writeFault(home.root, error)
  } finally {
    closeSync(leash)
    if (output !== undefined) closeSync(output)
  }
}

function isFull(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize < LEAST_SPACE
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  )
}
