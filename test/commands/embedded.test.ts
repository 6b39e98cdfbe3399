import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { compile, processesOf } from '../embedded/support.js'
import { ask, send } from '../server/asking.js'
import { makeHome, ran, run, startServing } from './terminal.js'

const { home, remove } = makeHome()
const env = { STANDPOINT_HOME: home }
beforeAll(compile)
afterAll(remove)

const question =
  '{ datasets { id } position(actor: "person:bram-osei", concept: "concept:car-free-streets") { stance } }'
const answer = { datasets: [{ id: 'velmora' }], position: { stance: 'OPPOSES' } }

/** Nothing of a home runs: neither Java nor what holds it. The kernel takes a moment to forget a process. */
async function expectNothingRuns(): Promise<void> {
  for (const until = performance.now() + 3_000; performance.now() < until; await sleep(100))
    if ((await processesOf(home)).length === 0) return
  expect(await processesOf(home)).toEqual([])
}

describe('start', () => {
  test(
    'plants and serves; a second on another port shares the database, and outlives a first that is killed',
    { timeout: 120_000 },
    async () => {
      const first = await startServing(env)
      expect(first.err()).toContain('Planted velmora: ')
      expect((await ask(first.url, question)).body.data).toEqual(answer)

      const second = await startServing(env)
      expect(second.err()).not.toContain('Planted')
      expect(second.url).not.toBe(first.url)
      expect((await ask(second.url, question)).body.data).toEqual(answer)
      expect(
        (await processesOf(home)).filter(({ command }) => command.includes('CommunityEntryPoint')).length,
      ).toBeGreaterThan(0)

      const joined = await ran(['ask', 'who opposes car-free streets'], env)
      expect([joined.code, joined.out.includes('Bram Osei')]).toEqual([0, true])

      first.process.kill('SIGKILL')
      await first.ended()
      const killed = performance.now()
      let again = await ask(second.url, question)
      while (again.body.errors && performance.now() - killed < 10_000) {
        await sleep(100)
        again = await ask(second.url, question)
      }
      expect(again.body.data).toEqual(answer)
      expect((await send(`${second.url}/health/ready`)).status).toBe(200)

      second.process.kill('SIGTERM')
      const { code, err } = await second.ended()
      expect([code, /\n {4}at /.test(err)]).toEqual([0, false])
      await expectNothingRuns()
    },
  )

  test(
    'keeps what was planted, stops cleanly at SIGINT, and answers what is in flight',
    { timeout: 60_000 },
    async () => {
      const server = await startServing(env)
      expect(server.err()).not.toContain('Planted')
      const asking = ask(server.url, question)
      await sleep(5)
      server.process.kill('SIGINT')
      const { code, err } = await server.ended()
      expect([code, /\n {4}at /.test(err)]).toEqual([0, false])
      expect([answer, undefined]).toContainEqual((await asking.catch(() => undefined))?.body.data)
      await expectNothingRuns()
    },
  )

  test(
    'refuses a broken data set with every fault, leaves the graph as it is and nothing running',
    { timeout: 60_000 },
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'standpoint-broken-'))
      onTestFinished(() => rmSync(folder, { recursive: true }))
      cpSync('test/world/dataset', folder, { recursive: true })
      const file = join(folder, 'claims/letters-2021.yaml')
      const text = readFileSync(file, 'utf8')
      writeFileSync(
        file,
        text.replace('person:bram-osei', 'person:bram-oseo').replace('modality: PREDICTIVE', 'modality: GUESS'),
      )
      const { code, err } = await ran(['start'], { ...env, STANDPOINT_SEEDS: folder })
      expect(code).toBe(1)
      expect(err).toMatch(/letters-2021\.yaml:\d+:\d+: unknown person:bram-oseo\. Did you mean person:bram-osei\?/)
      expect(err).toMatch(/letters-2021\.yaml:\d+:\d+: .*GUESS/)
      expect(err).toContain(`Nothing was planted from ${folder}`)
      expect(err).not.toContain('\n    at ')
      await expectNothingRuns()
    },
  )

  test('that is told to end while it starts leaves nothing running', { timeout: 60_000 }, async () => {
    const { process: child, ended } = run(['start'], env)
    while (!existsSync(join(home, 'runs')) || (await processesOf(home)).length === 0) await sleep(50)
    child.kill('SIGTERM')
    await ended()
    await expectNothingRuns()
  })
})
