import { createHash, randomBytes } from 'node:crypto'
import { access, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EmbeddedError, errnoOf, writeFault } from './errors.js'

/** Says where everything of one home lies. */
export interface Home {
  readonly root: string
  /** One folder for each time the server was started; see run.ts. */
  readonly runs: string
  readonly startLock: string
  readonly neo4j: string
  readonly conf: string
  readonly data: string
  readonly logs: string
  /** Neo4j's own account of what went wrong. */
  readonly serverLog: string
  /** What the Java machine writes to its standard output and error. */
  readonly console: string
  readonly password: string
}

/** Names the places of a home; touches nothing. */
export function homeAt(root: string): Home {
  const neo4j = join(root, 'neo4j')
  return {
    root,
    runs: join(root, 'runs'),
    startLock: join(root, 'locks', 'start'),
    neo4j,
    conf: join(neo4j, 'conf'),
    data: join(neo4j, 'data'),
    logs: join(neo4j, 'logs'),
    serverLog: join(neo4j, 'logs', 'neo4j.log'),
    console: join(neo4j, 'logs', 'console.log'),
    password: join(root, 'password'),
  }
}

/** Makes the folders of a home. Rejects with HOME_NOT_WRITABLE or DISK_FULL. */
export async function makeHome(home: Home): Promise<void> {
  try {
    for (const folder of [home.runs, home.conf, home.logs, join(home.data, 'dbms')]) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
    }
  } catch (error) {
    throw writeFault(home.root, error)
  }
}

/**
 * Returns the password of the home. At the first start it makes one, and leaves it for Neo4j in the form that
 * `neo4j-admin dbms set-initial-password` would. Rejects with PASSWORD_LOST if there are data but no password.
 */
export async function readPassword(home: Home): Promise<string> {
  try {
    return (await readFile(home.password, 'utf8')).trim()
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw writeFault(home.password, error)
  }
  const hasData = await access(join(home.data, 'databases', 'system')).then(
    () => true,
    () => false,
  )
  if (hasData) {
    throw new EmbeddedError(
      'PASSWORD_LOST',
      `The data in ${home.data} belong to a password that was kept in ${home.password}; that file is gone.`,
      `put the file back, or move ${home.neo4j} away to begin with an empty graph`,
    )
  }
  return makePassword(home)
}

async function makePassword(home: Home): Promise<string> {
  const password = randomBytes(24).toString('base64url')
  try {
    await writeFile(join(home.data, 'dbms', 'auth.ini'), `neo4j:${credential(password)}:\n`, { mode: 0o600 })
    await writeFile(home.password, `${password}\n`, { mode: 0o600 })
  } catch (error) {
    throw writeFault(home.root, error)
  }
  return password
}

/** Hashes as Neo4j does (SHA-256 over salt and password, 1024 times), because its own tool takes a second. */
function credential(password: string): string {
  const rounds = 1024
  const salt = randomBytes(32)
  let hash = createHash('sha256').update(salt).update(password).digest()
  for (let round = 1; round < rounds; round += 1) hash = createHash('sha256').update(hash).digest()
  return ['SHA-256', hash.toString('hex'), salt.toString('hex'), rounds].join(',')
}
