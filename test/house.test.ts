import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Which rooms a room may import from. `generated` is types only, and open to all. */
const law: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  catalogue: [],
  schema: ['domain'],
  graph: ['domain', 'catalogue'],
  embedded: ['domain'],
  loaders: ['domain', 'graph'],
  evidence: ['domain', 'graph'],
  paths: ['domain', 'evidence'],
  search: ['domain', 'evidence'],
  networks: ['domain', 'evidence'],
  resolvers: ['domain', 'evidence', 'loaders', 'networks', 'paths', 'questions', 'search'],
  questions: ['domain'],
  texts: ['domain', 'graph'],
  seeds: ['domain', 'graph', 'schema', 'texts'],
  generate: ['graph'],
  server: ['domain'],
  page: [],
}

/** Each foreign friend lives in one room. */
const friends: Readonly<Record<string, readonly string[]>> = {
  'neo4j-driver': ['graph'],
  dataloader: ['loaders'],
  '@apollo/server': ['server'],
  fastify: ['server'],
  'node:child_process': ['embedded'],
  piscina: ['threads'],
  'd3-force': ['networks'],
  graphology: ['networks'],
  'graphology-communities-louvain': ['networks'],
  'graphology-metrics': ['networks'],
  yaml: ['seeds'],
  commander: ['main.ts'],
  zod: ['settings.ts'],
}

/** Files outside the rooms: they put the parts together. */
const composition = ['main.ts', 'settings.ts', 'api.ts', 'standpoint.ts', 'database.ts', 'commands', 'threads']

interface Import {
  readonly file: string
  readonly room: string
  readonly from: string
  readonly typeOnly: boolean
}

const imports: readonly Import[] = sources('src').flatMap((file) => {
  const room = relative('src', file).split(sep)[0] ?? ''
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/^(import|export)( type)? [^;'"]*?from '([^']+)'|^import '([^']+)'/gm)].map((found) => ({
    file,
    room,
    from: found[3] ?? found[4] ?? '',
    typeOnly: found[2] !== undefined,
  }))
})

describe('the import law', () => {
  test('looks at every import there is', () => {
    expect(imports.length).toBeGreaterThan(200)
  })

  test('every folder of src is a room of the law', () => {
    const rooms = new Set(
      imports.map(({ room }) => room).filter((room) => room !== 'generated' && !composition.includes(room)),
    )
    expect([...rooms].filter((room) => !law[room])).toEqual([])
  })

  test('rooms import only from the rooms that the law allows', () => {
    const broken = imports.filter(({ file, room, from }) => {
      if (!from.startsWith('.') || composition.includes(room)) return false
      const target = relative('src', join(file, '..', from)).split(sep)[0] ?? ''
      return target !== room && target !== 'generated' && !(law[room] ?? []).includes(target) && room !== 'generated'
    })
    expect(broken.map(({ file, from }) => `${file} → ${from}`)).toEqual([])
  })

  test('each foreign friend is known to one room', () => {
    const broken = imports.filter(({ room, from, file }) => {
      const friend = Object.keys(friends).find((name) => from === name || from.startsWith(`${name}/`))
      return (
        friend !== undefined && !friends[friend]?.some((home) => home === room || relative('src', file).endsWith(home))
      )
    })
    expect(broken.map(({ file, from }) => `${file} → ${from}`)).toEqual([])
  })
})

describe('the code', () => {
  const texts = sources('src')
    .filter((file) => !file.includes('generated'))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))

  test('reads the environment and ends the process only in main.ts', () => {
    const found = texts.filter(({ file, text }) => !file.endsWith('main.ts') && /process\.(env|exit)\b/.test(text))
    expect(found.map(({ file }) => file)).toEqual([])
  })

  test('has no any, no non-null assertion, and one cast', () => {
    const casts = texts.flatMap(({ file, text }) =>
      code(text).flatMap((line) =>
        /\bas (?!const\b)[A-Z{(]|: any\b|<any>|[\w\])]!(\.|\[|;|,|\)|$)/.test(line) &&
        !/^(import|export)\b|^\s*(type )?\w+ as \w+,?$/.test(line)
          ? [`${file}: ${line.trim()}`]
          : [],
      ),
    )
    expect(casts).toEqual(['src/graph/run.ts: return run as Run'])
  })

  test('explains every exported function, class and constant', () => {
    const silent = texts.flatMap(({ file, text }) =>
      file.includes('resolvers/')
        ? []
        : [...text.matchAll(/^(?<before>.*)\nexport (?:async )?(?:function|class|const) (?<name>\w+)/gm)]
            .filter(({ groups }) => !/\*\/|^export/.test(groups?.['before'] ?? ''))
            .map(({ groups }) => `${file}: ${groups?.['name']}`),
    )
    expect(silent).toEqual([])
  })
})

function code(text: string): string[] {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/`[^`]*`/g, '``')
    .replace(/'[^'\n]*'/g, "''")
    .split('\n')
    .map((line) => line.replace(/\/\/.*/, ''))
}

function sources(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}
