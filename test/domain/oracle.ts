// A naive oracle of the position rules (model.md, section 3), for tests to compare the real rules with. Written from
// model.md alone. It enumerates every chain by brute force, so give it small worlds; BROADER must have no cycles.
//
// Where model.md leaves room, this is what the oracle reads:
//  1. NEUTRAL evidence never decides beside other evidence, so it has no say in `qualified` either: a qualified SUPPORTS
//     beside an unqualified NEUTRAL of the same basis makes a qualified position.
//  2. With NEUTRAL alone, "all the evidence that decided" is the institution's own NEUTRAL where there is any, else its
//     affiliates'. Own NEUTRAL does not keep affiliates' SUPPORTS, OPPOSES or MIXED from deciding.
//  3. Only a qualified OPPOSES never blocks: a qualified SUPPORTS and a qualified MIXED do.
//  4. A claim may block itself (it opposes the kind and favours a sort between).
//  5. `isContradictory` looks at all accepted DIRECT evidence, own and affiliates' together, whoever holds which side,
//     also where weaker or affiliates' evidence did not decide. DIRECT not accepted: never contradictory.
//  6. A claim that two affiliated people assert is evidence once for each of them, and is counted for each.
//  7. A claim that the institution asserts itself is never evidence through an affiliate, not even where as its own it
//     is not accepted. It still is the affiliate's stance, so it blocks that affiliate's other evidence.
//  8. Several affiliations of one person are a union, also for blocking: a claim made within one of them blocks a claim
//     made within another.
//  9. A claim's date must meet the window of the question and the interval of the affiliation, each by itself; the three
//     need no day in common.
// 10. `sources: []` leaves no source. A window or an affiliation that ends before it begins meets nothing.
// 11. `statedFrom` begins with its first day, `statedTo` ends with its last; the same for an affiliation's ends.
// 12. Evidence of one claim with the same basis and affiliate stands in the order of the claim's stances (`ordinal`).
// 13. "Newest first" is the exact reverse of the order of partial dates: of two with the same first day, the finer first.
// 14. `includeAffiliates` adds nothing for an actor that is no institution; claims of the parts themselves add nothing.
// 15. Wholes do not count: who is affiliated with the body that the institution is part of is no affiliate of it.
// 16. The path of an overlap is the shortest whole chain over all shared concepts, ties by the whole sequence of ids.

export type Stance = 'SUPPORTS' | 'OPPOSES' | 'MIXED' | 'NEUTRAL'
export type Basis = 'DIRECT' | 'ENTAILED' | 'PARTIAL'

export interface OracleStance {
  concept: string
  stance: Stance
  qualified: boolean
}

export interface OracleClaim {
  id: string
  assertedBy: string[]
  sourceId: string
  /** A partial date: 2018, 2018-05 or 2018-05-16. */
  statedOn: string
  stances: OracleStance[]
}

export interface OracleAffiliation {
  person: string
  institution: string
  from: string | null
  until: string | null
}

export interface OracleWorld {
  broader: Record<string, string[]>
  claims: OracleClaim[]
  affiliations: OracleAffiliation[]
  /** From a part to its wholes. */
  partOf: Record<string, string[]>
  institutions: string[]
}

export interface OracleQuestion {
  actor: string
  concept: string
  bases: Basis[]
  includeAffiliates?: boolean
  sources?: string[]
  statedFrom?: string
  statedTo?: string
}

export interface OracleEvidence {
  claim: string
  stance: Stance
  basis: Basis
  qualified: boolean
  /** From the stance's concept to the one asked about. */
  path: string[]
  /** Ids of the claims that turned this ENTAILED into PARTIAL, sorted by code point, each once. */
  blockedBy: string[]
  affiliate: string | null
}

export interface OraclePosition {
  stance: Stance
  basis: Basis
  qualified: boolean
  isContradictory: boolean
  evidenceCount: number
  counts: { supports: number; opposes: number; mixed: number; neutral: number }
  firstStatedOn: string
  lastStatedOn: string
  /** Own before affiliates', strongest basis first, then newest, then claim id, then affiliate id. */
  evidence: OracleEvidence[]
}

