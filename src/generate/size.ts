/** How large a made debate is, and which one of that size. */
export interface Size {
  readonly claims: number
  readonly seed: number
  readonly actors: number
  readonly concepts: number
  readonly sources: number
}

/** What each number of a size may be. */
export const sizeLimits = {
  claims: { least: 1, most: 10_000_000 },
  seed: { least: 0, most: 2 ** 31 - 1 },
  /** Some of each kind. */
  actors: { least: 10, most: 1_000_000 },
  /** Enough for the levels of the hierarchy; the evidence columns number concepts in 16 bits, and other data sets have some. */
  concepts: { least: 12, most: 60_000 },
  sources: { least: 1, most: 1_000_000 },
} as const

/**
 * Gives the size of a debate of so many claims. What is not given follows from the claims: people and subjects grow with
 * their square root, for a larger debate is above all a longer one. A million claims have 20,000 actors, 2,000 concepts
 * and 40,000 sources; a thousand have 200, 63 and 40.
 */
export function sizeOf({ claims, seed, ...given }: Pick<Size, 'claims' | 'seed'> & Partial<Size>): Size {
  const root = Math.sqrt(claims)
  const within = (limits: { least: number; most: number }, count: number) =>
    Math.min(limits.most, Math.max(limits.least, Math.round(count)))
  return {
    claims,
    seed,
    actors: given.actors ?? within(sizeLimits.actors, Math.min(claims / 5, 20 * root)),
    concepts: given.concepts ?? within(sizeLimits.concepts, 2 * root),
    sources: given.sources ?? within(sizeLimits.sources, claims / 25),
  }
}

/** Gives the id of the data set that holds a made debate. */
export function datasetIdOf({ claims, seed }: Size): string {
  return `generated-${claims}-${seed}`
}

/** Gives the part that the ids of a made debate begin with, so that no two debates share an id. */
export function prefixOf({ claims, seed }: Size): string {
  return `g${claims}x${seed}`
}
