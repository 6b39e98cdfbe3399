import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import neo4j from 'neo4j-driver'
import { onTestFinished } from 'vitest'
import { openEmbedded, type EmbeddedOptions, type EmbeddedServer } from '../../src/embedded/index.js'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))

/** The jars are fetched once for all tests, where Standpoint itself keeps them. */
export const jarsHome = process.env['STANDPOINT_HOME'] ?? join(root, '.standpoint')

/** Makes a folder that is removed after the test. */
export async function tempFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'standpoint-embedded-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Options that suit tests, for one home. */
export function optionsFor(home: string): EmbeddedOptions {
  return { home, jarsHome, heapMb: 256, pageCacheMb: 32, quickStart: true, env: process.env }
}

/** Opens the embedded server in this process; it is released after the test, if not before. */
export async function open(home: string, more: Partial<EmbeddedOptions> = {}): Promise<EmbeddedServer> {
  const server = await openEmbedded({ ...optionsFor(home), ...more })
  onTestFinished(() => server.release())
  return server
}

/** Asks a server one thing over Bolt and returns the first column of the first row. */
export async function ask(server: Pick<EmbeddedServer, 'uri' | 'password'>, cypher: string): Promise<unknown> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic('neo4j', server.password), { disableLosslessIntegers: true })
  try {
    const { records } = await driver.executeQuery(cypher)
    return records[0]?.get(0)
  } finally {
    await driver.close()
  }
}

/** What a holder tells on its standard output. */
export interface Told {
  readonly event: string
  readonly uri: string
  readonly password: string
  readonly startedHere: boolean
  readonly message: string
}

/** A Standpoint process in small: holds the server of a home until it is told to let go, or killed. */
export interface Holder {
  readonly process: ChildProcess
  readonly pid: number
  /** Waits for the next thing it tells that is called `event`. */
  told(event: string): Promise<Told>
  kill(signal: NodeJS.Signals): Promise<void>
}

/** Compiles src into dist, which the holders run. */
export async function compile(): Promise<void> {
  await run(join(root, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.build.json'], { cwd: root })
}

/** Starts a holder; it is killed after the test. Its process group is its own, like that of a command in a terminal. */
export async function startHolder(home: string): Promise<Holder> {
  const script = join(root, 'test/embedded/holder.mjs')
  const child = spawn(process.execPath, [script, home, jarsHome], {
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child, 'spawn')
  const lines: Told[] = []
  const more = new EventTarget()
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(JSON.parse(line))
    more.dispatchEvent(new Event('line'))
  })
  child.once('exit', () => more.dispatchEvent(new Event('line')))
  return {
    process: child,
    pid: child.pid ?? 0,
    told: async (event) => {
      for (;;) {
        const at = lines.findIndex((line) => line.event === event)
        const found = lines[at]
        if (found !== undefined) {
          lines.splice(0, at + 1)
          return found
        }
        if (child.exitCode !== null) throw new Error(`The holder ended before it told '${event}'.`)
        await once(more, 'line')
      }
    },
    kill: async (signal) => {
      const exit = once(child, 'exit')
      child.kill(signal)
      await exit
    },
  }
}

/** Lists the processes whose command line names a home, but for the holders themselves. */
export async function processesOf(home: string): Promise<{ pid: number; command: string }[]> {
  const { stdout } = await run('ps', ['-Awwo', 'pid=,args='], { maxBuffer: 10_000_000 })
  return stdout
    .split('\n')
    .map((line) => /^\s*(\d+) (.*)$/.exec(line))
    .map((match) => ({ pid: Number(match?.[1]), command: match?.[2] ?? '' }))
    .filter(({ command }) => command.includes(home) && !command.includes('holder.mjs'))
}

/** The process ids of the Java that runs for a home. */
export async function javaOf(home: string): Promise<number> {
  const java = (await processesOf(home)).find(({ command }) => !command.includes('leash.sh'))
  if (java === undefined) throw new Error(`Expected a server of ${home} to run, got none.`)
  return java.pid
}

/** Makes a folder of stand-in programs, each a shell script, to be the whole PATH; the leash needs two real ones. */
export async function programs(scripts: Record<string, string>): Promise<string> {
  const folder = join(await tempFolder(), 'bin')
  await mkdir(folder)
  for (const [name, script] of Object.entries(scripts)) {
    await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`)
    await chmod(join(folder, name), 0o755)
  }
  for (const name of ['rm', 'sleep', 'cp', 'ln', 'mkdir']) {
    await symlink((await run('/bin/sh', ['-c', `command -v ${name}`])).stdout.trim(), join(folder, name))
  }
  return folder
}
