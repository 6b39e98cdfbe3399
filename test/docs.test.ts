import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { errorTable } from '../src/domain/errors.js'
import { resolvers } from '../src/resolvers/index.js'
import { apiSchema } from '../src/schema/index.js'
import { hold } from '../src/server/guard.js'
import { limits } from '../src/server/index.js'
import { measurerOf } from '../src/server/measure.js'
import { weights } from '../src/server/weights.js'

const root = process.cwd()
/** What is not of the repository: installed, built, or a database of this machine. */
const foreign = new Set(['node_modules', 'dist', 'coverage', '.git', '.standpoint'])

const files = filesIn(root)
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const pages = files.filter((file) => /^(README|CHANGELOG)\.md$|^docs\/.*\.md$/.test(file))

function filesIn(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name)
    if (foreign.has(entry.name)) return []
    return entry.isDirectory() ? filesIn(path) : [relative(root, path).replaceAll('\\', '/')]
  })
}

/** The anchor that a heading gets: lower case, words joined by hyphens, no punctuation. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-')
}

describe('the pages', () => {
  test('are those that a reader finds', () => {
    expect(pages).toEqual(expect.arrayContaining(['README.md', 'CHANGELOG.md', 'docs/house.md', 'docs/data.md']))
  })

  test.each(pages)('%s links only to files and headings that are there', (page) => {
    const links = [...prose(read(page)).matchAll(/\]\(<?([^)\s>]+)>?\)/g)].map(([, target = '']) => target)
    const broken = links.filter((target) => {
      if (/^(https?|mailto):/.test(target)) return false
      const [path = '', anchor] = target.split('#')
      const file = path === '' ? page : join(dirname(page), decodeURIComponent(path))
      if (!existsSync(join(root, file))) return true
      if (anchor === undefined || !file.endsWith('.md')) return false
      return ![...read(file).matchAll(/^#+ (.+)$/gm)].some(([, heading = '']) => anchorOf(heading) === anchor)
    })
    expect(broken).toEqual([])
  })

  test.each(pages)('%s names only files of the project, where it names some in code', (page) => {
    const named = [
      ...prose(read(page)).matchAll(/`((?:src|test|cypher|schema|seeds|questions|docs|bench)\/[\w./-]+)`/g),
    ]
    expect(named.map(([, path = '']) => path).filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  test('name only npm scripts that there are', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'))
    const named = [...pages, 'docs/house.md'].flatMap((page) => scriptsIn(read(page)))
    expect(named).toEqual(expect.arrayContaining(['start', 'test', 'ask', 'seed', 'codegen']))
    expect(named.filter((script) => !(script in scripts))).toEqual([])
  })
})

/** A page without its fenced blocks. */
function prose(text: string): string {
  return text.replace(/^```[^]*?^```/gm, '')
}

function scriptsIn(text: string): string[] {
  const run = [...text.matchAll(/npm run (?:(?:--silent|-s) )*([\w:-]+)/g)].map(([, script = '']) => script)
  const short = [...text.matchAll(/npm (start|test)\b/g)].map(([, script = '']) => script)
  return [...run, ...short]
}

describe('every GraphQL document that we show or ship', () => {
  const schema = apiSchema(root, resolvers)
  const measure = measurerOf(schema, limits, weights)
  const blocks = pages.flatMap((page) =>
    [...read(page).matchAll(/^```graphql\n([^]*?)^```/gm)].map(([, text = ''], at) => ({
      name: `${page}, block ${at + 1}`,
      text,
      variables: {},
    })),
  )
  const own = files.filter((file) =>
    /^questions\/.*\.graphql$|^test\/stories\/.*\/ask\.graphql$|^seeds\/example\.graphql$/.test(file),
  )
  const documents = own.map((file) => {
    const variables = join(dirname(file), 'variables.json')
    return {
      name: file,
      text: read(file),
      variables: existsSync(join(root, variables)) ? JSON.parse(read(variables)) : {},
    }
  })

  test('is found', () => {
    expect(blocks.length).toBeGreaterThan(0)
    expect(own).toContain('seeds/example.graphql')
    expect(own.length).toBeGreaterThan(20)
  })

  test.each([...blocks, ...documents])('$name is valid, and within the limits of the server', ({ text, variables }) => {
    expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([])
    expect(() => hold(measure(text, variables))).not.toThrow()
  })
})

describe('the page of error codes', () => {
  test('lists exactly the codes of the table, in its order', () => {
    const listed = [...read('docs/reference/errors.md').matchAll(/^\| `(\w+)` \|/gm)].map(([, code]) => code)
    expect(listed).toEqual(Object.keys(errorTable))
  })
})

describe('no file of the repository', () => {
  const texts = files.map((file) => ({ file, text: read(file) })).filter(({ text }) => !text.includes('\u0000'))
  // Written so that this file does not name what it looks for.
  test.each([
    ['names a package registry', /registry\.(?:npmjs|yarnpkg)\.|repo1?\.maven\.|pypi\.org|proxy\.golang\./],
    ['names a place of somebody’s machine', /(?<![\w.:-])\/(?:work|tmp|home|root|Users)\/[\w.-]/],
    ['has left something for later', /\b(?:TO(?:)DO|FIX(?:)ME|XX(?:)X|T(?:)BD|HACK(?:)ME)\b/],
  ])('%s', (_, pattern) => {
    const found = texts.flatMap(({ file, text }) =>
      file === 'package-lock.json' && pattern.source.startsWith('\\b')
        ? []
        : text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : [])),
    )
    expect(found).toEqual([])
  })
})

describe('the dependencies', () => {
  const manifest: Record<string, Record<string, string> | undefined> = JSON.parse(read('package.json'))

  test('are asked for in exact versions', () => {
    const asked = { ...manifest['dependencies'], ...manifest['devDependencies'] }
    expect(Object.keys(asked).length).toBeGreaterThan(20)
    expect(Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  test('are locked without the address of any machine', () => {
    const lock = read('package-lock.json')
    expect(lock).not.toMatch(/"resolved": "(?!file:)/)
    expect(lock.match(/"integrity": "sha512-/g)?.length).toBeGreaterThan(100)
  })

  test('are each told with its reason', () => {
    const told = read('docs/decisions/0002-dependencies.md')
    const asked = Object.keys({ ...manifest['dependencies'], ...manifest['devDependencies'] })
    const silent = asked.filter((name) => !name.startsWith('@types/') && !told.includes(`\`${name}\``))
    expect(silent.filter((name) => !/^@graphql-codegen\/|^@vitest\//.test(name))).toEqual([])
  })
})
