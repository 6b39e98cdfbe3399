import { createServer } from 'node:net'
import { EmbeddedError } from './errors.js'

/**
 * Where ports are looked for: below those that systems give to outgoing connections. A client that tries again and again
 * to reach a server which is down would else, some day, be given that very port for its own end, and meet itself there.
 */
const PORTS = { least: 10_000, spread: 20_000 }

/** Finds a port of the loopback interface that is free: `wish` if it is. Rejects if a hundred others are not. */
export async function freePort(wish: number | undefined): Promise<number> {
  if (wish !== undefined && (await isFree(wish))) return wish
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const port = PORTS.least + Math.floor(Math.random() * PORTS.spread)
    if (await isFree(port)) return port
  }
  throw new EmbeddedError(
    'PORT_TAKEN',
    `Of 100 ports of 127.0.0.1 from ${PORTS.least} to ${PORTS.least + PORTS.spread}, the embedded Neo4j found none free.`,
    'see whether this machine lets programs listen on 127.0.0.1',
  )
}

/** Tells whether a port of the loopback interface can be listened on. Never rejects. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