/** Says where an actor stands on a concept; null where no accepted evidence bears on it. */
export function oraclePosition(world: OracleWorld, question: OracleQuestion): OraclePosition | null {
  const accepted = [...ownEvidence(world, question), ...affiliatesEvidence(world, question)]
    .filter((piece) => question.bases.includes(piece.evidence.basis))
    .toSorted(compareEvidence)
  const evidence = accepted.map((piece) => piece.evidence)
  const dates = accepted.map((piece) => piece.statedOn).toSorted(comparePartialDates)
  const firstStatedOn = dates.at(0)
  const lastStatedOn = dates.at(-1)
  const deciding = evidenceThatDecides(evidence)
  const strongest = deciding.at(0)
  if (firstStatedOn === undefined || lastStatedOn === undefined || strongest === undefined) return null

  return {
    stance: stanceOf(deciding),
    basis: strongest.basis,
    qualified: deciding.every((piece) => piece.qualified),
    isContradictory: isContradictory(evidence),
    evidenceCount: evidence.length,
    counts: {
      supports: evidence.filter((piece) => piece.stance === 'SUPPORTS').length,
      opposes: evidence.filter((piece) => piece.stance === 'OPPOSES').length,
      mixed: evidence.filter((piece) => piece.stance === 'MIXED').length,
      neutral: evidence.filter((piece) => piece.stance === 'NEUTRAL').length,
    },
    firstStatedOn,
    lastStatedOn,
    evidence,
  }
}

// ---- What decides

const BASES_STRONGEST_FIRST: Basis[] = ['DIRECT', 'ENTAILED', 'PARTIAL']

function evidenceThatDecides(evidence: OracleEvidence[]): OracleEvidence[] {
  const own = evidence.filter((piece) => piece.affiliate === null)
  const affiliates = evidence.filter((piece) => piece.affiliate !== null)
  for (const side of [own, affiliates]) {
    for (const basis of BASES_STRONGEST_FIRST) {
      const takesSides = side.filter((piece) => piece.basis === basis && piece.stance !== 'NEUTRAL')
      if (takesSides.length > 0) return takesSides
    }
  }
  // Nothing but NEUTRAL is left, on both sides.
  return own.length > 0 ? own : affiliates
}

function stanceOf(deciding: OracleEvidence[]): Stance {
  const stances = new Set(deciding.map((piece) => piece.stance))
  if (stances.has('MIXED')) return 'MIXED'
  if (stances.has('SUPPORTS') && stances.has('OPPOSES')) return 'MIXED'
  if (stances.has('SUPPORTS')) return 'SUPPORTS'
  if (stances.has('OPPOSES')) return 'OPPOSES'
  return 'NEUTRAL'
}

function isContradictory(evidence: OracleEvidence[]): boolean {
  const plainAndDirect = evidence.filter((piece) => piece.basis === 'DIRECT' && !piece.qualified)
  const supports = plainAndDirect.some((piece) => piece.stance === 'SUPPORTS')
  const opposes = plainAndDirect.some((piece) => piece.stance === 'OPPOSES')
  return supports && opposes
}

// ---- Whose claims count

/** A piece of evidence with what its place in the list depends on. */
interface Piece {
  evidence: OracleEvidence
  statedOn: string
  ordinal: number
}

function ownEvidence(world: OracleWorld, question: OracleQuestion): Piece[] {
  const claims = narrowedClaims(world, question).filter((claim) => claim.assertedBy.includes(question.actor))
  return evidenceFrom(world, question.concept, claims, null)
}

function affiliatesEvidence(world: OracleWorld, question: OracleQuestion): Piece[] {
  if (question.includeAffiliates !== true) return []
  if (!world.institutions.includes(question.actor)) return []
  const bodies = withItsParts(world, question.actor)
  const affiliations = world.affiliations.filter((affiliation) => bodies.has(affiliation.institution))
  const people = new Set(affiliations.map((affiliation) => affiliation.person))

  return [...people].flatMap((person) => {
    const terms = affiliations.filter((affiliation) => affiliation.person === person)
    const claims = narrowedClaims(world, question)
      .filter((claim) => claim.assertedBy.includes(person))
      .filter((claim) => terms.some((term) => meet(daysOf(claim.statedOn), daysBetween(term.from, term.until))))
    const alsoOwn = new Set(
      claims.filter((claim) => claim.assertedBy.includes(question.actor)).map((claim) => claim.id),
    )
    // Claims that are also the institution's own may block, but are no evidence a second time.
    return evidenceFrom(world, question.concept, claims, person).filter((piece) => !alsoOwn.has(piece.evidence.claim))
  })
}

