import {
  isHedged,
  type Modality,
  modalities,
  modalityOf,
  outcomesMask,
  type Verification,
} from '../domain/claim-marks.js'
import { type ActorKind, actorKinds, isQualified, type Stance, stanceOf, stances } from '../domain/stance.js'
import { claimsWithIds } from './claim-ids.js'
import { type Columns, rowsOfClaim } from './columns.js'
import { type Postings, postingsOf } from './postings.js'
import { claimsLeft, type Narrowing } from './narrowing.js'
import { every, isOneOf, isWithin, numbersOf, type Test } from './numbers.js'

/** Which claims are asked for. All conditions hold together; those on stance and concept hold for one stance. */
export interface ClaimFilter extends Narrowing {
  readonly stances?: readonly Stance[] | null | undefined
  readonly concepts?: readonly string[] | null | undefined
  readonly within?: string | null | undefined
  readonly assertedBy?: readonly string[] | null | undefined
  readonly reportedBy?: readonly string[] | null | undefined
  readonly actorKinds?: readonly ActorKind[] | null | undefined
  readonly about?: readonly string[] | null | undefined
  readonly modalities?: readonly Modality[] | null | undefined
  readonly verifications?: readonly Verification[] | null | undefined
  readonly hedged?: boolean | null | undefined
  readonly qualified?: boolean | null | undefined
  readonly text?: string | null | undefined
  readonly and?: readonly ClaimFilter[] | null | undefined
  readonly or?: readonly ClaimFilter[] | null | undefined
  readonly not?: ClaimFilter | null | undefined
}

/** Gives the ids of what the full-text index finds for a text of the filter. The texts are looked up before the fold. */
export type Hits = (text: string) => readonly string[]

/** Gives the texts of a filter, those of the filters within it included. */
export function textsOf({ text, and, or, not }: ClaimFilter): string[] {
  const nested = [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])].flatMap(textsOf)
  return typeof text === 'string' ? [text, ...nested] : nested
}

/**
 * Makes the test of a filter; `undefined` when all claims pass. `scope` limits the stances that the conditions on stances
 * look at: the claims of a concept are asked for their stance on that concept. Throws BAD_USER_INPUT for reversed dates.
 */
export function claimTest(columns: Columns, filter: ClaimFilter, hits: Hits, scope?: Test): Test | undefined {
  const nested = (each: ClaimFilter): Test => claimTest(columns, each, hits, scope) ?? (() => true)
  const any = filter.or?.map(nested)
  const none = filter.not && nested(filter.not)
  return every([
    claimsLeft(columns, filter),
    ...markTests(columns, filter),
    isAmong(columns, filter.about, columns.claimsByMention),
    isAmong(columns, filter.reportedBy, columns.claimsByReporter),
    hasRow(columns, stanceTest(columns, filter, scope)),
    hasRow(columns, speakerTest(columns, filter)),
    typeof filter.text === 'string' ? isFound(columns, hits(filter.text)) : undefined,
    ...(filter.and?.map(nested) ?? []),
    any && ((claim) => any.some((test) => test(claim))),
    none ? (claim) => !none(claim) : undefined,
  ])
}

function markTests({ claims }: Columns, filter: ClaimFilter): (Test | undefined)[] {
  const marks = (claim: number) => claims.marks[claim] ?? 0
  const codes = filter.modalities && new Set(filter.modalities.map((modality) => modalities.indexOf(modality)))
  const outcomes = filter.verifications && outcomesMask(filter.verifications)
  const { hedged } = filter
  return [
    codes ? (claim) => codes.has(modalityOf(marks(claim))) : undefined,
    typeof outcomes === 'number' ? (claim) => (marks(claim) & outcomes) !== 0 : undefined,
    typeof hedged === 'boolean' ? (claim) => isHedged(marks(claim)) === hedged : undefined,
  ]
}

function isAmong({ actors }: Columns, ids: readonly string[] | null | undefined, postings: Postings): Test | undefined {
  if (!ids) return undefined
  const claims = new Set<number>()
  for (const actor of numbersOf(ids, (id) => actors.numberOf(id)))
    for (const claim of postingsOf(postings, actor)) claims.add(claim)
  return (claim) => claims.has(claim)
}

function isFound(columns: Columns, ids: readonly string[]): Test {
  const claims = claimsWithIds(columns, ids)
  return (claim) => claims.has(claim)
}

function stanceTest(columns: Columns, filter: ClaimFilter, scope: Test | undefined): Test | undefined {
  const { rows, tree } = columns
  const codes = filter.stances && new Set(filter.stances.map((stance) => stances.indexOf(stance)))
  const { qualified } = filter
  const concept = every([isOneOf(filter.concepts, (id) => tree.numberOf(id)), isWithin(columns, filter.within)])
  if (!codes && !concept && typeof qualified !== 'boolean') return undefined
  const onConcept = concept ?? scope
  return every([
    codes ? (row) => codes.has(stanceOf(rows.stance[row] ?? 0)) : undefined,
    typeof qualified === 'boolean' ? (row) => isQualified(rows.stance[row] ?? 0) === qualified : undefined,
    onConcept && ((row) => onConcept(rows.concept[row] ?? -1)),
  ])
}

function speakerTest({ rows, actors }: Columns, { assertedBy, actorKinds: kinds }: ClaimFilter): Test | undefined {
  const codes = kinds && new Set(kinds.map((kind) => actorKinds.indexOf(kind)))
  const actor = every([
    isOneOf(assertedBy, (id) => actors.numberOf(id)),
    codes ? (number) => codes.has(actors.kinds[number] ?? -1) : undefined,
  ])
  return actor && ((row) => actor(rows.actor[row] ?? -1))
}

function hasRow(columns: Columns, test: Test | undefined): Test | undefined {
  if (!test) return undefined
  return (claim) => {
    const [start, end] = rowsOfClaim(columns, claim)
    for (let row = start; row < end; row += 1) if (test(row)) return true
    return false
  }
}
