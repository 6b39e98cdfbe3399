import type DataLoader from 'dataloader'
import type { Row, StatementName } from '../graph/index.js'
import { manyByKey } from './batch.js'

/**
 * Makes a loader whose statement also takes arguments: one batch for each distinct set of them. Two fields that ask for
 * the same keys with the same arguments share a trip.
 */
export function withArguments<Arguments, Name extends StatementName>(
  fetch: (keys: readonly string[], given: Arguments) => Promise<readonly Row<Name>[]>,
  keyOf: (row: Row<Name>) => string,
): { load(key: string, given: Arguments): Promise<readonly Row<Name>[]> } {
  const loaders = new Map<string, DataLoader<string, readonly Row<Name>[]>>()
  return {
    load: (key, given) => {
      const name = JSON.stringify(given)
      const loader = loaders.get(name) ?? manyByKey((keys) => fetch(keys, given), keyOf)
      loaders.set(name, loader)
      return loader.load(key)
    },
  }
}
