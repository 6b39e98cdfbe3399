import { StandpointError } from '../domain/errors.js'

/**
 * Ties that one search may look at. A search to this bound takes about half a second; a graph of 100,000 claims has a few
 * hundred thousand ties, and most searches look at a few hundred of them.
 */
export const mostTies = 5_000_000

/** Counts what a search looks at, and ends it when it grows beyond its bound. */
export class Budget {
  #left: number

  constructor(private readonly most: number = mostTies) {
    this.#left = most
  }

  /** Takes from what is left. Throws LIMIT_EXCEEDED when that is not enough. */
  spend(ties: number): void {
    this.#left -= ties
    if (this.#left >= 0) return
    throw new StandpointError(
      'LIMIT_EXCEEDED',
      `path: expected a search that looks at no more than ${this.most} ties of the graph; got one that grows beyond. Ask for fewer relations, maxHops or limit.`,
      { limit: this.most, narrow: ['relations', 'maxHops', 'limit'] },
    )
  }
}
