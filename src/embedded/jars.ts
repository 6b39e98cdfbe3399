import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project file that says what the embedded Neo4j is made of; it is read from src also by compiled code. */
export const POM = fileURLToPath(new URL('../../src/embedded/pom.xml', import.meta.url))

/** The note, beside the jars, of every file that belongs to them; it is written last. */
export const MANIFEST = 'manifest.json'

/** The class-data archive among the jars; a jar folder may do without. */
export const ARCHIVE = 'classes.jsa'

/** A complete set of jars. */
export interface Jars {
  readonly folder: string
  readonly version: string
  /** Relative to the folder, in the order that the class-data archive was made with. */
  readonly classPath: string
  /** Its absolute path, if there is one and it is whole. */
  readonly archive: string | undefined
}

/** Reads the version of Neo4j from the project file. Rejects if it names none. */
export async function readVersion(): Promise<string> {
  const version = /<neo4j\.version>([^<]+)</.exec(await readFile(POM, 'utf8'))?.[1]
  if (version === undefined) throw new Error(`Expected a <neo4j.version> in ${POM}, got none.`)
  return version
}

/** Looks for a complete set of jars in `folder`: every file of the manifest, in its size. Returns undefined otherwise. */
export async function readJars(folder: string, version: string): Promise<Jars | undefined> {
  const sizes = await readManifest(folder)
  if (sizes === undefined) return undefined
  const whole = new Map<string, boolean>()
  await Promise.all(
    [...sizes].map(async ([name, size]) => {
      const found = await stat(join(folder, name)).catch(() => undefined)
      whole.set(name, found?.size === size)
    }),
  )
  const jars = [...sizes.keys()].filter((name) => name.endsWith('.jar'))
  if (jars.length === 0 || jars.some((name) => whole.get(name) !== true)) return undefined
  return {
    folder,
    version,
    classPath: jars.join(':'),
    archive: whole.get(ARCHIVE) === true ? join(folder, ARCHIVE) : undefined,
  }
}

async function readManifest(folder: string): Promise<Map<string, number> | undefined> {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8'))
    if (typeof manifest !== 'object' || manifest === null) return undefined
    const sizes = new Map<string, number>()
    for (const [name, size] of Object.entries(manifest)) {
      if (typeof size !== 'number') return undefined
      sizes.set(name, size)
    }
    return sizes
  } catch {
    return undefined
  }
}
