import { once } from 'node:events'
import { createServer } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** An address that cannot be listened on; the message names the setting to change. */
export class AddressError extends Error {}

interface Address {
  readonly host: string
  readonly port: number
}

/** Listens and gives the url. Rejects with AddressError. */
export async function listen(app: FastifyInstance, { host, port }: Address): Promise<string> {
  return explained({ host, port }, app.listen({ host, port }))
}

/** Looks whether an address can be listened on, by doing so for a moment. Rejects with AddressError. */
export async function expectAddress(address: Address): Promise<void> {
  const probe = createServer()
  probe.listen(address)
  await explained(address, once(probe, 'listening'))
  probe.close()
  await once(probe, 'close')
}

async function explained<T>(address: Address, listening: Promise<T>): Promise<T> {
  try {
    return await listening
  } catch (error) {
    const remedy = error instanceof Error && 'code' in error ? remedies[String(error.code)] : undefined
    throw remedy === undefined ? error : new AddressError(remedy(address), { cause: error })
  }
}

const unusable = ({ host }: Address) =>
  `HOST: no address of this machine is ${host}. Set HOST to one that is: 127.0.0.1 for this machine alone, 0.0.0.0 for all.`

const remedies: Readonly<Record<string, (address: Address) => string>> = {
  EADDRINUSE: ({ host, port }) =>
    `PORT: ${port} on ${host} is taken, by another Standpoint perhaps. Set PORT to one that is free (PORT=0 takes any), or end the other process.`,
  EACCES: ({ host, port }) =>
    `PORT: ${port} on ${host} is not open to this user. Set PORT to one above 1023, as PORT=4000.`,
  EADDRNOTAVAIL: unusable,
  ENOTFOUND: unusable,
  EAI_AGAIN: unusable,
}