function narrowedClaims(world: OracleWorld, question: OracleQuestion): OracleClaim[] {
  const window = daysBetween(question.statedFrom ?? null, question.statedTo ?? null)
  return world.claims
    .filter((claim) => question.sources === undefined || question.sources.includes(claim.sourceId))
    .filter((claim) => meet(daysOf(claim.statedOn), window))
}

function withItsParts(world: OracleWorld, institution: string): Set<string> {
  const bodies = new Set([institution])
  let sizeBefore = 0
  while (bodies.size > sizeBefore) {
    sizeBefore = bodies.size
    for (const [part, wholes] of Object.entries(world.partOf)) {
      if (wholes.some((whole) => bodies.has(whole))) bodies.add(part)
    }
  }
  return bodies
}

// ---- What one holder's claims say of the concept

/** Gives the evidence in claims that all have one holder: the actor (affiliate null) or one person affiliated with it. */
function evidenceFrom(world: OracleWorld, asked: string, claims: OracleClaim[], affiliate: string | null): Piece[] {
  return claims.flatMap((claim) =>
    claim.stances.flatMap((taken, ordinal) => {
      const { relation, chains } = relate(world, taken.concept, asked)
      const unblocked = basisByTable(taken, relation)
      const path = chains.toSorted(compareChains).at(0)
      if (unblocked === null || path === undefined) return []

      const blockedBy = unblocked === 'ENTAILED' ? blockers(claims, taken, strictlyBetween(chains)) : []
      const basis = blockedBy.length > 0 ? 'PARTIAL' : unblocked
      const { stance, qualified } = taken
      const evidence = { claim: claim.id, stance, basis, qualified, path, blockedBy, affiliate }
      return [{ evidence, statedOn: claim.statedOn, ordinal }]
    }),
  )
}

/** Reads the table: rows are stances, columns what the stance's concept is to the one asked about. */
function basisByTable(taken: OracleStance, relation: Relation): Basis | null {
  if (relation === 'UNRELATED') return null
  if (relation === 'SAME') return 'DIRECT'
  if (taken.stance === 'NEUTRAL') return null
  if (taken.stance === 'OPPOSES' && !taken.qualified && relation === 'BROADER') return 'ENTAILED'
  if (taken.stance === 'SUPPORTS' && relation === 'NARROWER') return 'ENTAILED'
  return 'PARTIAL'
}

function blockers(claims: OracleClaim[], entailing: OracleStance, between: Set<string>): string[] {
  const blocking = claims.filter((claim) =>
    claim.stances.some((other) => between.has(other.concept) && speaksAgainst(other, entailing)),
  )
  return [...new Set(blocking.map((claim) => claim.id))].toSorted(compareByCodePoint)
}

function speaksAgainst(other: OracleStance, entailing: OracleStance): boolean {
  if (other.stance === 'MIXED') return true
  if (entailing.stance === 'OPPOSES') return other.stance === 'SUPPORTS'
  if (entailing.stance === 'SUPPORTS') return other.stance === 'OPPOSES' && !other.qualified
  return false
}

// ---- Concepts and chains

type Relation = 'SAME' | 'BROADER' | 'NARROWER' | 'OVERLAPPING' | 'UNRELATED'

/** Says what the first concept is to the one asked about, with every chain that leads from the first to the asked. */
function relate(world: OracleWorld, concept: string, asked: string): { relation: Relation; chains: string[][] } {
  if (concept === asked) return { relation: 'SAME', chains: [[asked]] }

  const down = chainsDown(world, concept, asked)
  if (down.length > 0) return { relation: 'BROADER', chains: down }

  const up = chainsUp(world, concept, asked)
  if (up.length > 0) return { relation: 'NARROWER', chains: up }

  const downThenUp = allConcepts(world).flatMap((shared) =>
    chainsDown(world, concept, shared).flatMap((there) =>
      chainsUp(world, shared, asked).map((back) => [...there, ...back.slice(1)]),
    ),
  )
  if (downThenUp.length > 0) return { relation: 'OVERLAPPING', chains: downThenUp }

  return { relation: 'UNRELATED', chains: [] }
}

