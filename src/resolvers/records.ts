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

/** The nodes of one kind as the columns know them: no trip. */
interface Table<Row> {
  numberOf(id: string): number | undefined
  at(number: number): Row | undefined
}

/** Gives the record of a number of the columns. Throws GRAPH_CHANGED when they have none. */
export function recordAt<Row>(table: Table<Row>, number: number): Row {
  const row = table.at(number)
  if (row === undefined) throw graphChanged()
  return row
}

/** Gives the record of an id that stands in the graph. Throws GRAPH_CHANGED when the columns do not know it (yet). */
export function recordOf<Row>(table: Table<Row>, id: string): Row {
  return recordAt(table, table.numberOf(id) ?? -1)
}

/**
 * Finds the record of an id that was asked for; `null` when there is none. Only an id that the columns do not know makes
 * a trip: when the graph has it, it is newer than the columns, and GRAPH_CHANGED is thrown.
 */
export async function findRecord<Row>(table: Table<Row>, loader: Loader<unknown>, id: string): Promise<Row | null> {
  const number = table.numberOf(id)
  if (number !== undefined) return recordAt(table, number)
  if ((await loader.load(id)) !== null) throw graphChanged()
  return null
}

/** Gives what the values of counts stand for, in the order of the counts: `first` of them at most. */
export function valued<Row, Counted extends { readonly value: string }>(
  table: Table<Row>,
  counted: readonly Counted[],
  first: number,
): (Omit<Counted, 'value'> & { readonly value: Row })[] {
  const shown = counted.slice(0, checkedSize('first', first))
  return shown.map((each) => ({ ...each, value: recordOf(table, each.value) }))
}

/** Gives the readable part of an id: what follows the kind. */
export function slugOf(id: string): string {
  return id.slice(id.indexOf(':') + 1)
}
