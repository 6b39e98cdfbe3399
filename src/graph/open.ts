import { setTimeout as sleep } from 'node:timers/promises'
import neo4j, { type Driver, type Session } from 'neo4j-driver'
import type { LoadedCatalogue, Statement } from '../catalogue/index.js'
import { checkRow, toParameters } from './convert.js'
import { within } from './deadline.js'
import { callerGone, classify, graphBusy, graphUnavailable, isAnswer, silence } from './failures.js'
import { Line } from './line.js'
import { Pulse } from './pulse.js'
import { type Run, typed, type UntypedRun } from './run.js'
import { warmUp } from './warm-up.js'

export interface GraphSettings {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
  /** Milliseconds a read may take in the database. */
  readonly queryTimeoutMs: number
  /** Milliseconds a whole write transaction may take. */
  readonly writeTimeoutMs: number
}

export interface ReadOptions {
  /** Stops a running read when the caller goes away. */
  readonly signal?: AbortSignal
  /** Milliseconds, where the default does not fit: reading the whole graph takes longer than a question. */
  readonly timeoutMs?: number
  /** Does not stand in line with the reads of questions: for the few reads that all of them wait for. */
  readonly ahead?: boolean
}

/** An open graph. It connects when first used, and again after the database was away. */
export interface Graph {
  /** Gives a runner of read statements, each its own auto-commit transaction. */
  read(options?: ReadOptions): Run
  /**
   * Does work in one write transaction, which raises the graph's version. `operation` names the write: when the answer
   * to a commit is lost and the driver tries again, the second attempt sees that the first one holds, and does nothing.
   */
  write<T>(operation: string, work: (run: Run, version: number) => Promise<T>): Promise<T>
  /** Creates constraints and indexes that are missing, and waits until the indexes are filled. */
  setUp(): Promise<void>
  /** Has the database plan every read statement before it is asked. Never rejects; stops when the signal aborts. */
  warmUp(signal?: AbortSignal): Promise<void>
  /** Resolves when the database answers; rejects with GRAPH_UNAVAILABLE. */
  ping(): Promise<void>
  /** Closes every connection. Those to a database that is silent are given up after a while. */
  close(): Promise<void>
}

/** The driver must not be the one to give up first: our own deadline says GRAPH_UNAVAILABLE, and stops the work. */
const marginMs = 500

/** The driver takes leave of the database on every connection, and would wait a minute for one that is silent. */
const closeMs = 2_000

/** A database that has just started takes seconds for its first answer, on a busy machine more than a question may take. */
const firstAnswerMs = 10_000

/**
 * Reads that the database works on at once. The others wait, and their time is counted from when it is their turn: many
 * costly ones together would each be too slow. Eight keep two cores busy.
 */
const readsAtOnce = 8

/** Of one question: it may have dozens, and those of others shall not stand behind them all. */
const readsOfOne = 4

