import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSettings, SettingsError, settingsTable } from '../src/settings.js'

const root = '/somewhere'

function faults(env: Readonly<Record<string, string>>): string {
  try {
    readSettings(env, root)
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

describe('settings', () => {
  test('have defaults for everything but a Neo4j of one’s own', () => {
    expect(readSettings({}, root)).toEqual({
      HOST: '127.0.0.1',
      PORT: 4000,
      LOG_LEVEL: 'info',
      NEO4J_USER: 'neo4j',
      NEO4J_DATABASE: 'neo4j',
      STANDPOINT_HOME: resolve(root, '.standpoint'),
      STANDPOINT_SEEDS: resolve(root, 'seeds'),
      STANDPOINT_HEAP_MB: 512,
      STANDPOINT_PAGE_CACHE_MB: 128,
      STANDPOINT_QUERY_TIMEOUT_MS: 3500,
      STANDPOINT_WRITE_TIMEOUT_MS: 300_000,
      STANDPOINT_FRESH_MS: 1000,
    })
  })

  test('take an empty variable for one that is not set, and let others be', () => {
    expect(readSettings({ PORT: '', NEO4J_URI: '', HOME: '/elsewhere', PATH: '' }, root)).toEqual(
      readSettings({}, root),
    )
  })

  test('are read as what they are', () => {
    const own = { NEO4J_URI: 'neo4j+s://host:7687', NEO4J_USER: 'me', NEO4J_PASSWORD: 'it', NEO4J_DATABASE: 'debates' }
    const others = { HOST: '::1', PORT: '0', LOG_LEVEL: 'silent', STANDPOINT_FRESH_MS: '0' }
    const read = readSettings({ ...own, ...others }, root)
    expect(read).toMatchObject({ ...own, ...others, PORT: 0, STANDPOINT_FRESH_MS: 0 })
  })

  test('resolve folders against the project, unless they are absolute', () => {
    const read = readSettings({ STANDPOINT_HOME: '/data', STANDPOINT_SEEDS: '../mine' }, root)
    expect([read.STANDPOINT_HOME, read.STANDPOINT_SEEDS]).toEqual(['/data', resolve(root, '../mine')])
  })

  test.each(['debate.example.org', 'a, b.example ,c_d', '*'])('take the hosts %j', (STANDPOINT_HOSTS) =>
    expect(readSettings({ STANDPOINT_HOSTS }, root)).toMatchObject({ STANDPOINT_HOSTS }),
  )

  test.each(['bolt://h', 'bolt+s://h:1', 'neo4j+ssc://h.example:7687', 'neo4j://[::1]:7687'])(
    'take the address %s',
    (NEO4J_URI) => expect(faults({ NEO4J_URI, NEO4J_PASSWORD: 'it' })).toBe(''),
  )
})

describe('settings that cannot be used', () => {
  test('are named all at once, one a line, each with what was expected', () => {
    const env = {
      PORT: '99999',
      LOG_LEVEL: 'loud',
      NEO4J_URI: 'http://host:7474',
      STANDPOINT_HEAP_MB: 'much',
      STANDPOINT_QUERY_TIMEOUT_MS: '1.5',
    }
    expect(faults(env).split('\n')).toEqual([
      'Settings that cannot be used:',
      '  PORT: expected 0 to 65535',
      '  LOG_LEVEL: expected one of trace, debug, info, warn, error, silent',
      '  NEO4J_URI: expected an address such as neo4j://host:7687, without user and password',
      '  STANDPOINT_HEAP_MB: expected a whole number',
      '  STANDPOINT_QUERY_TIMEOUT_MS: expected a whole number',
      '  NEO4J_PASSWORD: expected a password beside NEO4J_URI',
      'All of them are told in docs/reference/settings.md.',
    ])
  })

  test.each(['-1', '65536', '1e3', '0x10', ' ', '80 ', '٨٠', 'Infinity', '4000.0', '--1'])(
    'include a port of %j',
    (PORT) => expect(faults({ PORT })).toMatch(/^Settings that cannot be used:\n {2}PORT: expected [^\n]+\n[^\n]+$/),
  )

  test.each(['http://a', 'a b', 'a,', '*.example.org', 'a:4000'])('include the hosts %j', (STANDPOINT_HOSTS) =>
    expect(faults({ STANDPOINT_HOSTS })).toContain('STANDPOINT_HOSTS: expected names with commas'),
  )

  test('include a Neo4j without a password, and not a password without a Neo4j', () => {
    expect(faults({ NEO4J_URI: 'neo4j://host' })).toContain('NEO4J_PASSWORD: expected a password beside NEO4J_URI')
    expect(faults({ NEO4J_PASSWORD: 'it' })).toBe('')
    expect(() => readSettings({ PORT: 'x' }, root)).toThrow(SettingsError)
  })

  test('are never shown, since they may hold a secret', () => {
    const secret = 'hunter2'
    const names = settingsTable.map(({ name }) => name)
    const everywhere = Object.fromEntries(names.map((name) => [name, `${secret}-${name}`]))
    expect(faults(everywhere)).not.toContain(secret)
    for (const NEO4J_URI of [`neo4j://me:${secret}@host`, secret, `neo4j://${secret}@host`, `bolt://:${secret}`])
      expect(faults({ NEO4J_URI, NEO4J_PASSWORD: secret })).toMatch(/^(?!.*hunter2)[^]*NEO4J_URI: expected an address/)
  })
})

describe('the table of settings', () => {
  test('holds each setting with its default and what it is for', () => {
    const defaults = new Map<string, unknown>(Object.entries(readSettings({}, '/')))
    for (const { name, what, fallback } of settingsTable) {
      expect(what).toMatch(/^[A-Z].*\.$/)
      const found = String(defaults.get(name) ?? '')
      expect(name.endsWith('HOME') || name.endsWith('SEEDS') ? `/${fallback}` : fallback).toBe(found)
    }
    expect(settingsTable.map(({ name }) => name)).toEqual(expect.arrayContaining([...defaults.keys()]))
  })
})
