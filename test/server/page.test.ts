import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeOf, send } from './asking.js'
import { answerOf, executablePath, launch, openPage, where } from './chromium.js'
import { serve, type Served } from './world.js'

const exampleQuery = `# Who opposes algorithm-driven instruction? </script><b>
query WhoOpposes {
  concept(slug: "algorithm-driven-instruction") {
    prefLabel
    positions(first: 3) { nodes { stance actor { name } } }
  }
}
`

let directory: string
let server: Served
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'standpoint-page-'))
  await build({ configFile: 'vite.config.ts', logLevel: 'error', build: { outDir: directory } })
  server = await serve({ pageDirectory: directory, exampleQuery })
})
afterAll(async () => {
  await server.stop()
  await rm(directory, { recursive: true })
})

const html = { headers: { accept: 'text/html,*/*;q=0.8' } }

describe('the page', () => {
  test('is served at / to whoever accepts HTML, and may load nothing from elsewhere', async () => {
    const answer = await send(`${server.url}/`, html)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self';")
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.text).toContain('<title>Standpoint</title>')
    expect(answer.text.match(/https?:\/\/[^"' ]+/g) ?? []).toEqual([])
  })

  test('holds the example question, which cannot break out of it', async () => {
    const { text } = await send(`${server.url}/`, html)
    expect(text).toContain('\\u003c/script>\\u003cb>')
    expect(text).not.toContain('</script><b>')
  })

  test('gives its files with their types, squeezed for whoever takes that, and for good', async () => {
    const { text } = await send(`${server.url}/`, html)
    const [script] = text.match(/\/page\/assets\/index-[\w-]+\.js/) ?? []
    const answer = await send(`${server.url}${script}`)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8'])
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    expect(answer.headers.get('cache-control')).toContain('immutable')
    const plain = await send(`${server.url}${script}`, { headers: { 'accept-encoding': 'identity' } })
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(plain.text).toBe(answer.text)
  })

  test.each([
    '/page/nothing.js',
    '/page/',
    '/page/..%2fserver%2findex.js',
    '/page/%2e%2e/%2e%2e/etc/passwd',
    '/page/constructor',
  ])('has nothing at %s', async (path) => {
    const answer = await send(`${server.url}${path}`)
    expect([answer.status, codeOf(answer)]).toEqual([404, 'BAD_REQUEST'])
  })

  test('says how to build it where it is not built, and GraphQL answers all the same', async () => {
    const bare = await serve({ pageDirectory: '/nowhere' })
    const answer = await send(`${bare.url}/`, html)
    await bare.stop()
    expect(answer.status).toBe(503)
    expect(answer.text).toContain('npm run build')
  })

  test('gives way to a few lines of JSON for whoever does not read HTML', async () => {
    const answer = await send(`${server.url}/`, { headers: { accept: 'application/json' } })
    expect(JSON.parse(answer.text)).toMatchObject({ graphql: '/graphql' })
  })
})

describe.skipIf(!executablePath)(`the page ${where}`, () => {
  let browser: Browser
  beforeAll(async () => void (browser = await launch()))
  afterAll(() => browser.close())

  const open = (options: BrowserContextOptions, path = '/') => openPage(browser, server.url + path, options)

  test('opens with the example question, and the run button answers it', async () => {
    const { page, faults } = await open({ viewport: { width: 1280, height: 800 } })
    expect(await page.title()).toBe('Standpoint')
    await page.getByText('# Who opposes algorithm-driven instruction?').waitFor()
    await page.getByRole('button', { name: 'Execute query' }).click()
    await answerOf(page).getByText('OPPOSES').first().waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('answers by keyboard alone on a screen 360 pixels wide, with nothing beyond its edge', async () => {
    const { page, faults } = await open({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' })
    await page.locator('.graphiql-query-editor .view-line').first().waitFor()
    for (let step = 0; step < 30 && !(await page.evaluate(inQuestion)); step += 1) await page.keyboard.press('Tab')
    await page.keyboard.press('Control+Enter')
    await answerOf(page).getByText('OPPOSES').first().waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('offers the named questions in a menu that the keyboard reaches, and opens the chosen one', async () => {
    const { page, faults } = await open({ viewport: { width: 360, height: 740 } })
    const menu = page.locator('#examples summary')
    await menu.waitFor()
    for (let step = 0; step < 10 && !(await page.evaluate(inMenu)); step += 1) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'How often it ran' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    await page.keyboard.press('Escape')
    expect(await page.evaluate(inMenu)).toBe(true)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(/query=/)
    await page.getByRole('button', { name: 'Execute query' }).click()
    await answerOf(page).getByText('"run"').first().waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('sends the headers of its editor, such as the one that asks for the cost', async () => {
    const { page, faults } = await open({ viewport: { width: 1280, height: 800 } })
    await page.getByRole('button', { name: 'Headers' }).click()
    await page.locator('.graphiql-editor-tool .graphiql-editor:not(.hidden)').click()
    await page.keyboard.type('{"X-Cost": "preview"')
    await page.getByRole('button', { name: 'Execute query' }).click()
    await answerOf(page).getByText('"refused"').first().waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('opens with the question of a link', async () => {
    const { page } = await open(
      { viewport: { width: 1280, height: 800 } },
      `/?query=${encodeURIComponent('query Linked { run }')}`,
    )
    await page.getByRole('button', { name: 'Execute query' }).click()
    await answerOf(page).getByText('"run"').first().waitFor()
    await page.context().close()
  })
})

function inMenu(): boolean {
  return document.activeElement?.matches('#examples summary') ?? false
}

function inQuestion(): boolean {
  return document.activeElement?.closest('.graphiql-query-editor .graphiql-editor') !== null
}
