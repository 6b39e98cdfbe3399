import { createServer } from 'node:net'

/** Finds a port of the loopback interface that is free: `wish` if it is. Rejects if there is none at all. */
export async function freePort(wish: number | undefined): Promise<number> {
  if (wish !== undefined && wish > 0 && (await isFree(wish))) return wish
  const port = await listenOnce(0)
  if (port === undefined) throw new Error('Expected a free port on 127.0.0.1, got none.')
  return port
}

/** Tells whether a port of the loopback interface can be listened on. Never rejects. */
export async function isFree(port: number): Promise<boolean> {
  return (await listenOnce(port)) !== undefined
}

function listenOnce(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      const got = typeof address === 'object' && address !== null ? address.port : undefined
      server.close(() => resolve(got))
    })
  })
}
