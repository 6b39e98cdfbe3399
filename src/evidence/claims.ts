import { ascending, descending, type Order } from '../domain/order.js'
import { type ActorKind, actorKinds, isQualified, type Stance, stanceOf, stances } from '../domain/stance.js'
import { type Columns, claimId, claimIdPrefix, postingsOf, rowsOfClaim } from './columns.js'
import { isWithin, narrowingOf, numbersOf } from './positions.js'
import { isLeft } from './speakers.js'

/** Which claims are asked for. All conditions hold together; those on stance and concept hold for one stance. */
export interface ClaimFilter {
  readonly stances?: readonly Stance[] | null | undefined
  readonly concepts?: readonly string[] | null | undefined
  readonly within?: string | null | undefined
  readonly assertedBy?: readonly string[] | null | undefined
  readonly actorKinds?: readonly ActorKind[] | null | undefined
  readonly sources?: readonly string[] | null | undefined
  readonly statedFrom?: string | null | undefined
  readonly statedTo?: string | null | undefined
  readonly qualified?: boolean | null | undefined
  readonly and?: readonly ClaimFilter[] | null | undefined
  readonly or?: readonly ClaimFilter[] | null | undefined
  readonly not?: ClaimFilter | null | undefined
}

export interface ClaimOrder {
  readonly field: 'STATED_ON' | 'SOURCE_POSITION'
  readonly direction: 'ASC' | 'DESC'
}

type Test = (number: number) => boolean

/**
 * Gives the claims among `candidates` that pass the filter, in order. `scope` limits the stances that the filter's
 * conditions on stances look at: the claims of a concept are asked for their stance on that concept.
 */
export function selectClaims(
  columns: Columns,
  candidates: Iterable<number>,
  filter: ClaimFilter,
  order: ClaimOrder | undefined,
  scope?: Test,
): number[] {
  const test = claimTest(columns, filter, scope)
  const found = [...new Set(candidates)].filter(test)
  return found.sort(claimComparison(columns, order))
}

/** Gives the claims on a concept, and on all narrower ones when asked. */
export function claimsOn(
  columns: Columns,
  concept: number,
  includeNarrower: boolean,
): { candidates: number[]; scope: Test } {
  const concepts = new Set([concept, ...(includeNarrower ? columns.tree.descendantsOf(concept).keys() : [])])
  const candidates = [...concepts].flatMap((each) => claimsOfRows(columns, postingsOf(columns.rowsByConcept, each)))
  return { candidates, scope: (each) => concepts.has(each) }
}

/** Gives the claims that an actor asserts. */
export function claimsBy(columns: Columns, actor: number): number[] {
  return claimsOfRows(columns, postingsOf(columns.rowsByActor, actor))
}

/** Counts distinct claims among rows that stand in ascending order. */
export function countClaims(columns: Columns, rows: Uint32Array): number {
  let count = 0
  let before = -1
  for (const row of rows) {
    const claim = columns.rows.claim[row] ?? -1
    if (claim !== before) count += 1
    before = claim
  }
  return count
}

function claimsOfRows(columns: Columns, rows: Uint32Array): number[] {
  return Array.from(rows, (row) => columns.rows.claim[row] ?? -1)
}

function claimTest(columns: Columns, filter: ClaimFilter, scope: Test | undefined): Test {
  const narrowing = narrowingOf(columns, filter)
  const row = rowTest(columns, filter, scope)
  const speaker = speakerTest(columns, filter)
  const all = filter.and?.map((each) => claimTest(columns, each, scope)) ?? []
  const any = filter.or?.map((each) => claimTest(columns, each, scope))
  const none = filter.not ? claimTest(columns, filter.not, scope) : undefined
  return (claim) =>
    isLeft(columns, claim, narrowing) &&
    (!row || someRow(columns, claim, row)) &&
    (!speaker || someRow(columns, claim, speaker)) &&
    all.every((test) => test(claim)) &&
    (!any || any.some((test) => test(claim))) &&
    (!none || !none(claim))
}

function rowTest(columns: Columns, filter: ClaimFilter, scope: Test | undefined): Test | undefined {
  const codes = filter.stances && new Set(filter.stances.map((stance) => stances.indexOf(stance)))
  const concepts = filter.concepts && numbersOf(filter.concepts, (id) => columns.tree.numberOf(id))
  const root = typeof filter.within === 'string' ? (columns.tree.numberOf(filter.within) ?? -1) : undefined
  const qualified = filter.qualified ?? undefined
  if (!codes && !concepts && root === undefined && qualified === undefined) return undefined
  const ownScope = concepts || root !== undefined ? undefined : scope
  return (row) => {
    const concept = columns.rows.concept[row] ?? -1
    const stance = columns.rows.stance[row] ?? 0
    return (
      (!codes || codes.has(stanceOf(stance))) &&
      (!concepts || concepts.has(concept)) &&
      (root === undefined || isWithin(columns, concept, root)) &&
      (qualified === undefined || isQualified(stance) === qualified) &&
      (!ownScope || ownScope(concept))
    )
  }
}

function speakerTest(columns: Columns, { assertedBy, actorKinds: kinds }: ClaimFilter): Test | undefined {
  if (!assertedBy && !kinds) return undefined
  const actors = assertedBy && numbersOf(assertedBy, (id) => columns.actors.numberOf(id))
  const codes = kinds && new Set(kinds.map((kind) => actorKinds.indexOf(kind)))
  return (row) => {
    const actor = columns.rows.actor[row] ?? -1
    return (!actors || actors.has(actor)) && (!codes || codes.has(columns.actors.kinds[actor] ?? -1))
  }
}

function someRow(columns: Columns, claim: number, test: Test): boolean {
  const [start, end] = rowsOfClaim(columns, claim)
  for (let row = start; row < end; row += 1) if (test(row)) return true
  return false
}

/** Gives how claims are sorted: newest first unless asked otherwise; ids come last. */
export function claimOrder(
  columns: Columns,
  { field, direction }: ClaimOrder = { field: 'STATED_ON', direction: 'DESC' },
): Order<number> {
  const toward = direction === 'ASC' ? ascending : descending
  const { claims } = columns
  return field === 'STATED_ON'
    ? {
        name: `${field} ${direction}`,
        directions: [toward, ascending],
        types: ['number', 'string'],
        key: (claim) => [claims.date[claim] ?? 0, claimId(columns, claim)],
      }
    : {
        name: `${field} ${direction}`,
        directions: [toward, toward, ascending],
        types: ['string', 'number', 'string'],
        key: (claim) => [
          claimIdPrefix(columns.sourceIds[claims.source[claim] ?? -1] ?? ''),
          claims.number[claim] ?? 0,
          claimId(columns, claim),
        ],
      }
}

/** Compares claims as the keys of `claimOrder` do, by numbers alone: claims are numbered newest first, then by id. */
function claimComparison(
  columns: Columns,
  { field, direction }: ClaimOrder = { field: 'STATED_ON', direction: 'DESC' },
): (a: number, b: number) => number {
  const { source, number, date } = columns.claims
  const at = (column: ArrayLike<number>, claim: number) => column[claim] ?? 0
  const toward = direction === 'ASC' ? ascending : descending
  if (field === 'STATED_ON')
    return direction === 'DESC' ? (a, b) => a - b : (a, b) => at(date, a) - at(date, b) || a - b
  return (a, b) => toward * (at(source, a) - at(source, b)) || toward * (at(number, a) - at(number, b))
}
