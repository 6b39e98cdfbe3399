import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { EmbeddedError, openEmbedded, type EmbeddedErrorCode, type EmbeddedOptions } from '../../src/embedded/index.js'
import { ask, jarsHome, open, optionsFor, processesOf, programs, tempFolder } from './support.js'

// Several starts in one test, on a machine that may be busy with others.
vi.setConfig({ testTimeout: 60_000 })

/** A Java that tells its version and does nothing else well. */
const JAVA_17 = `case "$1" in -version) echo 'openjdk version "17.0.15" 2025-04-15' >&2 ;; *) exit 3 ;; esac`

/** Fails to open, and returns the error. */
async function fault(options: EmbeddedOptions): Promise<EmbeddedError> {
  const error: unknown = await openEmbedded(options).then(
    () => new Error('Expected to fail.'),
    (reason: unknown) => reason,
  )
  if (!(error instanceof EmbeddedError)) throw error
  return error
}

/** Options for an empty home, without jars, on a machine that has just these programs. */
async function machine(scripts: Record<string, string>, env: Record<string, string> = {}): Promise<EmbeddedOptions> {
  const home = await tempFolder()
  return { ...optionsFor(home), jarsHome: home, env: { PATH: await programs(scripts), ...env } }
}

test('every fault names what was expected, what was got, a remedy, and a server of your own as the last one', async () => {
  const error = await fault(await machine({}))
  expect(error.message).toBe(
    'The embedded Neo4j needs Java 17 or newer; got none in JAVA_HOME (not set) nor on PATH. ' +
      'Remedy: install a Java 17 or 21 (a headless runtime will do), or set JAVA_HOME to one, ' +
      'or use a Neo4j 5 server of your own: NEO4J_URI=bolt://host:7687 NEO4J_USER=neo4j NEO4J_PASSWORD=…',
  )
  expect(error.message.endsWith(error.remedy)).toBe(true)
})

describe('what the machine must have', () => {
  test.each<[EmbeddedErrorCode, RegExp, Record<string, string>]>([
    ['JAVA_MISSING', /got none/, { mvn: 'exit 0' }],
    ['JAVA_TOO_OLD', /got .*java \(1\.8\.0_402\)/, { java: `echo 'java version "1.8.0_402"' >&2` }],
    ['JAVA_TOO_OLD', /got .*java \(tells no version\)/, { java: 'exit 1' }],
    ['MAVEN_MISSING', /no mvn on PATH/, { java: JAVA_17 }],
    [
      'NO_NETWORK',
      /Unknown host/,
      { java: JAVA_17, mvn: `echo '[ERROR] Could not transfer artifact x: Unknown host repo'; exit 1` },
    ],
    [
      'DISK_FULL',
      /No space is left/,
      { java: JAVA_17, mvn: `echo '[ERROR] Failed to copy: No space left on device'; exit 1` },
    ],
    ['FETCH_FAILED', /Non-parseable settings/, { java: JAVA_17, mvn: `echo '[FATAL] Non-parseable settings'; exit 1` }],
    ['FETCH_FAILED', /not complete/, { java: JAVA_17, mvn: 'exit 0' }],
  ])('%s: %s', async (code, got, scripts) => {
    const error = await fault(await machine(scripts))
    expect(error).toMatchObject({ code, message: expect.stringMatching(got) })
  })

  test('the Java of JAVA_HOME comes before PATH, and is passed over if it is too old', async () => {
    const old = await programs({ java: `echo 'java version "11.0.2"' >&2` })
    await mkdir(join(old, '..', 'jdk'))
    await symlink(old, join(old, '..', 'jdk', 'bin'))
    const env = { JAVA_HOME: join(old, '..', 'jdk') }
    expect(await fault(await machine({}, env))).toMatchObject({
      code: 'JAVA_TOO_OLD',
      message: expect.stringContaining('11.0.2'),
    })
    expect(await fault(await machine({ java: JAVA_17 }, env))).toMatchObject({ code: 'MAVEN_MISSING' })
  })
})

describe('the home', () => {
  test('must be writable', async () => {
    const home = join(await tempFolder(), 'file')
    await writeFile(home, '')
    expect(await fault(optionsFor(join(home, 'below')))).toMatchObject({ code: 'HOME_NOT_WRITABLE' })
  })

  test('must not have lost the password of its data', async () => {
    const home = await tempFolder()
    await mkdir(join(home, 'neo4j', 'data', 'databases', 'system'), { recursive: true })
    const error = await fault(optionsFor(home))
    expect(error).toMatchObject({ code: 'PASSWORD_LOST', message: expect.stringContaining(join(home, 'password')) })
  })

  test('must not be held by a server that Standpoint knows nothing of', async () => {
    const home = await tempFolder()
    const other = await tempFolder()
    await open(other)
    await symlink(join(other, 'neo4j'), join(home, 'neo4j'))
    await cp(join(other, 'password'), join(home, 'password'))
    expect(await fault(optionsFor(home))).toMatchObject({
      code: 'HOME_LOCKED',
      message: expect.stringContaining('store_lock'),
    })
  })
})

