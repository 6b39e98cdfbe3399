import { StandpointError } from '../domain/errors.js'

/**
 * Makes the refusal of a request that is too large: what it has, how much is allowed, and what to do. The count is 'more'
 * where counting stopped at the limit.
 */
export function tooMuch(
  what: string,
  got: number | 'more',
  limit: number,
  remedy: string,
  details: Readonly<Record<string, unknown>> = {},
): StandpointError {
  const has = got === 'more' ? `more than ${shown(limit)}` : shown(got)
  const message = `The request has ${has} ${what}; at most ${shown(limit)} are allowed. ${remedy}`
  return new StandpointError('LIMIT_EXCEEDED', message, { what, got, limit, ...details })
}

function shown(count: number): string {
  return count.toLocaleString('en')
}
