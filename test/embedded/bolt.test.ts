import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { boltAnswers } from '../../src/embedded/bolt.js'
import { freePort } from '../../src/embedded/port.js'

/** Listens and treats each client in one way. */
async function listener(treat: (client: Socket) => void): Promise<number> {
  const port = await freePort(undefined)
  const server = createServer((client) => treat(client.on('error', () => undefined)))
  onTestFinished(() => void server.close())
  await once(server.listen(port, '127.0.0.1'), 'listening')
  return port
}

test('Bolt answers where a version is agreed on', async () => {
  const port = await listener((client) => client.once('data', () => client.end(Buffer.from([0, 0, 8, 5]))))
  expect(await boltAnswers(port)).toBe(true)
})

test.each<[string, (client: Socket) => void]>([
  ['a server agrees on no version', (client) => client.once('data', () => client.end(Buffer.alloc(4)))],
  ['a server hangs up', (client) => client.destroy()],
  ['a server says nothing', (client) => setTimeout(() => client.destroy(), 3_000).unref()],
])('Bolt does not answer where %s', async (_, treat) => {
  expect(await boltAnswers(await listener(treat))).toBe(false)
})

test('Bolt does not answer where nobody listens', async () => {
  expect(await boltAnswers(await freePort(undefined))).toBe(false)
})

test('a wished port is taken if it is free, else another', async () => {
  const taken = await listener(() => undefined)
  const free = await freePort(undefined)
  expect(await freePort(free)).toBe(free)
  expect(await freePort(taken)).not.toBe(taken)
})
