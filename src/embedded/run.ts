/**
 * One start of the server, from launch to end: a folder `<port>-<random>` with two named pipes.
 *
 * - `alive`: every Standpoint process that uses the server holds the writing end, its leash the reading end. The leash
 *   removes the pipe when it is about to end the server: the door is closed.
 * - `running`: the server itself holds it; as long as it does, `pid` is the server's process id.
 *
 * So who lives is asked of the kernel, never of a file that a crash could leave wrong; see fifo.ts and leash.sh.
 */
import { randomBytes } from 'node:crypto'
import { closeSync, existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { errnoOf, writeFault } from './errors.js'
import { hasReader, hasWriter, makeFifos, openReader, openWriter } from './fifo.js'
import type { Home } from './home.js'

/** Longer than the leash gives the server to end (10 s) before it kills it, in ms. */
const END_MS = 13_000

/** A start of the server and the port it was started on. */
export interface Run {
  readonly folder: string
  readonly port: number
}

/** Keeps the server of a run from ending, until `letGo`, or until this process ends. */
export interface Hold {
  readonly run: Run
  readonly letGo: () => void
}

/** Tells whether the server process lives. */
export function isRunning(run: Run): boolean {
  return hasReader(join(run.folder, 'running'))
}

/** Tells whether the leash lives and lets others in. */
export function isLeashed(run: Run): boolean {
  return hasReader(alivePipe(run))
}

/** Tells whether some Standpoint process still counts on the run, be its server dead or alive. */
export function isUsed(run: Run): boolean {
  return hasWriter(alivePipe(run))
}

/** Lists the runs that have left a trace in a home, living or not. Rejects if the home cannot be read. */
export async function listRuns(home: Home): Promise<Run[]> {
  const names = await readdir(home.runs)
  return names.map((name) => ({ folder: join(home.runs, name), port: Number.parseInt(name, 10) || 0 }))
}

/** Removes a run that nobody lives in any more; only for the holder of the start lock. */
export async function removeRun(run: Run): Promise<void> {
  await rm(run.folder, { recursive: true, force: true })
}

/** Takes hold of a run, so that its leash keeps the server. Returns undefined if the leash is gone. */
export function holdRun(run: Run): Hold | undefined {
  const writer = openWriter(alivePipe(run))
  if (writer === undefined) return undefined
  let held = true
  return {
    run,
    letGo: () => {
      if (held) closeSync(writer)
      held = false
    },
  }
}

/** Makes the folder of a new run and holds it; `leash` is the reading end, to be given to the leash and then closed. */
export async function makeRun(home: Home, port: number): Promise<{ hold: Hold; leash: number }> {
  const run = { port, folder: join(home.runs, `${port}-${randomBytes(6).toString('hex')}`) }
  try {
    await mkdir(run.folder)
    await makeFifos(alivePipe(run), join(run.folder, 'running'))
    const leash = openReader(alivePipe(run))
    const hold = holdRun(run)
    if (hold === undefined) throw new Error(`Expected to be the reader of ${alivePipe(run)}.`)
    return { hold, leash }
  } catch (error) {
    throw writeFault(home.root, error)
  }
}

/** Waits until the server of a run has ended; gives up after a bounded time and returns false. */
export async function untilEnded(run: Run, boundMs = END_MS): Promise<boolean> {
  for (const until = Date.now() + boundMs; Date.now() < until; await sleep(20)) {
    if (!isRunning(run)) return true
  }
  return false
}

/** Tells whether a server lives on though its leash was killed; a leash at work has removed the pipe. */
export function isOrphan(run: Run): boolean {
  return isRunning(run) && !isLeashed(run) && existsSync(alivePipe(run))
}

/** Ends a server that was let go of: waits for its leash to do so, or does what the leash would. */
export async function endRun(run: Run): Promise<void> {
  if (!isOrphan(run) && (await untilEnded(run))) return
  if (await signalRun(run, 'SIGTERM', END_MS)) return
  await signalRun(run, 'SIGKILL', 2_000)
}

async function signalRun(run: Run, signal: NodeJS.Signals, boundMs: number): Promise<boolean> {
  const pid = Number(await readFile(join(run.folder, 'pid'), 'utf8').catch(() => ''))
  // Asked in this order: while `running` has its reader, the id cannot have passed to another process.
  if (!isRunning(run)) return true
  if (!Number.isSafeInteger(pid) || pid <= 1 || !(await isServer(pid))) return false
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (errnoOf(error) !== 'ESRCH') throw error
  }
  return untilEnded(run, boundMs)
}

/** The id of a server in another container means another process here; where the system tells, its arguments decide. */
async function isServer(pid: number): Promise<boolean> {
  if (process.platform !== 'linux') return true
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  return command.includes('org.neo4j.server.CommunityEntryPoint')
}

function alivePipe(run: Run): string {
  return join(run.folder, 'alive')
}
