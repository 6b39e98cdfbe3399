import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { diskFull, EmbeddedError } from './errors.js'
import { findOnPath } from './java.js'
import { POM } from './jars.js'
import { startLeashed, type Environment } from './leash.js'
import type { Progress } from './progress.js'

/** How many files a fetch brings, nearly; only for showing how far it is. */
const FILES_ABOUT = 214

/** Maven says in many ways that it could not get something; this tells them from what else may go wrong. */
const UNREACHABLE =
  /could not transfer|unknown host|connect|timed out|offline|could not (be )?resolved?|could not find artifact|no plugin found/i

/** What Maven needs. */
export interface MavenOptions {
  readonly env: Environment
  readonly onProgress: (progress: Progress) => void
  readonly signal: AbortSignal | undefined
}

/**
 * Has Maven copy the jars of the project file into `folder`, from wherever Maven is set up to look. Maven ends with this
 * process. Rejects with MAVEN_MISSING, NO_NETWORK, DISK_FULL or FETCH_FAILED, or with the signal's reason.
 */
export async function copyJars(folder: string, version: string, options: MavenOptions): Promise<void> {
  const { env, onProgress, signal } = options
  const maven = await findOnPath('mvn', env)
  if (maven === undefined) {
    throw new EmbeddedError(
      'MAVEN_MISSING',
      `Neo4j ${version} must be fetched once with Maven into ${folder}; got no mvn on PATH.`,
      'install Maven 3.6 or newer',
    )
  }
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${folder}`]
  // -U asks again for what could not be had the last time.
  const child = await startLeashed({
    folder,
    command: maven,
    args: ['-B', '-U', '-f', POM, ...goal],
    env,
    output: 'pipe',
  })
  const letGo = () => {
    child.stdin?.destroy()
    child.stdout?.destroy()
  }
  signal?.addEventListener('abort', letGo)
  try {
    const ended = once(child, 'close')
    const message = `Fetching Neo4j ${version} (once, about 120 MB)`
    const errors = await follow(child, signal, (files) =>
      onProgress({ phase: 'fetching', message, fraction: Math.min(1, files / FILES_ABOUT) }),
    )
    const [code] = await ended
    signal?.throwIfAborted()
    if (code !== 0) throw mavenFault(errors, version, folder)
  } finally {
    signal?.removeEventListener('abort', letGo)
    letGo()
  }
}

/** Makes the error for a fetch that went wrong for no reason known here. */
export function fetchFailed(reason: string): EmbeddedError {
  return new EmbeddedError(
    'FETCH_FAILED',
    `Fetching Neo4j with Maven failed: ${reason}`,
    `try mvn -f ${POM} verify by hand`,
  )
}

/** Reads Maven's output to its end, or until aborted; returns what it complained about. */
async function follow(
  maven: ChildProcess,
  signal: AbortSignal | undefined,
  onFiles: (count: number) => void,
): Promise<string[]> {
  maven.stderr?.resume()
  const complaints: string[] = []
  let files = 0
  onFiles(files)
  if (maven.stdout === null) return complaints
  for await (const line of createInterface({ input: maven.stdout, ...(signal === undefined ? {} : { signal }) })) {
    const complaint = /^\[(?:ERROR|FATAL)\] +(.+)/.exec(line)?.[1]
    if (complaint !== undefined) complaints.push(complaint)
    if (/Downloaded from \S+ \S+\.jar /.test(line)) onFiles((files += 1))
  }
  return complaints
}

function mavenFault(complaints: readonly string[], version: string, folder: string): EmbeddedError {
  const output = complaints.join('\n')
  if (/no space left|disk quota/i.test(output)) return diskFull(folder)
  const first = complaints[0]?.slice(0, 300) ?? 'it gave no reason'
  if (!UNREACHABLE.test(output)) return fetchFailed(first)
  return new EmbeddedError(
    'NO_NETWORK',
    `Maven could not get Neo4j ${version} from any repository it is set up for: ${first}`,
    'connect to the network, or set up a mirror or proxy in ~/.m2/settings.xml, and start again',
  )
}
