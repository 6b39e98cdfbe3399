import { Connection, connect } from '../domain/connection.js'
import { listDigest } from '../domain/cursor.js'
import type { PageArguments } from '../domain/page.js'
import type { Basis } from '../domain/stance.js'
import type { Chosen } from './chosen.js'
import type { Columns } from './columns.js'
import { type Evidence, evidenceOf, type Position, type Positions, type Terms } from './position.js'
import { evidenceOrder, type PositionOrder, positionSorting } from './position-order.js'
import { type PositionFilter, type Selection, selectionOf, termsOf } from './position-filter.js'
import { allPositions, positionsBy, positionsOn } from './positions.js'

/** Which positions are asked for, and on what terms. */
export interface PositionQuestion {
  readonly where?: PositionFilter | null | undefined
  readonly bases?: readonly Basis[] | null | undefined
  readonly includeAffiliates?: boolean | null | undefined
}

/** What a connection of positions is asked for. */
export interface PositionArguments extends PositionQuestion, PageArguments {
  readonly orderBy?: PositionOrder | null | undefined
}

/** A page of positions, with all positions of its list for the facets. */
export class PositionPage extends Connection<Position> {
  readonly #all: () => Positions

  constructor({ nodes, place }: Connection<Position>, all: () => Positions) {
    super(nodes, place)
    this.#all = all
  }

  /** All positions of the list, in its order; they are made when they are read. */
  get facets(): Positions {
    return this.#all()
  }
}

/** The bases that count in a question about one concept, unless it says otherwise. */
const questionBases: readonly Basis[] = ['DIRECT', 'ENTAILED']
/** The bases that count in lists over many concepts, summaries and timelines, unless the question says otherwise. */
export const listBases: readonly Basis[] = ['DIRECT']

/** Gives a page of the positions on a concept. Throws BAD_USER_INPUT for arguments that break their rules. */
export function conceptPositions(columns: Columns, concept: number, asked: PositionArguments): PositionPage {
  return page(columns, asked, questionBases, ['on', columns.tree.idOf(concept)], (terms, wanted) =>
    positionsOn(columns, concept, terms, wanted),
  )
}

/** Gives a page of an actor's positions. Throws BAD_USER_INPUT for arguments that break their rules. */
export function actorPositions(columns: Columns, actor: number, asked: PositionArguments): PositionPage {
  return page(columns, asked, listBases, ['by', columns.actors.ids[actor]], (terms, wanted) =>
    positionsBy(columns, actor, terms, wanted),
  )
}

/** Gives a page of the positions of all actors on all concepts. Throws BAD_USER_INPUT for arguments that break their rules. */
export function everyPosition(columns: Columns, asked: PositionArguments): PositionPage {
  return page(columns, asked, listBases, ['all'], (terms, wanted) => allPositions(columns, terms, wanted))
}

function page(
  columns: Columns,
  asked: PositionArguments,
  usualBases: readonly Basis[],
  list: readonly unknown[],
  find: (terms: Terms, wanted: Selection) => Chosen,
): PositionPage {
  const filter = asked.where ?? {}
  const terms = termsOf(columns, asked.bases ?? usualBases, filter, asked.includeAffiliates ?? false)
  const { order, comparing } = positionSorting(columns, asked.orderBy ?? undefined)
  const digest = () => listDigest('positions', list, terms.asked, filter, order.name, order.directions)
  const found = find(terms, selectionOf(columns, filter))
  const compare = comparing(found.cells)
  return new PositionPage(connect(found.inOrder(compare), order, digest, asked), () => found.all(compare))
}

/** Gives a page of the evidence of a position. */
export function positionEvidence(position: Position, asked: PageArguments): Connection<Evidence> {
  const { columns, terms, actor, concept } = position
  const digest = () => listDigest('evidence', columns.actors.ids[actor], columns.tree.idOf(concept), terms.asked)
  return connect(evidenceOf(position), evidenceOrder(columns), digest, asked)
}
