import { isIP } from 'node:net'
import type { IncomingHttpHeaders } from 'node:http'
import { badRequest, type Refusal } from './refusals.js'

/** Gives the refusal, with status 421, of a request that names another host than this server's. */
export type HostCheck = (headers: IncomingHttpHeaders) => Refusal | undefined

/**
 * Makes the check of the header `Host`, against pages that rebind a name of theirs to this machine and then read from it as
 * if it were their own. Such a page can only come under a name; so names must be known, and addresses need not be: all of
 * them pass, but on a loopback address only those of loopback. `names` are let in beside them, `*` lets in all. A request
 * without the header comes from no browser, and passes.
 */
export function hostCheck(listening: string, names: readonly string[]): HostCheck {
  const known = new Set([listening, ...names].map(plain))
  const isOpen = !isLoopback(plain(listening))
  return ({ host }) => {
    if (host === undefined || known.has('*')) return undefined
    const name = nameIn(host)
    const isOurs = name !== undefined && (isLoopback(name) || known.has(name) || (isOpen && isIP(name) !== 0))
    return isOurs ? undefined : refused(host)
  }
}

/** Gives the name or address in the header, without port, brackets and the dot of a full name; undefined when it is not sound. */
function nameIn(host: string): string | undefined {
  const [, name] = /^(\[[0-9a-f:.]{2,45}\]|[\w.-]{1,253})(?::\d{0,5})?$/i.exec(host) ?? []
  return name === undefined ? undefined : plain(name)
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
}

function isLoopback(name: string): boolean {
  return name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'))
}

function refused(host: string): Refusal {
  const shown = JSON.stringify(host.slice(0, 100))
  return badRequest(
    `Expected the host of this server in the header "host"; got ${shown}. Ask at the address where it listens, or add the name to STANDPOINT_HOSTS.`,
    421,
  )
}
