import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

// From src/embedded as from dist/embedded: the script is not compiled and stands only in src.
const SCRIPT = fileURLToPath(new URL('../../src/embedded/leash.sh', import.meta.url))

/** The environment that children are given; read by nobody here but for JAVA_HOME and PATH. */
export type Environment = Readonly<Record<string, string | undefined>>

/** A command and how to run it; `folder` is where the leash keeps its notes. */
export interface LeashedCommand {
  readonly folder: string
  readonly command: string
  readonly args: readonly string[]
  readonly env: Environment
  readonly cwd?: string
  /** The reading end of the pipe whose last writer holds the leash; without it, this process alone holds it. */
  readonly leash?: number
  /** Where the output goes: a file descriptor, or a pipe of the returned process. */
  readonly output: number | 'pipe'
}

/**
 * Starts a command that ends when the holders of its leash have ended, even by SIGKILL. It runs in a session of its
 * own, so that Ctrl-C in a terminal reaches Standpoint only. Rejects when the shell cannot be run.
 */
export async function startLeashed(leashed: LeashedCommand): Promise<ChildProcess> {
  const { folder, command, args, env, cwd, leash, output } = leashed
  const child = spawn('/bin/sh', [SCRIPT, folder, command, ...args], {
    detached: true,
    env: { ...env },
    stdio: [leash ?? 'pipe', output, output],
    ...(cwd === undefined ? {} : { cwd }),
  })
  await once(child, 'spawn')
  return child
}
