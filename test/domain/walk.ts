import type { Connection } from '../../src/domain/connection.js'

/** Asks for one page of a list. */
export type Ask<Item> = (page: { first?: number; after?: string; last?: number; before?: string }) => Connection<Item>

/** Walks a list from either end, page by page, and gives all rows in the order of the list. */
export function walked<Item>(ask: Ask<Item>, size: number, direction: 'forward' | 'backward'): Item[] {
  const rows: Item[] = []
  let cursor: string | undefined
  for (;;) {
    const page =
      direction === 'forward'
        ? ask({ first: size, ...(cursor !== undefined && { after: cursor }) })
        : ask({ last: size, ...(cursor !== undefined && { before: cursor }) })
    if (direction === 'forward') rows.push(...page.nodes)
    else rows.unshift(...page.nodes)
    const more = direction === 'forward' ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage
    if (!more) return rows
    cursor = (direction === 'forward' ? page.pageInfo.endCursor : page.pageInfo.startCursor) ?? undefined
  }
}
