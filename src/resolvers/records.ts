import { StandpointError } from '../domain/errors.js'
import { checkedSize } from '../domain/page.js'

interface Loader<Row> {
  load(key: string): Promise<Row | null>
}

/**
 * Loads a record whose id stands in the graph. When it does not any more, the graph has changed under the request:
 * throws GRAPH_CHANGED, after which the request is run once more.
 */
export async function existing<Row>(loader: Loader<Row>, id: string): Promise<Row> {
  const row = await loader.load(id)
  if (row === null) throw graphChanged()
  return row
}

/** Makes the error of a graph that changed under the request. */
export function graphChanged(): StandpointError {
  return new StandpointError('GRAPH_CHANGED', 'The graph changed while the question was answered. Ask again.')
}

/** Loads many such records, in the order of the ids. */
export function allExisting<Row>(loader: Loader<Row>, ids: readonly string[]): Promise<Row[]> {
  return Promise.all(ids.map((id) => existing(loader, id)))
}

/** Loads what the values of counts stand for, in the order of the counts: `first` of them at most. */
export function valued<Row, Counted extends { readonly value: string }>(
  loader: Loader<Row>,
  counted: readonly Counted[],
  first: number,
): Promise<(Omit<Counted, 'value'> & { readonly value: Row })[]> {
  const shown = counted.slice(0, checkedSize('first', first))
  return Promise.all(shown.map(async (each) => ({ ...each, value: await existing(loader, each.value) })))
}

/** Gives the readable part of an id: what follows the kind. */
export function slugOf(id: string): string {
  return id.slice(id.indexOf(':') + 1)
}
