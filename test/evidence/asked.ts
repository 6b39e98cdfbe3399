import type { Columns } from '../../src/evidence/columns.js'
import {
  actorClaims,
  actorPositions,
  type ClaimArguments,
  conceptClaims,
  conceptPositions,
  type Position,
  type PositionArguments,
  sourceClaims,
} from '../../src/evidence/index.js'
import type { PageArguments } from '../../src/domain/page.js'

/** A list of claims, by ids. */
export type ClaimsOf =
  | { readonly on: string; readonly includeNarrower?: boolean }
  | { readonly by: string }
  | { readonly in: string }

/** Gives a page of claims as ids, with where it ends. */
export function claimPage(columns: Columns, list: ClaimsOf, asked: ClaimArguments) {
  const { edges, pageInfo, totalCount } = claims(columns, list, asked)
  return { ids: edges.map(({ node }) => node), pageInfo, totalCount }
}

function claims(columns: Columns, list: ClaimsOf, asked: ClaimArguments) {
  if ('on' in list)
    return conceptClaims(columns, columns.tree.numberOf(list.on) ?? -1, list.includeNarrower ?? false, asked)
  if ('by' in list) return actorClaims(columns, columns.actors.numberOf(list.by) ?? -1, asked)
  return sourceClaims(columns, list.in, asked)
}

/** A list of positions, by ids. */
export type PositionsOf = { readonly on: string } | { readonly by: string }

/** Gives a page of positions. */
export function positionPage(columns: Columns, list: PositionsOf, asked: PositionArguments) {
  const page =
    'on' in list
      ? conceptPositions(columns, columns.tree.numberOf(list.on) ?? -1, asked)
      : actorPositions(columns, columns.actors.numberOf(list.by) ?? -1, asked)
  const nodes: readonly Position[] = page.edges.map(({ node }) => node)
  return { nodes, pageInfo: page.pageInfo, totalCount: page.totalCount }
}

/** Walks a list in pages of a size, from the front or from the back, and joins them. */
export function walked<Item>(
  page: (asked: PageArguments) => {
    items: readonly Item[]
    pageInfo: { endCursor: string | null; startCursor: string | null }
  },
  size: number,
  backwards = false,
): Item[] {
  const found: Item[] = []
  for (let cursor: string | null = null; ;) {
    const asked: PageArguments = backwards ? { last: size, before: cursor } : { first: size, after: cursor }
    const { items, pageInfo } = page(asked)
    if (backwards) found.unshift(...items)
    else found.push(...items)
    cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor
    if (cursor === null) return found
  }
}
