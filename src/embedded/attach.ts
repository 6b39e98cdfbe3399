import { setTimeout as sleep } from 'node:timers/promises'
import { untilBolt } from './bolt.js'
import { readPassword } from './home.js'
import { withLock } from './lock.js'
import { freePort } from './port.js'
import { endRun, holdRun, isLeashed, isRunning, isUsed, listRuns, removeRun, type Hold, type Run } from './run.js'
import { startServer, type StartContext } from './start.js'

/** A server that this process holds, and whether it was this process that started it. */
export interface Attached {
  readonly hold: Hold
  readonly password: string
  readonly startedHere: boolean
}

/**
 * Takes hold of the running server of a home, or starts it; one process at a time decides. With `before`, the hold of a
 * server that was lost, the new one is on the same port, for clients know it. Rejects with an EmbeddedError.
 */
export async function attach(context: StartContext, before?: Hold): Promise<Attached> {
  const { home, onProgress, signal } = context
  const onWait = () => onProgress({ phase: 'waiting', message: 'Waiting for another process that starts Neo4j' })
  return withLock(home.startLock, () => joinOrStart(context, before), { signal, onWait })
}

async function joinOrStart(context: StartContext, before: Hold | undefined): Promise<Attached> {
  const password = await readPassword(context.home)
  const runs = await listRuns(context.home)
  for (const run of runs) {
    await settle(run)
    if (!isRunning(run)) continue
    const hold = await join(run, context.signal)
    if (hold !== undefined) return { hold, password, startedHere: false }
    if (before?.run.folder === run.folder) before.letGo()
    context.onProgress({ phase: 'waiting', message: 'Waiting for the Neo4j of before to end' })
    await endRun(run)
  }
  const port = before?.run.port ?? runs.find(isUsed)?.port ?? (await freePort(runs.find(({ port }) => port > 0)?.port))
  const hold = await startServer(context, port)
  await Promise.all(runs.filter((run) => !isUsed(run)).map(removeRun))
  return { hold, password, startedHere: true }
}

/** For some milliseconds at its birth and at its end a run has a leash but no server. */
async function settle(run: Run): Promise<void> {
  for (const until = Date.now() + 2_000; isLeashed(run) && !isRunning(run) && Date.now() < until;) await sleep(10)
}

async function join(run: Run, signal: AbortSignal | undefined): Promise<Hold | undefined> {
  const hold = holdRun(run)
  try {
    // The leash is asked for again at the end: the door may have closed behind us.
    const answers = hold !== undefined && (await untilBolt(run.port, () => !isRunning(run), signal))
    if (answers && isLeashed(run)) return hold
  } catch (error) {
    hold?.letGo()
    throw error
  }
  hold?.letGo()
  return undefined
}
