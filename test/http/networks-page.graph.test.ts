import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, type TestContext, test } from 'vitest'
import { findPython, installMs, type Python } from '../networks/python.js'
import { camps, consensus } from '../networks/reading.js'
import { plantFolders } from '../world.js'
import { type Serving, serveGraph } from './serving.js'

const page = readFileSync('docs/networks.md', 'utf8')

let server: Serving
let python: Python
let folder = ''
beforeAll(async () => {
  python = await findPython()
  await (await plantFolders('seeds')).close()
  server = await serveGraph()
  folder = mkdtempSync(join(tmpdir(), 'standpoint-page-'))
}, installMs)
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** The path to Python. Skips the test, with the reason, where there is none. */
function pythonOr(context: TestContext): string {
  return 'missing' in python ? context.skip(python.missing) : resolve(python.path)
}

async function download(from: string, name: string): Promise<void> {
  const response = await fetch(`${server.url}/network/${from}`)
  expect([from, response.status]).toEqual([from, 200])
  writeFileSync(join(folder, name), await response.text())
}

/** The blocks of a language on the page. */
function blocks(language: string): readonly string[] {
  const found = [...page.matchAll(new RegExp(`^ *\`\`\`${language}\\n([^]*?)^ *\`\`\``, 'gm'))]
  return found.map(([, text = '']) => text)
}

test('the Python of the page runs on the download of the page, and prints what the page says', async (context) => {
  const path = pythonOr(context)
  const [, address = ''] = /curl -OJ 'http:\/\/localhost:4000\/network\/([^']+)'/.exec(page) ?? []
  await download(address, address.split('?')[0] ?? '')
  const [code = ''] = blocks('python')
  const [output = ''] = blocks('text')
  writeFileSync(join(folder, 'page.py'), code.replaceAll('http://localhost:4000', server.url))
  const { stdout } = await promisify(execFile)(path, ['page.py'], { cwd: folder })
  expect(stdout.replace(/ +$/gm, '')).toBe(output)
})

test('the reading of the seeded debate is what networkx and numpy compute of the files', async (context) => {
  const path = pythonOr(context)
  const selection = 'duplicates=all&minActorsPerConcept=5'
  for (const aggregation of ['subtract', 'congruence', 'conflict'])
    await download(`one-mode.graphml?${selection}&aggregation=${aggregation}`, `${aggregation}.graphml`)
  await download(`two-mode.nodelink.json?${selection}`, 'says.json')
  const ids = camps.backbone.steps.map(({ concept }) => concept.id)
  for (const at of ids.keys())
    await download(
      `one-mode.graphml?${selection}&exceptConcepts=${ids.slice(0, at + 1).join(',')}`,
      `without-${at + 1}.graphml`,
    )
  const circles = camps.communities.groups.map(({ id }) =>
    camps.nodes.filter(({ community }) => community === id).map((node) => node.id),
  )
  const { stdout, stderr } = spawnSync(path, ['-B', 'test/networks/recompute.py', folder], {
    input: JSON.stringify(circles),
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  const found = JSON.parse(stdout)

  expect(found.modularity).toBeCloseTo(camps.communities.modularity, 12)
  expect(Object.keys(found.betweenness).length).toBe(camps.nodes.length)
  for (const { id, betweenness } of camps.nodes) expect(found.betweenness[id]).toBeCloseTo(betweenness, 12)
  expect(camps.polarization.groups.map(({ length }) => length)).toEqual([camps.nodes.length, 0])
  expect(found.oneGroup).toBeCloseTo(camps.polarization.score, 12)
  expect(found.losses.length).toBe(ids.length)
  for (const [at, { loss }] of camps.backbone.steps.entries()) expect(found.losses[at]).toBeCloseTo(loss, 9)
  for (const { concept, actors, supportShare, opposeShare } of consensus)
    expect([concept.id, ...found.sides[concept.id]]).toEqual([
      concept.id,
      Math.round(actors * supportShare),
      Math.round(actors * opposeShare),
    ])
})
