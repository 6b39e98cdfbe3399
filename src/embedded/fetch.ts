import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeArchive } from './archive.js'
import { writeFault } from './errors.js'
import { ARCHIVE, MANIFEST, readJars, readVersion, type Jars } from './jars.js'
import type { Environment } from './leash.js'
import { withLock } from './lock.js'
import { copyJars, fetchFailed } from './maven.js'
import type { Progress } from './progress.js'

/** Where fetches are made; a folder of this name is never used as it is. */
const UNFINISHED = 'fetching-'

/** What a fetch needs to know. */
export interface FetchOptions {
  readonly jarsHome: string
  /** The Java that will run them; the class-data archive is made for it. */
  readonly java: string
  readonly env: Environment
  readonly onProgress: (progress: Progress) => void
  readonly signal: AbortSignal | undefined
}

/**
 * Returns the complete jars of Neo4j in `jarsHome`, fetching them with Maven if they are not there or not whole. They
 * are made in a folder aside and renamed when complete, by one process at a time. Rejects with an EmbeddedError when
 * Maven is missing, cannot resolve them, or the disk is full; nothing half-fetched is left to be used.
 */
export async function ensureJars(options: FetchOptions): Promise<Jars> {
  const { jarsHome, onProgress, signal } = options
  const version = await readVersion()
  const folder = join(jarsHome, `jars-${version}`)
  const present = await readJars(folder, version)
  if (present !== undefined) return present
  const onWait = () => onProgress({ phase: 'waiting', message: 'Waiting for another process that fetches Neo4j' })
  return withLock(
    join(jarsHome, 'locks', 'fetch'),
    async () => {
      const meanwhile = await readJars(folder, version)
      if (meanwhile !== undefined) return meanwhile
      try {
        await sweep(jarsHome)
        const fetched = await mkdtemp(join(jarsHome, UNFINISHED))
        await copyJars(fetched, version, options)
        await prepare(fetched, version, options)
        await sweepOne(folder, jarsHome)
        await rename(fetched, folder)
      } catch (error) {
        throw writeFault(jarsHome, error)
      }
      const jars = await readJars(folder, version)
      if (jars === undefined) throw fetchFailed(`the jars in ${folder} are not complete right after the fetch`)
      return jars
    },
    { signal, onWait },
  )
}

/** Removes what earlier fetches, killed on their way, have left; only for the holder of the lock. */
async function sweep(jarsHome: string): Promise<void> {
  await mkdir(jarsHome, { recursive: true })
  for (const name of await readdir(jarsHome)) {
    if (name.startsWith(UNFINISHED)) await rm(join(jarsHome, name), { recursive: true, force: true })
  }
}

/** Takes an incomplete folder out of the way by a rename first, so that its name is free at once. */
async function sweepOne(folder: string, jarsHome: string): Promise<void> {
  const aside = join(jarsHome, `${UNFINISHED}old-${process.pid}`)
  await rename(folder, aside).catch(() => undefined)
  await rm(aside, { recursive: true, force: true })
}

/** Adds what makes starts quick; without it the jars are as good. */
async function prepare(
  folder: string,
  version: string,
  { java, env, onProgress, signal }: FetchOptions,
): Promise<void> {
  await writeManifest(folder)
  const jars = await readJars(folder, version)
  if (jars === undefined) throw fetchFailed(`Maven ended well, but the jars in ${folder} are not complete`)
  onProgress({ phase: 'preparing', message: 'Preparing quick starts of Neo4j (once, about 10 s)' })
  await makeArchive(jars, java, env, signal).catch(() => undefined)
  signal?.throwIfAborted()
  await writeManifest(folder)
}

async function writeManifest(folder: string): Promise<void> {
  const sizes: Record<string, number> = {}
  for (const name of (await readdir(folder)).sort()) {
    if (name.endsWith('.jar') || name === ARCHIVE) sizes[name] = (await stat(join(folder, name))).size
    else await rm(join(folder, name), { force: true, recursive: true })
  }
  await writeFile(join(folder, MANIFEST), JSON.stringify(sizes, undefined, 1))
}