/** Lists every chain from a concept up to one of its broader ones, both ends included; [[concept]] to itself. */
function chainsUp(world: OracleWorld, narrow: string, broad: string): string[][] {
  if (narrow === broad) return [[broad]]
  const broader = [...new Set(world.broader[narrow] ?? [])]
  return broader.flatMap((next) => chainsUp(world, next, broad).map((chain) => [narrow, ...chain]))
}

function chainsDown(world: OracleWorld, broad: string, narrow: string): string[][] {
  return chainsUp(world, narrow, broad).map((chain) => chain.toReversed())
}

function allConcepts(world: OracleWorld): string[] {
  return [...new Set([...Object.keys(world.broader), ...Object.values(world.broader).flat()])]
}

function strictlyBetween(chains: string[][]): Set<string> {
  return new Set(chains.flatMap((chain) => chain.slice(1, -1)))
}

// ---- Partial dates

/** All days from the first to the last, both included; null leaves that end open. */
interface Days {
  first: string | null
  last: string | null
}

function daysOf(partialDate: string): Days {
  return { first: firstDay(partialDate), last: lastDay(partialDate) }
}

function daysBetween(from: string | null, until: string | null): Days {
  return { first: from === null ? null : firstDay(from), last: until === null ? null : lastDay(until) }
}

/** Tells whether some day is in both: no beginning of either comes after an end of either. */
function meet(some: Days, other: Days): boolean {
  const beginnings = [some.first, other.first].filter((day) => day !== null)
  const ends = [some.last, other.last].filter((day) => day !== null)
  return beginnings.every((beginning) => ends.every((end) => beginning <= end))
}

function firstDay(partialDate: string): string {
  const [year = '', month = '01', day = '01'] = partialDate.split('-')
  return `${year}-${month}-${day}`
}

function lastDay(partialDate: string): string {
  const [year = '', month = '12', day] = partialDate.split('-')
  if (day !== undefined) return partialDate
  const isLeap = (Number(year) % 4 === 0 && Number(year) % 100 !== 0) || Number(year) % 400 === 0
  const february = isLeap ? '29' : '28'
  const end = month === '02' ? february : ['04', '06', '09', '11'].includes(month) ? '30' : '31'
  return `${year}-${month}-${end}`
}

// ---- Orders: negative where the left comes first

function compareEvidence(left: Piece, right: Piece): number {
  const own = (piece: Piece) => (piece.evidence.affiliate === null ? 0 : 1)
  const strength = (piece: Piece) => BASES_STRONGEST_FIRST.indexOf(piece.evidence.basis)
  return (
    own(left) - own(right) ||
    strength(left) - strength(right) ||
    comparePartialDates(right.statedOn, left.statedOn) ||
    compareByCodePoint(left.evidence.claim, right.evidence.claim) ||
    compareByCodePoint(left.evidence.affiliate ?? '', right.evidence.affiliate ?? '') ||
    left.ordinal - right.ordinal
  )
}

/** By the first day, then coarser first. */
function comparePartialDates(left: string, right: string): number {
  return compareByCodePoint(firstDay(left), firstDay(right)) || left.length - right.length
}

/** Shorter first, then element by element. */
function compareChains(left: string[], right: string[]): number {
  return left.length - right.length || compareLists(left, right, compareByCodePoint)
}

function compareByCodePoint(left: string, right: string): number {
  const codePoints = (text: string) => Array.from(text, (character) => character.codePointAt(0) ?? 0)
  return compareLists(codePoints(left), codePoints(right), (one, other) => one - other)
}

function compareLists<Element>(
  left: Element[],
  right: Element[],
  compare: (one: Element, other: Element) => number,
): number {
  for (const [index, one] of left.entries()) {
    const other = right[index]
    if (other === undefined) return 1
    const order = compare(one, other)
    if (order !== 0) return order
  }
  return left.length - right.length
}
