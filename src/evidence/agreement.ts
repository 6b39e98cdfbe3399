import { type Connection, connect } from '../domain/connection.js'
import { listDigest } from '../domain/cursor.js'
import { badInput } from '../domain/errors.js'
import { LazyOrder } from '../domain/lazy-order.js'
import { ascending, descending, type Order } from '../domain/order.js'
import type { PageArguments } from '../domain/page.js'
import { type Basis, NEUTRAL, OPPOSES, SUPPORTS } from '../domain/stance.js'
import type { Columns } from './columns.js'
import type { Terms } from './position.js'
import { everything, type Selection, termsOf } from './position-filter.js'
import { listBases } from './position-lists.js'
import { allPositions, positionsBy } from './positions.js'

/** On how many concepts two actors take the same side, and on how many opposite ones. */
interface Sides {
  readonly agreeing: number
  readonly disagreeing: number
}

/** On how much two actors agree. */
export interface Agreement extends Sides {
  readonly columns: Columns
  readonly actor: number
  readonly other: number
  readonly shared: readonly Shared[]
}

/** A concept on which both hold a position, with the codes of their stances. */
export interface Shared {
  readonly concept: number
  readonly stance: number
  readonly otherStance: number
}

/** What a connection of agreements is asked for. */
export interface AgreementArguments extends PageArguments {
  readonly bases?: readonly Basis[] | null | undefined
  readonly minShared?: number | null | undefined
}

/** Compares two actors. Throws BAD_USER_INPUT for no bases. */
export function agreementOf(
  columns: Columns,
  actor: number,
  other: number,
  bases: readonly Basis[] | null | undefined,
): Agreement {
  const terms = termsOf(columns, bases ?? listBases, {}, false)
  const own = stancesOf(columns, actor, terms, everything)
  return compared({ columns, actor, own, other, stances: stancesOf(columns, other, terms, sharedWith(own)) })
}

/**
 * Compares an actor with all others who share concepts with it: most shared first, then the highest rate of agreement,
 * then by folded name. Throws BAD_USER_INPUT for arguments that break their rules.
 */
export function agreementsOf(columns: Columns, actor: number, asked: AgreementArguments): Connection<Agreement> {
  const terms = termsOf(columns, asked.bases ?? listBases, {}, false)
  const minShared = asked.minShared ?? 1
  if (minShared < 1) throw badInput('minShared', 'a whole number from 1', minShared)
  const own = stancesOf(columns, actor, terms, everything)
  const { shared, agreeing, disagreeing } = meetings(columns, actor, terms, own)
  const rate = (other: number) => sortedRate({ agreeing: agreeing[other] ?? 0, disagreeing: disagreeing[other] ?? 0 })
  const rank = (other: number) => columns.actors.nameRank[other] ?? 0
  const order = new LazyOrder(
    Uint32Array.from(columns.actors.ids.keys()).filter((other) => (shared[other] ?? 0) >= minShared),
    (a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || rate(b) - rate(a) || rank(a) - rank(b),
  )
  const among = sharedWith(own)
  const made = new Map<number, Agreement>()
  const at = (place: number) => {
    const other = order.at(place)
    if (other === undefined) return undefined
    const stances = () => stancesOf(columns, other, terms, among)
    const agreement = made.get(other) ?? compared({ columns, actor, own, other, stances: stances() })
    made.set(other, agreement)
    return agreement
  }
  const digest = () => listDigest('agreements', columns.actors.ids[actor], terms.asked, minShared)
  return connect({ length: order.length, at }, agreementOrder(columns), digest, asked)
}

/** Gives the share of agreement among the concepts on which both take a side; `null` when there are none. */
export function agreementRate({ agreeing, disagreeing }: Sides): number | null {
  return agreeing + disagreeing === 0 ? null : agreeing / (agreeing + disagreeing)
}

function sortedRate(agreement: Sides): number {
  return agreementRate(agreement) ?? -1
}

function agreementOrder({ actors }: Columns): Order<Agreement> {
  return {
    name: 'AGREEMENTS',
    directions: [descending, descending, ascending, ascending],
    types: ['number', 'number', 'string', 'string'],
    key: (agreement) => [
      agreement.shared.length,
      sortedRate(agreement),
      actors.foldedNames[agreement.other] ?? '',
      actors.ids[agreement.other] ?? '',
    ],
  }
}

/** Gives the stance codes of an actor by concept, on the wanted concepts. */
function stancesOf(columns: Columns, actor: number, terms: Terms, wanted: Selection): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  positionsBy(columns, actor, terms, wanted).visit((_, concept, stance) => found.set(concept, stance))
  return found
}

/** Counts by other actor, on the concepts on which an actor has a stance: those that both have, and sides taken alike or not. */
function meetings(columns: Columns, actor: number, terms: Terms, own: ReadonlyMap<number, number>) {
  const counts = () => new Uint32Array(columns.actors.size)
  const [shared, agreeing, disagreeing] = [counts(), counts(), counts()]
  const stances = Uint8Array.from({ length: columns.tree.size }, (_, concept) => own.get(concept) ?? NEUTRAL)
  allPositions(columns, terms, sharedWith(own)).visit((other, concept, stance) => {
    if (other === actor) return
    shared[other] = (shared[other] ?? 0) + 1
    const mine = stances[concept] ?? NEUTRAL
    if (!takesSide(mine) || !takesSide(stance)) return
    const count = mine === stance ? agreeing : disagreeing
    count[other] = (count[other] ?? 0) + 1
  })
  return { shared, agreeing, disagreeing }
}

/** Selects the concepts on which an actor has a stance. */
function sharedWith(own: ReadonlyMap<number, number>): Selection {
  return { ...everything, concept: (concept) => own.has(concept), concepts: new Set(own.keys()) }
}

interface Pair {
  readonly columns: Columns
  readonly actor: number
  readonly own: ReadonlyMap<number, number>
  readonly other: number
  /** The other's stances on the concepts on which the actor has one. */
  readonly stances: ReadonlyMap<number, number>
}

function compared({ columns, actor, own, other, stances }: Pair): Agreement {
  const label = ({ concept }: Shared) => columns.concepts.labelRank[concept] ?? 0
  const shared = [...stances]
    .map(([concept, otherStance]) => ({ concept, stance: own.get(concept) ?? -1, otherStance }))
    .sort((a, b) => label(a) - label(b))
  const sided = shared.filter(({ stance, otherStance }) => takesSide(stance) && takesSide(otherStance))
  const agreeing = sided.filter(({ stance, otherStance }) => stance === otherStance).length
  return { columns, actor, other, shared, agreeing, disagreeing: sided.length - agreeing }
}

function takesSide(stance: number): boolean {
  return stance === SUPPORTS || stance === OPPOSES
}
