import { connect } from '../domain/connection.js'
import { listDigest } from '../domain/cursor.js'
import type { PageArguments } from '../domain/page.js'
import { hitOrder, mostFound, rank, readSearch, type SearchKind, withInitials } from '../search/index.js'
import type { Context } from './context.js'
import { existingNode } from './Node.js'

/** Gives a page of what a text finds, best first. Throws BAD_USER_INPUT for arguments that break their rules. */
export async function searchPage(
  text: string,
  kinds: readonly SearchKind[] | null | undefined,
  page: PageArguments,
  context: Context,
) {
  const search = readSearch(text, kinds)
  const found = await context.loaders.searchTexts({
    indexes: search.indexes,
    query: search.query,
    limit: mostFound,
  })
  const hits = rank(search, found, withInitials(await context.columns(), search.words))
  const digest = listDigest(
    'search',
    search.words.map(({ plain }) => plain),
    search.kinds,
  )
  const { edges, pageInfo, totalCount } = connect(hits, hitOrder, digest, page)
  const rows = await Promise.all(
    edges.map(async ({ cursor, node: { id, score, matched } }) => ({
      cursor,
      score,
      matched,
      node: await existingNode(id, context),
    })),
  )
  return { edges: rows, nodes: rows.map(({ node }) => node), pageInfo, totalCount }
}
