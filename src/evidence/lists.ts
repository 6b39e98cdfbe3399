import { type Connection, connect } from '../domain/connection.js'
import { listDigest } from '../domain/cursor.js'
import type { PageArguments } from '../domain/page.js'
import type { Basis } from '../domain/stance.js'
import { type ClaimFilter, type ClaimOrder, claimOrder, claimsBy, claimsOn, selectClaims } from './claims.js'
import { type Columns, claimId, postingsOf, rowsOfClaim } from './columns.js'
import { type Evidence, evidenceOf, type Position } from './position.js'
import { evidenceOrder, type PositionOrder, positionSorting } from './position-order.js'
import { type PositionFilter, positionsBy, positionsOn, termsOf } from './positions.js'

/** What a connection of positions is asked for. */
export interface PositionArguments extends PageArguments {
  readonly where?: PositionFilter | null | undefined
  readonly bases?: readonly Basis[] | null | undefined
  readonly includeAffiliates?: boolean | null | undefined
  readonly orderBy?: PositionOrder | null | undefined
}

/** What a connection of claims is asked for. */
export interface ClaimArguments extends PageArguments {
  readonly where?: ClaimFilter | null | undefined
  readonly orderBy?: ClaimOrder | null | undefined
}

const questionBases: readonly Basis[] = ['DIRECT', 'ENTAILED']
const listBases: readonly Basis[] = ['DIRECT']

/** Gives a page of the positions on a concept. Throws BAD_USER_INPUT for arguments that break their rules. */
export function conceptPositions(columns: Columns, concept: number, asked: PositionArguments): Connection<Position> {
  const filter = asked.where ?? {}
  const bases = asked.bases ?? questionBases
  const terms = termsOf(columns, bases, filter, asked.includeAffiliates ?? false)
  return positionPage(
    columns,
    positionsOn(columns, concept, terms, filter),
    ['on', columns.tree.idOf(concept), bases],
    asked,
  )
}

/** Gives a page of an actor's positions. Throws BAD_USER_INPUT for arguments that break their rules. */
export function actorPositions(columns: Columns, actor: number, asked: PositionArguments): Connection<Position> {
  const filter = asked.where ?? {}
  const bases = asked.bases ?? listBases
  const terms = termsOf(columns, bases, filter, asked.includeAffiliates ?? false)
  return positionPage(
    columns,
    positionsBy(columns, actor, terms, filter),
    ['by', columns.actors.ids[actor], bases],
    asked,
  )
}

function positionPage(
  columns: Columns,
  found: Position[],
  list: readonly unknown[],
  asked: PositionArguments,
): Connection<Position> {
  const { order, compare } = positionSorting(columns, asked.orderBy ?? undefined)
  const digest = listDigest(
    'positions',
    list,
    asked.where ?? {},
    asked.includeAffiliates ?? false,
    order.name,
    order.directions,
  )
  return connect(found.sort(compare), order, digest, asked)
}

/** Gives a page of the evidence of a position. */
export function positionEvidence(position: Position, page: PageArguments): Connection<Evidence> {
  const { columns, terms, actor, concept } = position
  const order = evidenceOrder(columns)
  const digest = listDigest(
    'evidence',
    columns.actors.ids[actor],
    columns.tree.idOf(concept),
    terms.accepted,
    terms.narrowedBy,
    terms.includeAffiliates,
  )
  return connect(evidenceOf(position), order, digest, page)
}

/** Gives a page of the claims on a concept, as ids. */
export function conceptClaims(
  columns: Columns,
  concept: number,
  includeNarrower: boolean,
  asked: ClaimArguments,
): Connection<string> {
  const { candidates, scope } = claimsOn(columns, concept, includeNarrower)
  return claimPage(columns, candidates, ['on', columns.tree.idOf(concept), includeNarrower], asked, scope)
}

/** Gives a page of the claims that an actor asserts, as ids. */
export function actorClaims(columns: Columns, actor: number, asked: ClaimArguments): Connection<string> {
  return claimPage(columns, claimsBy(columns, actor), ['by', columns.actors.ids[actor]], asked)
}

/** Gives a page of the claims that speak of an actor, as ids. */
export function claimsAboutActor(columns: Columns, actor: number, asked: ClaimArguments): Connection<string> {
  return claimPage(columns, postingsOf(columns.claimsByMention, actor), ['about', columns.actors.ids[actor]], asked)
}

/** Gives a page of the claims read in a source, as ids. A source without claims gives an empty page. */
export function sourceClaims(columns: Columns, sourceId: string, asked: ClaimArguments): Connection<string> {
  return claimPage(columns, claimsIn(columns, sourceId), ['in', sourceId], asked)
}

/** Gives the claims read in a source, newest first. */
export function claimsIn(columns: Columns, sourceId: string): Uint32Array {
  const source = columns.sourceIds.indexOf(sourceId)
  return source < 0 ? new Uint32Array() : postingsOf(columns.claimsBySource, source)
}

function claimPage(
  columns: Columns,
  candidates: Iterable<number>,
  list: readonly unknown[],
  asked: ClaimArguments,
  scope?: (concept: number) => boolean,
): Connection<string> {
  const orderBy = asked.orderBy ?? undefined
  const order = claimOrder(columns, orderBy)
  const digest = listDigest('claims', list, asked.where ?? {}, order.name)
  const claims = selectClaims(columns, candidates, asked.where ?? {}, orderBy, scope)
  const { edges, ...rest } = connect(claims, order, digest, asked)
  return { ...rest, edges: edges.map(({ cursor, node }) => ({ cursor, node: claimId(columns, node) })) }
}

/** Gives the actors who assert a claim in a source, by folded name. */
export function actorsIn(columns: Columns, sourceId: string): number[] {
  const actors = new Set<number>()
  for (const claim of claimsIn(columns, sourceId)) {
    const [start, end] = rowsOfClaim(columns, claim)
    for (let row = start; row < end; row += 1) actors.add(columns.rows.actor[row] ?? -1)
  }
  const rank = (actor: number) => columns.actors.nameRank[actor] ?? 0
  return [...actors].sort((a, b) => rank(a) - rank(b))
}
