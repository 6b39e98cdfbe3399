import type { Connection } from '../domain/connection.js'

/** A connection as the schema has it: with the nodes beside the edges. */
export interface WithNodes<Item> extends Connection<Item> {
  readonly nodes: readonly Item[]
}

/** Adds the nodes, for callers who need no cursors. */
export function withNodes<Item>(connection: Connection<Item>): WithNodes<Item> {
  return { ...connection, nodes: connection.edges.map(({ node }) => node) }
}

/** Turns a connection of ids into one of what they stand for; all are looked up at the same time. */
export async function resolved<Item>(
  connection: Connection<string>,
  find: (id: string) => Promise<Item>,
): Promise<WithNodes<Item>> {
  const edges = await Promise.all(
    connection.edges.map(async ({ cursor, node }) => ({ cursor, node: await find(node) })),
  )
  return withNodes({ ...connection, edges })
}
