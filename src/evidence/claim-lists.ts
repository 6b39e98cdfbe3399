import { type Connection, connect } from '../domain/connection.js'
import { listDigest } from '../domain/cursor.js'
import type { PageArguments } from '../domain/page.js'
import { type ClaimFilter, claimTest, type Hits } from './claim-filter.js'
import { type ClaimOrder, claimOrder, sortClaims } from './claim-order.js'
import { candidatesOf, claimsBy, claimsIn, claimsOn } from './claims.js'
import type { Columns } from './columns.js'
import { postingsOf } from './postings.js'
import type { Test } from './numbers.js'

/** What a connection of claims is asked for, with what the full-text index has found for the texts of its filter. */
export interface ClaimArguments extends PageArguments {
  readonly where?: ClaimFilter | null | undefined
  readonly orderBy?: ClaimOrder | null | undefined
  readonly hits: Hits
}

/** Gives a page of a list of claims, by number. Throws BAD_USER_INPUT for arguments that break their rules. */
export type ClaimList = (columns: Columns, asked: ClaimArguments) => Connection<number>

/** Lists the claims of the whole graph. */
export const everyClaim: ClaimList = (columns, asked) =>
  page(columns, candidatesOf(columns, asked.where ?? {}, asked.hits), ['all'], asked)

/** Lists the claims on a concept, and on all narrower ones when asked. */
export function conceptClaims(concept: number, includeNarrower: boolean): ClaimList {
  return (columns, asked) => {
    const { claims, scope } = claimsOn(columns, concept, includeNarrower)
    return page(columns, claims, ['on', columns.tree.idOf(concept), includeNarrower], asked, scope)
  }
}

/** Lists the claims that an actor asserts. */
export function actorClaims(actor: number): ClaimList {
  return (columns, asked) => page(columns, claimsBy(columns, actor), ['by', columns.actors.ids[actor]], asked)
}

/** Lists the claims that speak of an actor. */
export function claimsAboutActor(actor: number): ClaimList {
  return (columns, asked) =>
    page(columns, postingsOf(columns.claimsByMention, actor), ['about', columns.actors.ids[actor]], asked)
}

/** Lists the claims read in a source. A source without claims gives an empty page. */
export function sourceClaims(sourceId: string): ClaimList {
  return (columns, asked) => page(columns, claimsIn(columns, sourceId), ['in', sourceId], asked)
}

function page(
  columns: Columns,
  claims: Uint32Array,
  list: readonly unknown[],
  asked: ClaimArguments,
  scope?: Test,
): Connection<number> {
  const [where, orderBy] = [asked.where ?? {}, asked.orderBy ?? undefined]
  const order = claimOrder(columns, orderBy)
  const digest = listDigest('claims', list, where, order.name)
  const test = claimTest(columns, where, asked.hits, scope)
  return connect(sortClaims(columns, claims, orderBy), order, digest, asked, test)
}
