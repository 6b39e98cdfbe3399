import { type Connection, connect } from '../domain/connection.js'
import { listDigest } from '../domain/cursor.js'
import { ascending, descending, type Order } from '../domain/order.js'
import type { PageArguments } from '../domain/page.js'
import { type ActorKind, actorKinds } from '../domain/stance.js'
import type { Hits } from './claim-filter.js'
import { claimsIn, countClaims } from './claims.js'
import { type Columns, rowsOfClaim } from './columns.js'
import { postingsOf } from './postings.js'
import { every, isOneOf, numbersOf, type Test } from './numbers.js'
import { perVersion } from './per-version.js'
import { wholeList } from './whole-list.js'

/** Which actors are asked for. All conditions hold together. */
export interface ActorFilter {
  readonly kinds?: readonly ActorKind[] | null | undefined
  readonly organizationTypes?: readonly string[] | null | undefined
  readonly schoolTypes?: readonly string[] | null | undefined
  readonly affiliatedWith?: readonly string[] | null | undefined
  readonly sources?: readonly string[] | null | undefined
  readonly hasClaims?: boolean | null | undefined
  readonly text?: string | null | undefined
}

interface ActorOrder {
  readonly field: 'NAME' | 'CLAIM_COUNT'
  readonly direction: 'ASC' | 'DESC'
}

/** What a connection of actors is asked for, with what the full-text index has found for the text of its filter. */
export interface ActorArguments extends PageArguments {
  readonly where?: ActorFilter | null | undefined
  readonly orderBy?: ActorOrder | null | undefined
  readonly hits: Hits
}

/** Gives a page of the actors, of one kind or of all. Throws BAD_USER_INPUT for arguments that break their rules. */
export function actorList(columns: Columns, asked: ActorArguments, kind?: ActorKind): Connection<number> {
  const where = asked.where ?? {}
  const order = actorOrder(columns, asked.orderBy ?? undefined)
  const test = every([kind && isOfKind(columns, [kind]), actorTest(columns, where, asked.hits)])
  const list = wholeList(columns, 'actors', columns.actors.size, order)
  return connect(list, order, listDigest('actors', kind ?? 'all', where, order.name), asked, test)
}

/** Gives a page of the actors who assert a claim in a source, by folded name. */
export function actorsInSource(columns: Columns, sourceId: string, asked: PageArguments): Connection<number> {
  const order = actorOrder(columns)
  const rank = (actor: number) => columns.actors.nameRank[actor] ?? 0
  const found = [...speakersIn(columns, [sourceId])].sort((a, b) => rank(a) - rank(b))
  return connect(found, order, listDigest('actors', 'in', sourceId), asked)
}

function actorOrder(
  columns: Columns,
  { field, direction }: ActorOrder = { field: 'NAME', direction: 'ASC' },
): Order<number> {
  const { actors } = columns
  const value = {
    NAME: (actor: number) => actors.foldedNames[actor] ?? '',
    CLAIM_COUNT: (actor: number) => claimCounts(columns)[actor] ?? 0,
  }[field]
  return {
    name: `${field} ${direction}`,
    directions: [direction === 'ASC' ? ascending : descending, ascending],
    types: [field === 'NAME' ? 'string' : 'number', 'string'],
    key: (actor) => [value(actor), actors.ids[actor] ?? ''],
  }
}

/** Counts the claims of each actor. */
const claimCounts = perVersion((columns) =>
  Uint32Array.from(columns.actors.ids, (_, actor) => countClaims(columns, postingsOf(columns.rowsByActor, actor))),
)

function actorTest(columns: Columns, filter: ActorFilter, hits: Hits): Test | undefined {
  const { actors, membership } = columns
  const number = (id: string) => actors.numberOf(id)
  const { organizationTypes, schoolTypes, hasClaims } = filter
  const institutions = filter.affiliatedWith && numbersOf(filter.affiliatedWith, number)
  const speakers = filter.sources && speakersIn(columns, filter.sources)
  return every([
    filter.kinds ? isOfKind(columns, filter.kinds) : undefined,
    organizationTypes ? every([isOfKind(columns, ['ORGANIZATION']), isOfType(columns, organizationTypes)]) : undefined,
    schoolTypes ? every([isOfKind(columns, ['SCHOOL']), isOfType(columns, schoolTypes)]) : undefined,
    institutions ? (actor) => membership.isAffiliatedWith(actor, institutions) : undefined,
    speakers ? (actor) => speakers.has(actor) : undefined,
    typeof hasClaims === 'boolean'
      ? (actor) => postingsOf(columns.rowsByActor, actor).length > 0 === hasClaims
      : undefined,
    typeof filter.text === 'string' ? isOneOf(hits(filter.text), number) : undefined,
  ])
}

function isOfKind({ actors }: Columns, kinds: readonly ActorKind[]): Test {
  const codes = new Set(kinds.map((kind) => actorKinds.indexOf(kind)))
  return (actor) => codes.has(actors.kinds[actor] ?? -1)
}

function isOfType({ actors }: Columns, types: readonly string[]): Test {
  return (actor) => types.includes(actors.organizationTypes[actor] ?? actors.schoolTypes[actor] ?? '')
}

function speakersIn(columns: Columns, sourceIds: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (const sourceId of sourceIds)
    for (const claim of claimsIn(columns, sourceId)) {
      const [start, end] = rowsOfClaim(columns, claim)
      for (let row = start; row < end; row += 1) found.add(columns.rows.actor[row] ?? -1)
    }
  return found
}
