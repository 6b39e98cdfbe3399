import { type Connection, connect } from '../domain/connection.js'
import { listDigest } from '../domain/cursor.js'
import { badInput } from '../domain/errors.js'
import { ascending, descending, type Order } from '../domain/order.js'
import type { PageArguments } from '../domain/page.js'
import { type Basis, OPPOSES, SUPPORTS } from '../domain/stance.js'
import type { Columns } from './columns.js'
import type { Terms } from './position.js'
import { everything, type Selection, termsOf } from './position-filter.js'
import { listBases } from './position-lists.js'
import { allPositions, positionsBy } from './positions.js'

/** On how much two actors agree. */
export interface Agreement {
  readonly columns: Columns
  readonly actor: number
  readonly other: number
  readonly shared: readonly Shared[]
  readonly agreeing: number
  readonly disagreeing: number
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
  const found = [...stancesOfOthers(columns, actor, terms, own)]
    .filter(([, stances]) => stances.size >= minShared)
    .map(([other, stances]) => compared({ columns, actor, own, other, stances }))
  const order = agreementOrder(columns)
  const rank = (agreement: Agreement) => columns.actors.nameRank[agreement.other] ?? 0
  found.sort((a, b) => b.shared.length - a.shared.length || sortedRate(b) - sortedRate(a) || rank(a) - rank(b))
  return connect(found, order, listDigest('agreements', columns.actors.ids[actor], terms.asked, minShared), asked)
}

/** Gives the share of agreement among the concepts on which both take a side; `null` when there are none. */
export function agreementRate({ agreeing, disagreeing }: Agreement): number | null {
  return agreeing + disagreeing === 0 ? null : agreeing / (agreeing + disagreeing)
}

function sortedRate(agreement: Agreement): number {
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
  return new Map(positionsBy(columns, actor, terms, wanted).map(({ concept, verdict }) => [concept, verdict.stance]))
}

/** Gives the stances of all others, by actor, on the concepts on which an actor has one. */
function stancesOfOthers(
  columns: Columns,
  actor: number,
  terms: Terms,
  own: ReadonlyMap<number, number>,
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const found = new Map<number, Map<number, number>>()
  for (const { actor: other, concept, verdict } of allPositions(columns, terms, sharedWith(own))) {
    if (other === actor) continue
    const stances = found.get(other) ?? new Map<number, number>()
    found.set(other, stances.set(concept, verdict.stance))
  }
  return found
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
