import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { compile } from '../embedded/support.js'
import { ran } from './terminal.js'

beforeAll(compile)

/** A home in which nothing can be started: commands that need no database must not look for one. */
const nowhere = { STANDPOINT_HOME: '/dev/null/nowhere' }

function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'standpoint-offline-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function copyOfWorld(): string {
  const folder = join(tempFolder(), 'dataset')
  cpSync('test/world/dataset', folder, { recursive: true })
  return folder
}

describe('settings that cannot be used', () => {
  test('are all told at once, each with its name and rule, and no value that could be secret', async () => {
    const { code, out, err } = await ran(['start'], {
      ...nowhere,
      PORT: 'eighty',
      LOG_LEVEL: 'loud',
      STANDPOINT_HEAP_MB: '12',
      STANDPOINT_FRESH_MS: '1.5',
      NEO4J_URI: 'http://user:sesame@host',
    })
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^Settings that cannot be used:\n/)
    expect(err).toContain('  PORT: expected a whole number\n')
    expect(err).toMatch(/ {2}LOG_LEVEL: .*trace.*silent/)
    expect(err).toContain('  STANDPOINT_HEAP_MB: expected 256 to 65536\n')
    expect(err).toContain('  STANDPOINT_FRESH_MS: expected a whole number\n')
    expect(err).toContain('  NEO4J_URI: expected an address such as neo4j://host:7687, without user and password\n')
    expect(err).toContain('  NEO4J_PASSWORD: expected a password beside NEO4J_URI\n')
    expect(err).not.toMatch(/sesame|eighty|loud|\n {4}at /)
  })

  test('are told by every command that reads them', async () => {
    for (const args of [
      ['ask', 'what is x'],
      ['seed', '--check'],
      ['texts', 'add', 'x.txt'],
    ]) {
      const { code, err } = await ran(args, { ...nowhere, PORT: '70000' })
      expect([args[0], code, err.split('\n')[1]]).toEqual([args[0], 1, '  PORT: expected 0 to 65535'])
    }
  })
})

describe('start, before it looks for a database,', () => {
  test.each(['no.such.host.invalid', '192.0.2.7', '999.1.1.1'])('says that HOST cannot be %s', async (HOST) => {
    const { code, out, err } = await ran(['start'], { ...nowhere, HOST })
    expect([code, out]).toEqual([1, ''])
    expect(err).toBe(
      `HOST: no address of this machine is ${HOST}. Set HOST to one that is: 127.0.0.1 for this machine alone, 0.0.0.0 for all.\n`,
    )
  })

  test('says that the port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void taken.close())
    await once(taken, 'listening')
    const port = Object(taken.address()).port
    const { code, err } = await ran(['start'], { ...nowhere, PORT: String(port) })
    expect([code, err]).toEqual([1, expect.stringMatching(`^PORT: ${port} on 127\\.0\\.0\\.1 is taken`)])
  })

  test.each([
    ['is none', '/nowhere/at/all', 'it does not exist'],
    ['holds no data set', 'docs', 'dataset.yaml'],
  ])('says that the folder of the data set %s', async (_, STANDPOINT_SEEDS, expected) => {
    const { code, out, err } = await ran(['start'], { ...nowhere, STANDPOINT_SEEDS })
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(expected)
    expect(err).toContain(`There is no data set in ${STANDPOINT_SEEDS}: set STANDPOINT_SEEDS`)
  })
})

describe('seed --check', () => {
  test('finds nothing wrong with a sound data set, and needs no database for that', async () => {
    const { code, out, err } = await ran(['seed', '--check', '--from', 'test/world/dataset'], nowhere)
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^test\/world\/dataset: 0 faults, \d+ warnings?\.\n$/m)
  })

  test('tells every fault by file, line and column, with what was perhaps meant', async () => {
    const folder = copyOfWorld()
    const people = join(folder, 'people.yaml')
    writeFileSync(people, readFileSync(people, 'utf8').replace('  name: Bram Osei', '  nane: Bram Osei'))
    const claims = join(folder, 'claims/hearing-2022.yaml')
    writeFileSync(
      claims,
      readFileSync(claims, 'utf8')
        .replace('stance: MIXED', 'stance: MIXT')
        .replace('concept:parking-fees', 'concept:parking-feez'),
    )
    const { code, out } = await ran(['seed', '--check', '--from', folder], nowhere)
    expect(code).toBe(1)
    expect(out).toMatch(/people\.yaml:\d+:\d+: .*nane.*Did you mean name/)
    expect(out).toMatch(/claims\/hearing-2022\.yaml:\d+:\d+: .*MIXT.*Did you mean.*MIXED/)
    expect(out).toMatch(/claims\/hearing-2022\.yaml:\d+:\d+: .*concept:parking-feez.*Did you mean concept:parking-fees/)
    expect(out).toMatch(/[1-9]\d* faults, \d+ warnings?\.\n$/)
  })

  test('says of a folder that is none, or empty, what was expected there', async () => {
    const empty = join(tempFolder(), 'empty')
    mkdirSync(empty)
    for (const [folder, expected] of [
      ['/nowhere/at/all', 'it does not exist'],
      [empty, 'dataset.yaml'],
    ] as const) {
      const { code, out, err } = await ran(['seed', '--check', '--from', folder], nowhere)
      expect([folder, code]).toEqual([folder, 1])
      expect(out + err).toContain(folder)
      expect(out + err).toContain(expected)
      expect(out + err).not.toMatch(/\n {4}at /)
    }
  })
})

describe('a data set that refers to another', () => {
  test('is shown as the files alone tell where the graph cannot be asked, and it says why', async () => {
    const { code, out, err } = await ran(['seed', '--check', '--from', 'test/world/second'], nowhere)
    expect(code).toBe(1)
    expect(out).toMatch(/^test\/world\/second\/affiliations\.yaml:\d+:\d+: unknown person:bram-osei/m)
    expect(err).toContain('What other data sets declare could not be looked up.')
    expect(err).toContain('/dev/null/nowhere')
  })
})

describe('the command line', () => {
  test('tells what there is for a command that it does not know', async () => {
    const { code, err } = await ran(['aks', 'what is x'], nowhere)
    expect(code).toBe(1)
    expect(err).toContain('Did you mean ask?')
  })

  test('prints the schema that clients see, and nothing else', async () => {
    const { code, out, err } = await ran(['schema'], nowhere)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('type Position {')
    expect(out).not.toContain('PersonInput')
  })

  test('says where it could not make its home, and that a Neo4j of one’s own would do', async () => {
    const { code, out, err } = await ran(['ask', 'what is tram growth'], nowhere)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('/dev/null/nowhere')
    expect(err).toContain('NEO4J_URI=')
    expect(err).not.toMatch(/\n {4}at /)
  })
})
