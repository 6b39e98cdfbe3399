import { type Connection, connect } from '../domain/connection.js'
import { listDigest } from '../domain/cursor.js'
import { ascending, descending, type Order } from '../domain/order.js'
import type { PageArguments } from '../domain/page.js'
import type { Hits } from './claim-filter.js'
import { countClaims } from './claims.js'
import type { Columns } from './columns.js'
import { postingsOf } from './postings.js'
import { every, isOneOf, isWithin, type Test } from './numbers.js'
import { perVersion } from './per-version.js'
import { sidesByConcept } from './sides.js'
import { wholeList } from './whole-list.js'

/** Which concepts are asked for. All conditions hold together. */
export interface ConceptFilter {
  readonly within?: string | null | undefined
  readonly hasClaims?: boolean | null | undefined
  readonly topOnly?: boolean | null | undefined
  readonly text?: string | null | undefined
}

interface ConceptOrder {
  readonly field: 'LABEL' | 'CLAIM_COUNT' | 'OPPONENT_COUNT' | 'SUPPORTER_COUNT' | 'DISPUTE'
  readonly direction: 'ASC' | 'DESC'
}

/** What a connection of concepts is asked for, with what the full-text index has found for the text of its filter. */
export interface ConceptArguments extends PageArguments {
  readonly where?: ConceptFilter | null | undefined
  readonly orderBy?: ConceptOrder | null | undefined
  readonly hits: Hits
}

/** Gives a page of the concepts. Throws BAD_USER_INPUT for arguments that break their rules. */
export function conceptList(columns: Columns, asked: ConceptArguments): Connection<number> {
  const where = asked.where ?? {}
  const order = conceptOrder(columns, asked.orderBy ?? undefined)
  const list = wholeList(columns, 'concepts', columns.tree.size, order)
  const test = conceptTest(columns, where, asked.hits)
  return connect(list, order, listDigest('concepts', where, order.name), asked, test)
}

function conceptOrder(
  columns: Columns,
  { field, direction }: ConceptOrder = { field: 'LABEL', direction: 'ASC' },
): Order<number> {
  const { concepts, tree } = columns
  const toward = direction === 'ASC' ? ascending : descending
  const supporters = (concept: number) => sidesByConcept(columns).supporters[concept] ?? 0
  const opponents = (concept: number) => sidesByConcept(columns).opponents[concept] ?? 0
  const values = {
    LABEL: (concept: number) => [concepts.foldedLabels[concept] ?? ''],
    CLAIM_COUNT: (concept: number) => [claimCounts(columns)[concept] ?? 0],
    OPPONENT_COUNT: (concept: number) => [opponents(concept)],
    SUPPORTER_COUNT: (concept: number) => [supporters(concept)],
    DISPUTE: (concept: number) => {
      const sides = [supporters(concept), opponents(concept)]
      return [Math.min(...sides), supporters(concept) + opponents(concept)]
    },
  }[field]
  return {
    name: `${field} ${direction}`,
    directions: field === 'DISPUTE' ? [toward, toward, ascending] : [toward, ascending],
    types: field === 'DISPUTE' ? ['number', 'number', 'string'] : [field === 'LABEL' ? 'string' : 'number', 'string'],
    key: (concept) => [...values(concept), tree.idOf(concept)],
  }
}

/** Counts the claims on each concept itself. */
const claimCounts = perVersion((columns) =>
  Uint32Array.from(columns.tree.ids, (_, concept) => countClaims(columns, postingsOf(columns.rowsByConcept, concept))),
)

function conceptTest(
  columns: Columns,
  { within, hasClaims, topOnly, text }: ConceptFilter,
  hits: Hits,
): Test | undefined {
  const { tree, rowsByConcept } = columns
  return every([
    isWithin(columns, within),
    typeof hasClaims === 'boolean'
      ? (concept) => postingsOf(rowsByConcept, concept).length > 0 === hasClaims
      : undefined,
    topOnly ? (concept) => tree.broaderOf(concept).length === 0 : undefined,
    typeof text === 'string' ? isOneOf(hits(text), (id) => tree.numberOf(id)) : undefined,
  ])
}