/** Opens a graph. Throws when the address or the catalogue makes no sense; a database that is down shows on first use. */
export function openGraph(catalogue: LoadedCatalogue, settings: GraphSettings): Graph {
  const driver = openDriver(settings)
  const pulse = new Pulse(() => answersAtAll(driver, settings))
  const line = new Line(readsAtOnce)
  const statement = (name: string): Statement => {
    const found = catalogue.statements.get(name)
    if (!found) throw new TypeError(`no statement ${name} in cypher/`)
    return found
  }

  const read = (options: ReadOptions = {}): UntypedRun => {
    const { signal, timeoutMs = settings.queryTimeoutMs, ahead = false } = options
    const own = new Line(readsOfOne)
    return async (name, params) => {
      const asked = statement(name)
      if (asked.access !== 'read') throw new TypeError(`${asked.file} is no read statement`)
      const given = toParameters(asked, params)
      const askedAt = performance.now()
      const perform = () => {
        if (pulse.wasSilentAfter(askedAt)) throw graphUnavailable(silence(asked.name))
        const session = openSession(driver, settings, 'READ')
        const work = session
          .run(asked.text, given, { timeout: timeoutMs })
          .then((result) => result.records.map((record) => checkRow(asked, (column) => valueOf(record, column))))
        return settle(session, asked.name, timeoutMs + marginMs, signal, pulse, work)
      }
      const gone = () => callerGone(asked.name)
      return ahead ? perform() : own.run(signal, gone, () => line.run(signal, gone, async () => perform()))
    }
  }

  const write = async <T>(operation: string, work: (run: Run, version: number) => Promise<T>): Promise<T> => {
    const session = openSession(driver, settings, 'WRITE')
    let done: { readonly result: T } | undefined
    const attempt = session.executeWrite(
      async (transaction) => {
        const run: UntypedRun = async (name, params) => {
          const asked = statement(name)
          const result = await transaction.run(asked.text, toParameters(asked, params))
          return result.records.map((record) => checkRow(asked, (column) => valueOf(record, column)))
        }
        const [begun] = await typed(run)('begin-write', { operation })
        if (begun === undefined) throw new TypeError('begin-write gave no row')
        if (begun.alreadyDone) return heldResult(operation, done)
        done = { result: await work(typed(run), begun.version) }
        return done.result
      },
      { timeout: settings.writeTimeoutMs },
    )
    return settle(session, operation, settings.writeTimeoutMs + marginMs, undefined, pulse, attempt)
  }

  const ping = async (): Promise<void> => {
    await typed(read({ ahead: true }))('graph-version', {})
  }

  const setUp = async (): Promise<void> => {
    // Filling an index may take long; finding out that nobody answers must not.
    await typed(read({ ahead: true, timeoutMs: Math.max(settings.queryTimeoutMs, firstAnswerMs) }))('graph-version', {})
    for (const asked of catalogue.statements.values()) {
      if (asked.access !== 'setup') continue
      const session = openSession(driver, settings, 'WRITE')
      const work = session.run(asked.text, {}, { timeout: settings.writeTimeoutMs }).then(() => undefined)
      await settle(session, asked.name, settings.writeTimeoutMs + marginMs, undefined, pulse, work)
    }
  }

  return {
    read: (options) => typed(read(options)),
    write,
    setUp,
    warmUp: (signal) => warmUp(catalogue, read(signal ? { signal } : {}), signal),
    ping,
    close: () => Promise.race([driver.close(), sleep(closeMs, undefined, { ref: false })]),
  }
}

function openDriver(settings: GraphSettings): Driver {
  return neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
    disableLosslessIntegers: true,
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: Math.max(settings.queryTimeoutMs, settings.writeTimeoutMs) + 2 * marginMs,
    maxTransactionRetryTime: 5_000,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    userAgent: 'standpoint',
  })
}

/** Resolves when the database answers anything within the margins; a busy one does. */
async function answersAtAll(driver: Driver, settings: GraphSettings): Promise<void> {
  const session = openSession(driver, settings, 'READ')
  const asked = session.run('RETURN 1', {}, { timeout: marginMs }).then(() => undefined)
  await within(2 * marginMs, undefined, asked, () => silence('RETURN 1')).finally(() => {
    void session.close().catch(() => undefined)
  })
}

function openSession(driver: Driver, settings: GraphSettings, mode: 'READ' | 'WRITE'): Session {
  return driver.session({ database: settings.database, defaultAccessMode: neo4j.session[mode] })
}

/** Gives what the attempt that holds gave. A write of the same name but not this one is a fault of the caller's. */
function heldResult<T>(operation: string, done: { readonly result: T } | undefined): T {
  if (!done) throw new TypeError(`the operation ${operation} is done already; each write needs a name of its own`)
  return done.result
}

/** Gives a column's value; `undefined` when the statement does not return it. */
function valueOf(record: { has(key: string): boolean; get(key: string): unknown }, column: string): unknown {
  return record.has(column) ? record.get(column) : undefined
}

/** Waits for a session's work within the deadline, classifies its failure, and closes the session, which stops what still runs. */
async function settle<T>(
  session: Session,
  name: string,
  milliseconds: number,
  signal: AbortSignal | undefined,
  pulse: Pulse,
  work: Promise<T>,
): Promise<T> {
  const close = () => void session.close().catch(() => undefined)
  const feeling = setTimeout(() => void pulse.feel(), milliseconds - 2 * marginMs)
  try {
    const answer = await within(milliseconds, signal, work, (reason) => {
      if (reason === 'aborted') return callerGone(name)
      return pulse.isAlive() ? graphBusy(silence(name)) : graphUnavailable(silence(name))
    })
    pulse.heard()
    return answer
  } catch (error) {
    if (isAnswer(error)) pulse.heard()
    throw classify(error, name)
  } finally {
    clearTimeout(feeling)
    close()
  }
}
