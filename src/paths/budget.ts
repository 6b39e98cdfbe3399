import { StandpointError } from '../domain/errors.js'

/**
 * Ties that one search may look at. A search to this bound takes about half a second; a graph of 100,000 claims has a few
 * hundred thousand ties, and most searches look at a few hundred of them.
 */
export const mostTies = 5_000_000

/** What a search is for, and the arguments that make it smaller. */
export interface Purpose {
  readonly field: string
  readonly narrow: readonly string[]
}
const ofPath: Purpose = { field: 'path', narrow: ['relations', 'maxHops', 'limit'] }

/** Counts what a search looks at, and ends it when it grows beyond its bound. */
export class Budget {
  #left: number

  constructor(
    private readonly most: number = mostTies,
    private readonly purpose: Purpose = ofPath,
  ) {
    this.#left = most
  }

  /** Takes from what is left, and tells whether that was enough. */
  affords(ties: number): boolean {
    this.#left -= ties
    return this.#left >= 0
  }

  /** Takes from what is left. Throws LIMIT_EXCEEDED when that is not enough. */
  spend(ties: number): void {
    if (!this.affords(ties)) throw this.exceeded()
  }

  /** Makes the error of a search that grows beyond its bound. */
  exceeded(): StandpointError {
    const { field, narrow } = this.purpose
    const remedy = `Ask for fewer ${narrow.slice(0, -1).join(', ')} or ${narrow.at(-1)}.`
    return new StandpointError(
      'LIMIT_EXCEEDED',
      `${field}: expected a search that looks at no more than ${this.most} ties of the graph; got one that grows beyond. ${remedy}`,
      { limit: this.most, narrow },
    )
  }
}
