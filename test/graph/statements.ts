import { type LoadedCatalogue, loadCatalogue, type Statement } from '../../src/catalogue/index.js'
import { readShapes, splitHeader } from '../../src/catalogue/header.js'
import type { Graph, GraphSettings, Run } from '../../src/graph/index.js'
import { openGraph } from '../../src/graph/index.js'
import { graphSettings, root } from '../graph.js'

/** A runner that takes any name: the statements of a test are in no generated catalogue. */
export type AnyRun = (name: string, params: Readonly<Record<string, unknown>>) => Promise<readonly unknown[]>

/** Opens the run's Neo4j with statements of the test's own beside the real ones, by `access/name`. */
export function openWith(texts: Readonly<Record<string, string>>, settings: Partial<GraphSettings> = {}): Graph {
  return openGraph(catalogueWith(texts), { ...graphSettings(), ...settings })
}

/** Forgets the types of a runner, so that it runs the statements of a test. */
export function any(run: Run): AnyRun {
  return run as unknown as AnyRun
}

function catalogueWith(texts: Readonly<Record<string, string>>): LoadedCatalogue {
  const { statements, records } = loadCatalogue(root)
  const stances = new Set(['SUPPORTS', 'OPPOSES'])
  const vocabulary = { enums: new Map([['Stance', stances]]), records }
  const own = Object.entries(texts).map(([path, text]): [string, Statement] => {
    const [access, name = ''] = path.split('/')
    const file = `cypher/${path}.cypher`
    const { prose, sdl, allowed, body } = splitHeader(file, `// A statement of a test.\n//\n${text.trim()}`)
    const mode = access === 'write' ? 'write' : 'read'
    return [name, { name, access: mode, file, prose, allowed, text: body, ...readShapes(file, sdl, vocabulary) }]
  })
  return { records, statements: new Map([...statements, ...own]) }
}