test('a server that does not come up gives its reason without a stack trace, and leaves nothing running', async () => {
  const home = await tempFolder()
  expect(await fault({ ...optionsFor(home), pageCacheMb: -1 })).toMatchObject({
    code: 'START_FAILED',
    message: expect.stringMatching(/did not come up on 127\.0\.0\.1:\d+: [^\n]*pagecache[^\n]*neo4j\.log/),
  })
  expect(await fault({ ...optionsFor(home), heapMb: 0 })).toMatchObject({
    code: 'START_FAILED',
    message: expect.stringMatching(/heap/i),
  })
  await expect.poll(() => processesOf(home), { timeout: 10_000 }).toEqual([])
  expect(await ask(await open(home), 'RETURN 1')).toBe(1)
})

describe('jars', () => {
  /** A Maven that copies the jars that are there already, and notes that it was called. */
  const copying = async (before = '') => {
    const source = join(jarsHome, `jars-${await version()}`)
    const script = `${before}
      for word; do case "$word" in -DoutputDirectory=*) to="\${word#*=}" ;; esac; done
      echo called >>"\${to%/*}/calls"; cp -p "${source}"/*.jar "$to"; echo "Downloaded from here: x/a.jar (1 kB)"`
    return machine({ java: JAVA_17, mvn: script })
  }
  const calls = async (home: string) => (await readFile(join(home, 'calls'), 'utf8')).split('\n').length - 1
  const jarsIn = async (home: string) => (await readdir(home)).filter((name) => /^(jars|fetching)-/.test(name))

  test('are fetched once, though two processes want them at once', async () => {
    const options = await copying()
    const other = { ...options, home: await tempFolder() }
    const errors = await Promise.all([fault(options), fault(other)])
    expect(errors.map(({ code }) => code)).toEqual(['START_FAILED', 'START_FAILED'])
    expect(await calls(options.home)).toBe(1)
  })

  test('are fetched anew when one is missing or cut short, and never used half', async () => {
    const options = await copying()
    const folder = join(options.home, `jars-${await version()}`)
    await fault(options)
    await rm(join(folder, `neo4j-bolt-${await version()}.jar`))
    await fault(options)
    await writeFile(join(folder, `neo4j-${await version()}.jar`), 'half')
    await fault(options)
    await fault(options)
    expect(await calls(options.home)).toBe(3)
  })

  test('of a fetch that was given up are swept away by the next one, and its Maven ends', async () => {
    const options = await copying()
    const slow = await machine({ java: JAVA_17, mvn: 'exec sleep 30' })
    const opening = openEmbedded({ ...options, env: slow.env, signal: AbortSignal.timeout(500) })
    await expect(opening).rejects.toThrow(/timeout/)
    await expect.poll(() => processesOf(options.home), { timeout: 10_000 }).toEqual([])
    expect(await jarsIn(options.home)).toEqual([expect.stringMatching(/^fetching-/)])
    await fault(options)
    expect(await jarsIn(options.home)).toEqual([`jars-${await version()}`])
  })

  test('start the server also with a damaged archive of classes, which Java crashes on', async ({ skip }) => {
    const whole = join(jarsHome, `jars-${await version()}`)
    // Making the archive may fail, on a machine that is too busy say; then there is none, and nothing to damage.
    if (!(await readdir(whole)).includes('classes.jsa')) skip('no archive of classes was made here')
    const home = await tempFolder()
    const damaged = join(home, `jars-${await version()}`)
    await mkdir(damaged)
    for (const name of await readdir(whole))
      if (name.endsWith('.jar')) await symlink(join(whole, name), join(damaged, name))
    const archive = await readFile(join(whole, 'classes.jsa'))
    archive.fill(0x5a, archive.length / 4, archive.length / 2)
    await writeFile(join(damaged, 'classes.jsa'), archive)
    await cp(join(whole, 'manifest.json'), join(damaged, 'manifest.json'))

    const server = await open(home, { jarsHome: home })
    expect(await ask(server, 'RETURN 1')).toBe(1)
    expect(await readdir(damaged)).not.toContain('classes.jsa')
  })
})

async function version(): Promise<string> {
  const name = (await readdir(jarsHome)).find((each) => each.startsWith('jars-')) ?? ''
  return name.slice('jars-'.length)
}
