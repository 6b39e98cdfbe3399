import { MessageChannel } from 'node:worker_threads'
import { Piscina } from 'piscina'
import { StandpointError } from '../domain/errors.js'
import type { Columns } from '../evidence/index.js'
import type { Run } from '../graph/index.js'
import type { Ended, Granted, Jobs, Wish } from './jobs.js'
import { packError, unpackError } from './packed-error.js'

/** What a job works over: one version of the columns, a runner for what else it reads, and when to give up. */
export interface Over {
  readonly columns: Columns
  readonly run: Run
  readonly signal?: AbortSignal | undefined
}

/** Threads that do what would hold the process for long. */
export interface Threads {
  /**
   * Does a job in a thread, in turn when all are busy. Rejects with the signal's reason as soon as that aborts, and the
   * thread is stopped wherever it is; with LIMIT_EXCEEDED when the job needs more memory than a thread gets; else as the job does.
   */
  perform<Kind extends keyof Jobs>(kind: Kind, job: Jobs[Kind]['job'], over: Over): Promise<Jobs[Kind]['result']>
  /** Stops all threads, with what they do. */
  close(): Promise<void>
}

export interface ThreadSettings {
  /** The compiled module `thread.js` of this room. */
  readonly file: string
  /** The project's root, where threads read the schema and the questions. */
  readonly root: string
  /** Threads at most; they start when they are needed. */
  readonly threads: number
  /** MB of heap for each, beside the columns, which all share. */
  readonly threadMemoryMb: number
  /** Milliseconds after which a thread that has nothing to do ends. */
  readonly threadIdleMs: number
}

/** Opens the threads' pool; none starts before the first job. */
export function openThreads({ file, root, threads, threadMemoryMb, threadIdleMs }: ThreadSettings): Threads {
  const pool = new Piscina({
    filename: file,
    workerData: root,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: threadIdleMs,
    atomics: 'disabled', // Else a thread between two jobs sleeps, and does not notice that its port was closed.
    resourceLimits: { maxOldGenerationSizeMb: threadMemoryMb },
  })
  const jobs = new Set<AbortController>()
  // A thread that ends before it is ready takes no job with it: the jobs would wait for ever.
  pool.on('error', (error: Error) => jobs.forEach((job) => job.abort(error)))
  return {
    perform: async (kind, job, over) => {
      over.signal?.throwIfAborted()
      const { port1, port2 } = new MessageChannel()
      const broken = new AbortController()
      jobs.add(broken)
      port1.on('message', (wish: Wish) => {
        grant(wish, over)
          .then((granted) => port1.postMessage(granted))
          .catch((error: unknown) => broken.abort(error)) // What cannot be handed over would be waited for.
      })
      const signal = AbortSignal.any([broken.signal, ...(over.signal ? [over.signal] : [])])
      try {
        const task = { ...job, kind, columns: numberOf(over.columns), port: port2 }
        const ended: Ended<typeof kind> = await pool.run(task, { transferList: [port2], signal })
        if ('failure' in ended) throw unpackError(ended.failure)
        return ended.result
      } catch (error) {
        over.signal?.throwIfAborted()
        const reason: unknown = broken.signal.aborted ? broken.signal.reason : error
        throw isOutOfMemory(reason) ? tooLarge(threadMemoryMb) : reason
      } finally {
        jobs.delete(broken)
        port1.close()
      }
    },
    close: () => pool.destroy(),
  }
}

/** Columns by a number of their own, so that a thread knows those it has: versions of two graphs may be the same. */
const numbers = new WeakMap<Columns, number>()
let lastNumber = 0

function numberOf(columns: Columns): number {
  const known = numbers.get(columns)
  if (known !== undefined) return known
  lastNumber += 1
  numbers.set(columns, lastNumber)
  return lastNumber
}

async function grant(wish: Wish, { columns, run }: Over): Promise<Granted> {
  if (wish.kind === 'columns') return { wish: wish.wish, columns: columns.data }
  try {
    return { wish: wish.wish, rows: await run(wish.name, wish.params) }
  } catch (error) {
    return { wish: wish.wish, failure: packError(error) }
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function tooLarge(limit: number): StandpointError {
  return new StandpointError(
    'LIMIT_EXCEEDED',
    `The answer needs more than ${limit} MB of memory, the limit for one. Ask for less at once: select less, or take smaller pages.`,
    { limitMb: limit },
  )
}
