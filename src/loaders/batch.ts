import DataLoader from 'dataloader'

/** Keys of one trip at most: above this the planner would plan the statement anew for each size. */
const maxBatchSize = 1000

/**
 * Makes a loader of one value per key: `null` for a key that has none. All keys that are asked for in one tick go in
 * one trip. Rejects as `fetch` does.
 */
export function oneByKey<Row>(
  fetch: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | null> {
  return new DataLoader(
    async (keys) => {
      const rows = new Map((await fetch(keys)).map((row) => [keyOf(row), row]))
      return keys.map((key) => rows.get(key) ?? null)
    },
    { maxBatchSize },
  )
}

/** Makes a loader of a list per key, in the order of the rows: empty for a key that has none. */
export function manyByKey<Row>(
  fetch: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, readonly Row[]> {
  return new DataLoader(
    async (keys) => {
      const lists = new Map<string, Row[]>(keys.map((key) => [key, []]))
      for (const row of await fetch(keys)) lists.get(keyOf(row))?.push(row)
      return keys.map((key) => lists.get(key) ?? [])
    },
    { maxBatchSize },
  )
}
