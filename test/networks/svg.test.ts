import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { randomFrom } from '../../src/domain/network/random.js'
import type { Columns } from '../../src/evidence/index.js'
import { edgesOf, fileOf, networkAsked, nodesOf, nodeTypeOf, type Part, relationOf } from '../../src/networks/index.js'
import { linesOf } from '../../src/networks/formats/label.js'
import { spread } from '../../src/networks/formats/spread.js'
import { columnsOf } from '../evidence/world.js'
import { executablePath, launch, where } from '../server/chromium.js'

/** Names that break what is not escaped. */
const names = {
  'person:p0': 'Ada "Quill" & <script>alert(1)</script>, Ltd; \'x\' = 1',
  'organization:o0': 'Guild\nof émigrés — 工会 😀 \u0007',
  'concept:c0': 'concept\\ ]]> &amp; <!-- of everything that has a name that is much too long for a picture -->',
}

/** A debate in which every actor speaks of a few concepts, with long names that differ. */
function debate(actors: number, concepts: number, claims: number): Promise<Columns> {
  const many = (count: number, of: (at: number) => string) => Array.from({ length: count }, (_, at) => of(at))
  const actorIds = many(actors, (at) => (at % 3 === 1 ? `organization:o${at - 1}` : `person:p${at}`))
  const conceptIds = many(concepts, (at) => `concept:c${at}`)
  const words = ['Association', 'of', 'independent', 'readers', 'Marguerite', 'Oyelaran', 'learning', 'communities']
  const named = [...actorIds, ...conceptIds].map((id, at) => {
    const parts = many(2 + (at % 4), (part) => words[(at * 7 + part * 3) % words.length] ?? '')
    return [id, `${parts.join(' ')} ${at}`]
  })
  const random = randomFrom(1)
  // Squared, so that some are spoken of far more than others; the first claims go round, so that nobody is left out.
  const some = (at: number, count: number) => (at < actors ? at % count : Math.floor(count * random() ** 2))
  return columnsOf(
    {
      broader: Object.fromEntries(conceptIds.map((id) => [id, []])),
      claims: many(claims, (at) => `claim:s:${at + 1}`).map((id, at) => ({
        id,
        sourceId: 'source:s',
        assertedBy: [actorIds[some(at, actors)] ?? ''],
        statedOn: '2020',
        stances: [
          {
            concept: conceptIds[some(at, concepts)] ?? '',
            stance: random() < 0.6 ? 'SUPPORTS' : 'OPPOSES',
            qualified: false,
          },
        ],
      })),
      affiliations: [],
      partOf: {},
      institutions: actorIds.filter((id) => id.startsWith('organization')),
    },
    { ...Object.fromEntries(named), ...names },
  )
}

const python = spawnSync('python3', ['--version']).status === 0
const svgOf = (part: Part) => fileOf(part, 'svg').text

