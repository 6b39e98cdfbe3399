import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { graphSettings } from '../graph.js'

/** A way to the run's Neo4j that can be closed, or go silent, as a network can. */
export interface Proxy {
  readonly uri: string
  /** Cuts every connection, and refuses new ones. */
  cut(): Promise<void>
  /** Stops forwarding without closing anything: connections hang, new ones are taken and hang too. */
  freeze(): void
  /** Goes silent as soon as a message to the database holds these words. */
  freezeAt(words: string): void
  /** Forwards again, on the same port. */
  restore(): Promise<void>
  close(): Promise<void>
}

/** Opens a proxy on a free port of 127.0.0.1. */
export async function openProxy(): Promise<Proxy> {
  const target = new URL(graphSettings().uri)
  const pairs = new Set<readonly [Socket, Socket]>()
  let frozen = false
  let trap: string | undefined

  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname)
    const pair = [client, database] as const
    pairs.add(pair)
    for (const [from, to] of [pair, [database, client] as const]) {
      from.on('data', (data) => {
        if (trap !== undefined && from === client && data.includes(trap)) freeze()
        to.write(data)
      })
      from.on('error', () => undefined)
      from.on('close', () => {
        pairs.delete(pair)
        to.destroy()
      })
    }
    if (frozen) freeze()
  })

  function freeze(): void {
    frozen = true
    for (const socket of [...pairs].flat()) socket.pause()
  }

  const listen = async (port: number): Promise<number> => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    return address.port
  }
  const port = await listen(0)

  const cut = async (): Promise<void> => {
    const closed = server.listening ? once(server, 'close') : undefined
    server.close()
    for (const socket of [...pairs].flat()) socket.destroy()
    await closed
  }
  return {
    uri: `bolt://127.0.0.1:${port}`,
    cut,
    freeze,
    freezeAt: (words) => (trap = words),
    restore: async () => {
      frozen = false
      trap = undefined
      for (const socket of [...pairs].flat()) socket.resume()
      if (!server.listening) await listen(port)
    },
    close: cut,
  }
}
