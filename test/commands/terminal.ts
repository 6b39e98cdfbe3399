import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { root } from '../graph.js'
import { jarsHome } from '../embedded/support.js'

/** A command that ran to its end. */
export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
  readonly ms: number
}

/** A command that runs. */
export interface Running {
  readonly process: ChildProcess
  /** What it has written so far: to its output, and to its error stream. */
  readonly out: () => string
  readonly err: () => string
  /** Waits until its output holds a text that fits; gives the match. Rejects when it ends before. */
  says(pattern: RegExp): Promise<RegExpMatchArray>
  /** Waits for its end. */
  ended(): Promise<Ran>
}

export type Environment = Readonly<Record<string, string>>

/** What commands are given in tests: the invented debate, little memory, a free port, none of our own settings. */
const usual: Environment = {
  STANDPOINT_SEEDS: 'test/world/dataset',
  STANDPOINT_HEAP_MB: '256',
  STANDPOINT_PAGE_CACHE_MB: '32',
  PORT: '0',
}
const kept = ['PATH', 'HOME', 'JAVA_HOME', 'TMPDIR', 'LANG'].flatMap((name) => {
  const value = process.env[name]
  return value === undefined ? [] : [[name, value] as const]
})

/** Makes a home for the embedded Neo4j whose jars are there already; it is removed with `remove`. */
export function makeHome(): { readonly home: string; remove(): void } {
  const home = mkdtempSync(join(tmpdir(), 'standpoint-commands-'))
  for (const name of readdirSync(jarsHome).filter((each) => each.startsWith('jars-')))
    symlinkSync(join(jarsHome, name), join(home, name))
  return { home, remove: () => rmSync(home, { recursive: true, force: true }) }
}

/** Runs the compiled command line as a process; it is killed after the test if it still runs. */
export function run(args: readonly string[], env: Environment): Running {
  const started = performance.now()
  const child = spawn(process.execPath, [join(root, 'dist/main.js'), ...args], {
    cwd: root,
    env: { ...Object.fromEntries(kept), ...usual, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let out = ''
  let err = ''
  const more = new EventTarget()
  const tell = () => more.dispatchEvent(new Event('more'))
  child.stdout.on('data', (data) => ((out += data), tell()))
  child.stderr.on('data', (data) => ((err += data), tell()))
  const closed = once(child, 'close').then(() => {
    tell()
    return { code: child.exitCode, out, err, ms: performance.now() - started }
  })
  return {
    process: child,
    out: () => out,
    err: () => err,
    ended: () => closed,
    says: async (pattern) => {
      for (;;) {
        const found = out.match(pattern)
        if (found) return found
        if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode} before it said so:\n${out}${err}`)
        await once(more, 'more')
      }
    },
  }
}

/** Runs a command to its end. */
export function ran(args: readonly string[], env: Environment): Promise<Ran> {
  return run(args, env).ended()
}

/** Starts a server; resolves with its address once it listens. */
export async function startServing(env: Environment): Promise<Running & { readonly url: string }> {
  const running = run(['start'], env)
  const [, url = ''] = await running.says(/answers at (\S+)\/graphql/)
  return { ...running, url }
}
