import { StandpointError } from '../domain/errors.js'

/** Where counting ends: far beyond every limit, and so low that sums and products of counts neither overflow nor lose ones. */
const mostCounted = 1_000_000_000

/** Keeps a count between none and the most that is counted. */
export function counted(count: number): number {
  return Math.min(Math.max(count, 0), mostCounted)
}

/**
 * Makes the refusal of a request that is too large: what it has, how much is allowed, and what to do. The count is 'more'
 * where counting stopped at the limit; where it went on to its end, the message says "or more".
 */
export function tooMuch(
  what: string,
  got: number | 'more',
  limit: number,
  remedy: string,
  details: Readonly<Record<string, unknown>> = {},
): StandpointError {
  const message = `The request has ${amount(got, limit)} ${what}; at most ${shown(limit)} are allowed. ${remedy}`
  return new StandpointError('LIMIT_EXCEEDED', message, { what, got, limit, ...details })
}

function amount(got: number | 'more', limit: number): string {
  if (got === 'more') return `more than ${shown(limit)}`
  return got < mostCounted ? shown(got) : `${shown(mostCounted)} or more`
}

function shown(count: number): string {
  return count.toLocaleString('en')
}
