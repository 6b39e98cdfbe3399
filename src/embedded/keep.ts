import { setTimeout as sleep } from 'node:timers/promises'
import { attach } from './attach.js'
import { EmbeddedError } from './errors.js'
import { isLeashed, isRunning, type Hold, type Run } from './run.js'
import type { StartContext } from './start.js'

/** How often the server is looked after, in ms; two questions to the kernel each time. */
const LOOK_MS = 500

/** The pauses between attempts to bring it back, in ms; the last one repeats. */
const BACK_OFF_MS = [250, 500, 1_000, 2_000, 5_000, 10_000]

/** What happens to a server after it was opened. */
export type EmbeddedEvent =
  | { readonly kind: 'lost'; readonly message: string }
  | { readonly kind: 'back'; readonly message: string }
  | { readonly kind: 'still-lost'; readonly message: string; readonly error: unknown }

/** Looks after a server until `stop`, which returns the hold that is left to give up. */
export interface Kept {
  stop(): Promise<Hold>
}

/**
 * Looks after a held server: when it (or its leash) dies, it is started again on the same port by the first of its
 * holders to notice, and the others join. Never throws; failures go to `onEvent`, and attempts go on with pauses.
 */
export function keepRunning(context: StartContext, hold: Hold, onEvent: (event: EmbeddedEvent) => void): Kept {
  const stopping = new AbortController()
  const { signal } = stopping
  let current = hold
  const look = async () => {
    while (!signal.aborted) {
      if (lives(current.run)) await pause(LOOK_MS, signal)
      else current = await bringBack({ ...context, signal }, current, onEvent)
    }
  }
  const looking = look()
  return {
    stop: async () => {
      stopping.abort()
      await looking
      return current
    },
  }
}

function lives(run: Run): boolean {
  try {
    return isRunning(run) && isLeashed(run)
  } catch {
    // The question could not be asked, for want of file descriptors perhaps. That is no reason to start a server.
    return true
  }
}

async function bringBack(context: StartContext, lost: Hold, onEvent: (event: EmbeddedEvent) => void): Promise<Hold> {
  const { signal } = context
  const givenUp = () => signal?.aborted === true
  onEvent({ kind: 'lost', message: `The embedded Neo4j on port ${lost.run.port} has ended; starting it again.` })
  for (let attempt = 0; !givenUp(); attempt += 1) {
    try {
      const { hold } = await attach(context, lost)
      // Only now: that we held the lost one kept others from starting it on another port.
      lost.letGo()
      onEvent({ kind: 'back', message: `The embedded Neo4j answers again on port ${hold.run.port}.` })
      return hold
    } catch (error) {
      if (givenUp()) break
      // It lives after all, but its traces were removed: only letting go of it makes room for another.
      if (error instanceof EmbeddedError && error.code === 'HOME_LOCKED') lost.letGo()
      const message = `The embedded Neo4j could not be started again: ${error instanceof Error ? error.message : String(error)}`
      onEvent({ kind: 'still-lost', message, error })
      await pause(BACK_OFF_MS[Math.min(attempt, BACK_OFF_MS.length - 1)] ?? 0, signal)
    }
  }
  return lost
}

/** Waits without keeping the process alive; ends early, and quietly, when aborted. */
async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  await sleep(ms, undefined, { ref: false, ...(signal === undefined ? {} : { signal }) }).catch(() => undefined)
}