function readBack(text: string) {
  const { stdout, stderr } = spawnSync('python3', ['test/networks/svg.py'], { input: text, encoding: 'utf8' })
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

/** A label as XML can hold it. */
const clean = (label: string) => label.replaceAll('\u0007', '\uFFFD')

const cases = [
  ['one-mode', { aggregation: 'subtract', normalization: 'average' }],
  ['one-mode', { of: 'concepts', aggregation: 'ignore' }],
  ['one-mode', { aggregation: 'conflict', maxEdges: '3' }],
  ['two-mode', { stanceScale: 'ternary' }],
  ['two-mode', { aggregation: 'combine' }],
  ['two-mode', { actors: 'person:nobody' }],
] as const

describe('the picture', () => {
  let columns: Columns
  beforeAll(async () => void (columns = await debate(12, 7, 60)))

  describe.each(cases)('of a %s network %j', (mode, asked) => {
    test.skipIf(!python)('holds the network: nodes, edges, weights, each with a title', () => {
      const { whole } = networkAsked(columns, mode, asked)
      const read = readBack(svgOf(whole))
      expect([read.role, read.labelled, read.foreign]).toEqual(['img', true, []])
      expect(read.nodes).toMatchObject(
        nodesOf(whole).map((each) => ({
          id: whole.idOf(each.node),
          label: clean(whole.labelOf(each.node)),
          'node-type': nodeTypeOf(each),
          degree: String(whole.shape.degree[each.node]),
          strength: String(whole.shape.strength[each.node]),
          supports: String(whole.countsOf(each.node).supports),
          title: expect.stringContaining(clean(whole.labelOf(each.node))),
        })),
      )
      const edges = edgesOf(whole).map((edge) => ({
        source: whole.idOf(edge.from),
        target: whole.idOf(edge.to),
        weight: String(edge.weight),
        relation: relationOf(edge),
        class: `edge ${relationOf(edge).toLowerCase()}`,
        title: expect.stringContaining(`weight ${edge.weight}`),
      }))
      expect(read.edges).toMatchObject(edges.reverse())
      expect(read.title).toContain(`${whole.size} nodes, ${edges.length} edges`)
      expect(read.tags).not.toContain('script')
    })

    test('is the same whenever it is drawn', async () => {
      const again = await debate(12, 7, 60)
      expect(svgOf(networkAsked(again, mode, asked).whole)).toBe(svgOf(networkAsked(columns, mode, asked).whole))
    })
  })

  test('shows a short label whole, and the beginning of a long one', () => {
    expect(linesOf('Ada Quill')).toEqual(['Ada Quill'])
    expect(linesOf(names['concept:c0'])).toEqual(['concept\\ ]]> &amp;', '<!-- of everything …'])
    expect(linesOf('x'.repeat(30))).toEqual(['x'.repeat(22), 'x'.repeat(8)])
  })

  test('is drawn of 500 nodes, and refused of more', async () => {
    const { whole } = networkAsked(await debate(440, 60, 2_000), 'two-mode', {})
    expect(whole.size).toBe(500)
    expect(svgOf(whole).match(/data-id=/g)).toHaveLength(500)
    const { whole: larger } = networkAsked(await debate(441, 60, 2_000), 'two-mode', {})
    expect(() => svgOf(larger)).toThrow(/^svg: expected at most 500 nodes; got 501\. Select less/)
  })
})

test('boxes are moved until none overlaps another, and stay where they are when none does', () => {
  const box = fc.record({
    x: fc.double({ min: -50, max: 50, noNaN: true }),
    y: fc.double({ min: -50, max: 50, noNaN: true }),
    half: fc.double({ min: 1, max: 60, noNaN: true }),
    above: fc.double({ min: 1, max: 20, noNaN: true }),
    below: fc.double({ min: 1, max: 40, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(box, { maxLength: 25 }), (boxes) => {
      spread(boxes)
      for (const [at, a] of boxes.entries())
        for (const b of boxes.slice(at + 1)) {
          const across = a.half + b.half - Math.abs(a.x - b.x)
          const down = Math.min(a.y + a.below - b.y + b.above, b.y + b.below - a.y + a.above)
          expect(Math.min(across, down)).toBeLessThanOrEqual(0.011)
        }
      const before = structuredClone(boxes)
      spread(boxes)
      expect(boxes).toEqual(before)
    }),
    { numRuns: 300 },
  )
})

describe.skipIf(!executablePath)(`the picture ${where}`, () => {
  let browser: Browser
  let folder = ''
  beforeAll(async () => {
    browser = await launch()
    folder = mkdtempSync(join(tmpdir(), 'standpoint-picture-'))
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test.each([
    ['light', 'one-mode', { aggregation: 'subtract', minStatementsPerActor: '1' }],
    ['dark', 'two-mode', {}],
  ] as const)('of 300 nodes, %s: no label lies on another, and all stand out', async (colorScheme, mode, asked) => {
    const columns = mode === 'one-mode' ? await debate(300, 40, 900) : await debate(220, 80, 900)
    const { whole } = networkAsked(columns, mode, asked)
    expect(whole.size).toBe(300)
    const context = await browser.newContext({ colorScheme })
    const page = await context.newPage()
    const file = join(folder, `${colorScheme}.svg`)
    writeFileSync(file, svgOf(whole))
    await page.goto(pathToFileURL(file).href)
    const seen = await page.evaluate(look)
    await context.close()
    expect(seen.labels).toBe(300)
    expect(seen.overlapping).toEqual([])
    expect(seen.outside).toEqual([])
    // Large enough to read, with the contrast that WCAG 2.1 asks of text, and of graphics (1.4.3, 1.4.11).
    expect(seen.fontSize).toBeGreaterThanOrEqual(11)
    expect(seen.textContrast).toBeGreaterThanOrEqual(4.5)
    expect(seen.leastContrast).toBeGreaterThanOrEqual(3)
  })
})

/** Looks at a picture from within the browser. */
function look() {
  const all = (selector: string) => [...document.querySelectorAll(selector)]
  const boxes = all('.label').map((label) => ({ label: label.textContent, box: label.getBoundingClientRect() }))
  const { width, height } = document.documentElement.getBoundingClientRect()
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.documentElement)
  const ground = luminance(styleOf('.ground').fill)
  const contrast = (colour: string) => {
    const other = luminance(colour)
    return (Math.max(ground, other) + 0.05) / (Math.min(ground, other) + 0.05)
  }
  return {
    labels: boxes.length,
    overlapping: boxes.flatMap(({ label, box }, at) =>
      boxes
        .slice(at + 1)
        .filter(
          (other) =>
            box.left < other.box.right &&
            other.box.left < box.right &&
            box.top < other.box.bottom &&
            other.box.top < box.bottom,
        )
        .map((other) => `${label} | ${other.label}`),
    ),
    outside: boxes
      .filter(({ box }) => box.left < 0 || box.top < 0 || box.right > width || box.bottom > height)
      .map(({ label }) => label),
    fontSize: Number.parseFloat(styleOf('.label').fontSize),
    textContrast: contrast(styleOf('.label').fill),
    // Of edges those of the legend: in the picture they let through what lies below.
    leastContrast: Math.min(
      ...all('.edge:not([data-source])').map((edge) => contrast(getComputedStyle(edge).stroke)),
      ...all('.node').map((node) => contrast(getComputedStyle(node).fill)),
    ),
  }
}
