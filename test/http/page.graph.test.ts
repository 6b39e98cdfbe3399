import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../graph.js'
import { answerOf, executablePath, launch, openPage, where } from '../server/chromium.js'
import { plantFolders } from '../world.js'
import { type Serving, serveGraph } from './serving.js'

const screens = [
  ['a wide screen', { width: 1400, height: 900 }],
  ['a telephone', { width: 390, height: 844 }],
] as const

describe.skipIf(!executablePath)(`the page over the first data set ${where}`, () => {
  let server: Serving
  let browser: Browser
  let names: readonly string[]
  beforeAll(async () => {
    // `npm ci` builds the page; a checkout in which somebody removed it builds it here.
    if (!existsSync(join(root, 'dist/page/index.html')))
      await build({ configFile: 'vite.config.ts', logLevel: 'error' })
    await (await plantFolders('seeds')).close()
    server = await serveGraph()
    const { concept } = await server.data(readFileSync(join(root, 'seeds/example.graphql'), 'utf8'))
    names = Object(concept).positions.nodes.map(({ actor }: { actor: { name: string } }) => actor.name)
    browser = await launch()
  })
  afterAll(async () => {
    await browser.close()
    await server.stop()
  })

  /** Scrolls down through the answer until it shows a word: the editor keeps only what is on the screen. */
  async function sees(page: Page, word: string): Promise<boolean> {
    const answer = answerOf(page)
    await answer.hover()
    for (let turn = 0; turn < 200; turn += 1) {
      if ((await answer.getByText(word).count()) > 0) return true
      await page.mouse.wheel(0, 250)
      await page.waitForTimeout(25)
    }
    return false
  }

  test.each(screens)('on %s answers the main question with the names of the people', async (_, viewport) => {
    const { page, faults } = await openPage(browser, server.url, { viewport })
    await page.getByText('# Who opposes algorithm-driven instruction?').waitFor()
    await page.getByRole('button', { name: 'Execute query' }).click()
    await answerOf(page).getByText('totalCount').waitFor()
    expect(names).toContain('Audrey Watters')
    for (const name of names) expect(await sees(page, name.split(' ').at(-1) ?? name), name).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width)
    expect(faults).toEqual([])
    await page.context().close()
  })
})
