/**
 * A lock between processes that dies with its holder. Everyone who wants it first shows a claim (a named pipe with its
 * reading end open), then looks at the claims of the others: whoever sees no living one has the lock, else takes the
 * claim back and tries again. Two that claim at the same moment both see the other, so never two hold it. A claim of a
 * dead process has no reader; anyone may sweep it away, for its name is never used again.
 */
import { randomBytes } from 'node:crypto'
import { closeSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { writeFault } from './errors.js'
import { hasReader, makeFifos, openReader } from './fifo.js'

/** How long to wait before the next try, in ms; random, so that two claimants do not meet for ever. */
const RETRY_MS = { least: 20, spread: 60 }

/** Waiting for a lock can be given up through `signal`; `onWait` is called once when somebody else holds it. */
export interface LockOptions {
  readonly signal?: AbortSignal | undefined
  readonly onWait?: (() => void) | undefined
}

/**
 * Runs `work` while holding the lock kept in `folder`, and lets go however `work` ends.
 * Rejects with the signal's reason when aborted while waiting, or when `folder` cannot be written.
 */
export async function withLock<T>(folder: string, work: () => Promise<T>, options: LockOptions = {}): Promise<T> {
  const letGo = await take(folder, options)
  try {
    return await work()
  } finally {
    await letGo()
  }
}

async function take(folder: string, { signal, onWait }: LockOptions): Promise<() => Promise<void>> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    throw writeFault(folder, error)
  }
  for (let waited = false; ; waited = true) {
    signal?.throwIfAborted()
    if ((await livingClaims(folder)).length === 0) {
      const claim = await showClaim(folder)
      if ((await livingClaims(folder)).every((name) => name === claim.name)) return claim.withdraw
      await claim.withdraw()
    }
    if (!waited) onWait?.()
    await sleep(RETRY_MS.least + Math.random() * RETRY_MS.spread)
  }
}

async function showClaim(folder: string): Promise<{ name: string; withdraw: () => Promise<void> }> {
  const name = `claim-${randomBytes(8).toString('hex')}`
  const path = join(folder, name)
  const hidden = join(folder, `.${name}`)
  await makeFifos(hidden)
  const reader = openReader(hidden)
  // Shown only now, with its reader: nobody ever sees a living claim that looks dead.
  await rename(hidden, path)
  return {
    name,
    withdraw: async () => {
      await rm(path, { force: true })
      closeSync(reader)
    },
  }
}

async function livingClaims(folder: string): Promise<string[]> {
  const living: string[] = []
  for (const name of await readdir(folder)) {
    if (!name.startsWith('claim-')) continue
    if (hasReader(join(folder, name))) living.push(name)
    else await rm(join(folder, name), { force: true })
  }
  return living
}
