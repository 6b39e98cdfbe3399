import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { openEmbedded } from '../../src/embedded/index.js'
import { ask, open, optionsFor, processesOf, tempFolder } from './support.js'

// Several starts in one test, on a machine that may be busy with others.
vi.setConfig({ testTimeout: 60_000 })

test('an embedded server answers to its password, on loopback only, and ends with its last hold', async () => {
  const home = await tempFolder()
  const phases: string[] = []
  const server = await open(home, { onProgress: ({ phase }) => phases.push(phase) })

  expect(await ask(server, 'RETURN 1 + 1')).toBe(2)
  expect(server.startedHere).toBe(true)
  expect(phases.slice(-2)).toEqual(['starting', 'ready'])
  await expect(ask({ uri: server.uri, password: 'neo4j' }, 'RETURN 1')).rejects.toThrow(/unauthorized/)
  expect((await stat(join(home, 'password'))).mode & 0o777).toBe(0o600)

  const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? [])
  for (const { address } of addresses.filter(({ internal, family }) => !internal && family === 'IPv4')) {
    expect(await listens(address, Number(new URL(server.uri).port))).toBe(false)
  }
  expect(await listens('127.0.0.1', 7474)).toBe(false)

  await server.release()
  await expect.poll(() => processesOf(home), { timeout: 10_000 }).toEqual([])
})

test('data survive a stop, the next start is on the same port, and nothing stale is in its way', async () => {
  const home = await tempFolder()
  const first = await open(home)
  await ask(first, 'CREATE (:Kept {what: "data"})')
  await first.release()
  // The leavings of processes that were killed, of a copied home, and of no one knows whom.
  const stale = join(home, 'runs', 'stale')
  await mkdir(stale)
  for (const name of ['alive', 'running']) await writeFile(join(stale, name), '')
  await writeFile(join(stale, 'pid'), String(process.pid))
  await writeFile(join(home, 'runs', 'not a run'), '')
  await writeFile(join(home, 'locks', 'start', 'claim-stale'), '1')

  const second = await open(home)
  expect(await ask(second, 'MATCH (k:Kept) RETURN k.what')).toBe('data')
  expect(second.uri).toBe(first.uri)
  expect(await readdir(join(home, 'runs'))).toHaveLength(1)
  await second.release()

  const port = Number(new URL(first.uri).port)
  const squatter = createServer().listen(port, '127.0.0.1')
  const third = await open(home)
  expect(new URL(third.uri).port).not.toBe(String(port))
  expect(await ask(third, 'MATCH (k:Kept) RETURN k.what')).toBe('data')
  squatter.close()
})

test('an open that is given up leaves nothing running', async () => {
  const home = await tempFolder()
  const givingUp = new AbortController()
  const opening = openEmbedded({
    ...optionsFor(home),
    signal: givingUp.signal,
    onProgress: ({ phase }) => {
      if (phase === 'starting') setTimeout(() => givingUp.abort(new Error('enough')), 800)
    },
  })
  await expect(opening).rejects.toThrow('enough')
  await expect.poll(() => processesOf(home), { timeout: 10_000 }).toEqual([])
})

test('two holds in one process are two holds', async () => {
  const home = await tempFolder()
  const [one, other] = await Promise.all([open(home), open(home)])
  expect([one.startedHere, other.startedHere].toSorted()).toEqual([false, true])
  expect(await readFile(join(home, 'password'), 'utf8')).toBe(`${one.password}\n`)
  await one.release()
  expect(await ask(other, 'RETURN 1')).toBe(1)
})

function listens(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1_000 })
    const end = (answer: boolean) => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false))
    socket.once('timeout', () => end(false))
  })
}
