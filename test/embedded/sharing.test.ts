import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { ask, compile, javaOf, open, processesOf, startHolder, tempFolder } from './support.js'

/** "Within a few seconds": half a second on an idle machine; the rest is for one that is busy with other tests. */
const SOON = { timeout: 10_000 }

/** Recovery is promised within 10 s, and takes 3 s on an idle machine; the rest again is for a busy one. */
const RECOVERY = { timeout: 30_000 }

vi.setConfig({ testTimeout: 60_000 })

beforeAll(compile)

describe('a server ends with the processes that use it', () => {
  test.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)('when %s ends the only one', async (signal) => {
    const home = await tempFolder()
    const holder = await startHolder(home)
    await holder.told('open')
    await holder.kill(signal)
    await expect.poll(() => processesOf(home), SOON).toEqual([])
  })

  test('when it is killed while the server is starting', async () => {
    const home = await tempFolder()
    const holder = await startHolder(home)
    await holder.told('opening')
    await expect.poll(() => processesOf(home), SOON).not.toEqual([])
    await holder.kill('SIGKILL')
    // The next one need not wait for anything but the end of that start.
    const next = await open(home)
    expect(await ask(next, 'RETURN 1')).toBe(1)
  })

  test('but Ctrl-C in the terminal of one does not reach the server of the others', async () => {
    const home = await tempFolder()
    const holder = await startHolder(home)
    await holder.told('open')
    const other = await open(home)
    process.kill(-holder.pid, 'SIGINT')
    await sleep(1_000)
    expect(await ask(other, 'RETURN 1')).toBe(1)
  })
})

describe('processes on one home share its server', () => {
  test('the second joins, and carries on when the first is killed', async () => {
    const home = await tempFolder()
    const first = await startHolder(home)
    const { uri } = await first.told('open')
    const second = await open(home)
    expect(second).toMatchObject({ uri, startedHere: false })

    await first.kill('SIGKILL')
    await sleep(1_000)
    expect(await ask(second, 'RETURN 1')).toBe(1)
    await second.release()
    await expect.poll(() => processesOf(home), SOON).toEqual([])
  })

  test('of several that start at once, one starts it', async () => {
    const home = await tempFolder()
    const holders = await Promise.all([startHolder(home), startHolder(home), startHolder(home)])
    const told = await Promise.all(holders.map((holder) => holder.told('open')))
    expect(told.filter(({ startedHere }) => startedHere)).toHaveLength(1)
    expect(new Set(told.map(({ uri }) => uri)).size).toBe(1)
    for (const holder of holders) holder.process.stdin?.write('release\n')
    await Promise.all(holders.map((holder) => holder.told('released')))
    await expect.poll(() => processesOf(home), SOON).toEqual([])
  })
})

describe('a server that dies is started again', () => {
  test('once, on the same port, and clients recover by themselves', async () => {
    const home = await tempFolder()
    const holder = await startHolder(home)
    await holder.told('open')
    const events: string[] = []
    const server = await open(home, { onEvent: ({ kind }) => events.push(kind) })
    const driver = neo4j.driver(server.uri, neo4j.auth.basic('neo4j', server.password))
    await driver.executeQuery('CREATE (:Kept)')

    process.kill(await javaOf(home), 'SIGKILL')
    // Not executeQuery, whose own retries come at 1, 3, 7 and 15 s, whenever the server is back.
    const kept = async () => {
      const session = driver.session()
      const result = session.run('MATCH (k:Kept) RETURN k')
      return result.then(({ records }) => records.length).finally(() => session.close())
    }
    await expect.poll(() => kept().catch(() => undefined), RECOVERY).toBe(1)
    await driver.close()
    await holder.told('back')
    await expect.poll(() => events, SOON).toEqual(['lost', 'back'])
    expect((await processesOf(home)).filter(({ command }) => !command.includes('leash.sh'))).toHaveLength(1)
  })

  test('also when its leash was killed, whether anyone used it or not', async () => {
    const home = await tempFolder()
    const holder = await startHolder(home)
    await holder.told('open')
    await killLeash(home)
    await holder.told('back')

    await killLeash(home)
    await holder.kill('SIGKILL')
    const orphan = await javaOf(home)
    const server = await open(home)
    expect(server.startedHere).toBe(true)
    expect(await javaOf(home)).not.toBe(orphan)
  })

  test('as soon as its port is free, if another program has taken it meanwhile', async () => {
    const home = await tempFolder()
    const events: { kind: string; message: string }[] = []
    const server = await open(home, { onEvent: (event) => events.push(event) })
    const port = Number(new URL(server.uri).port)
    process.kill(await javaOf(home), 'SIGKILL')
    const squatter = createServer()
    squatter.on('error', () => setTimeout(() => squatter.listen(port, '127.0.0.1'), 5)).listen(port, '127.0.0.1')

    await expect.poll(() => events.at(-1), SOON).toMatchObject({ kind: 'still-lost', error: { code: 'PORT_TAKEN' } })
    expect(events.at(-1)?.message).toContain(`port ${port} of 127.0.0.1`)
    squatter.close()
    await expect.poll(() => events.at(-1)?.kind, RECOVERY).toBe('back')
    expect(await ask(server, 'RETURN 1')).toBe(1)
  })
})

async function killLeash(home: string): Promise<void> {
  for (const { pid, command } of await processesOf(home)) if (command.includes('leash.sh')) process.kill(pid, 'SIGKILL')
}
