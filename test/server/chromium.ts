import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core'

const candidates = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** The Chromium of this machine; `undefined` where none is installed: then its tests are skipped. */
export const executablePath = candidates.find((path) => path !== undefined && existsSync(path))

/** Ends the name of a group of tests that need it, and says why they are skipped. */
export const where = executablePath
  ? 'in Chromium'
  : 'in Chromium (skipped: none is installed; CHROMIUM_PATH may name one)'

/** Starts a Chromium that asks nothing of the network by itself. */
export function launch(): Promise<Browser> {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic']
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', ...quiet],
  })
}

/** Opens the page in a browser that has never seen it, and notes what should not happen. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => void (['error', 'warning'].includes(message.type()) && faults.push(message.text())))
  page.on('pageerror', (error) => void faults.push(error.message))
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol !== 'data:' && protocol !== 'blob:' && hostname !== '127.0.0.1') faults.push(`request to ${hostname}`)
  })
  await page.goto(url)
  await page.getByRole('button', { name: 'Execute query' }).waitFor()
  // The button is there before the editor is; pressed then, it asks nothing.
  await page.locator('.graphiql-query-editor .view-line span span').first().waitFor()
  return { page, faults }
}

/** The part of the page that shows the answer. */
export function answerOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Result Window' })
}
