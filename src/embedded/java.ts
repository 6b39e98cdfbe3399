import { execFile } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { EmbeddedError } from './errors.js'
import type { Environment } from './leash.js'

const run = promisify(execFile)

/** The oldest Java that Neo4j 5 runs on. */
const LEAST_JAVA = 17

/** A Java that is new enough. */
export interface Java {
  readonly path: string
  readonly version: string
}

/** Finds a Java of at least 17: `JAVA_HOME/bin/java`, else the first on PATH. Rejects with what was found instead. */
export async function findJava(env: Environment): Promise<Java> {
  const home = env['JAVA_HOME']
  const places = [...(home === undefined || home === '' ? [] : [join(home, 'bin')]), ...pathFolders(env)]
  const refused: string[] = []
  for (const folder of places) {
    const path = join(folder, 'java')
    if (!(await isExecutable(path))) continue
    const version = await versionOf(path, env)
    if (version !== undefined && majorOf(version) >= LEAST_JAVA) return { path, version }
    refused.push(`${path} (${version ?? 'tells no version'})`)
  }
  if (refused.length > 0) {
    throw new EmbeddedError(
      'JAVA_TOO_OLD',
      `The embedded Neo4j needs Java ${LEAST_JAVA} or newer; got ${refused.join(', ')}.`,
      `install a Java ${LEAST_JAVA} or 21 and put it first on PATH, or set JAVA_HOME to it`,
    )
  }
  throw new EmbeddedError(
    'JAVA_MISSING',
    `The embedded Neo4j needs Java ${LEAST_JAVA} or newer; got none in JAVA_HOME (${home ?? 'not set'}) nor on PATH.`,
    `install a Java ${LEAST_JAVA} or 21 (a headless runtime will do), or set JAVA_HOME to one`,
  )
}

/** Finds an executable on the PATH of `env`; returns undefined if there is none. */
export async function findOnPath(name: string, env: Environment): Promise<string | undefined> {
  for (const folder of pathFolders(env)) {
    const path = join(folder, name)
    if (await isExecutable(path)) return path
  }
  return undefined
}

function pathFolders(env: Environment): string[] {
  return (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}

async function versionOf(java: string, env: Environment): Promise<string | undefined> {
  try {
    // -version writes to standard error, and JAVA_TOOL_OPTIONS adds a line of its own before it.
    const { stderr } = await run(java, ['-version'], { env: { ...env }, timeout: 10_000 })
    return /version "([^"]+)"/.exec(stderr)?.[1]
  } catch {
    return undefined
  }
}

/** Java 8 and before call themselves 1.8 and so on. */
function majorOf(version: string): number {
  const [first = '', second = ''] = version.split(/[._+-]/)
  return Number(first === '1' ? second : first)
}
