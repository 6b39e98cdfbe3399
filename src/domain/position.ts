import { BROADER, type ConceptTree, NARROWER, SAME, UNRELATED } from './concept-tree.js'
import {
  DIRECT,
  ENTAILED,
  isQualified,
  MIXED,
  NEUTRAL,
  NO_BASIS,
  OPPOSES,
  packStance,
  PARTIAL,
  stanceOf,
  SUPPORTS,
} from './stance.js'

/**
 * The rules of positions: what one actor's stances on many concepts say about the concept asked about. They work on
 * columns, so that a concept with a hundred thousand stances costs no objects. See docs/positions.md.
 */

/** Stances as columns: by row, the concept's number and the packed stance. */
export interface StanceColumns {
  readonly concept: ArrayLike<number>
  readonly stance: ArrayLike<number>
}

/** Gives the basis that a stance has for the concept asked about, before blocking; `NO_BASIS` when it does not bear on it. */
export function basisOf(packedStance: number, relation: number): number {
  const stance = stanceOf(packedStance)
  if (relation === UNRELATED) return NO_BASIS
  if (relation === SAME) return DIRECT
  if (stance === NEUTRAL) return NO_BASIS
  if (stance === OPPOSES && relation === BROADER && !isQualified(packedStance)) return ENTAILED
  if (stance === SUPPORTS && relation === NARROWER) return ENTAILED
  return PARTIAL
}

/**
 * Tells whether a stance on one concept blocks an entailment from another: it stands on a concept strictly between, and
 * is MIXED or of the opposite side. A qualified OPPOSES never blocks.
 */
function blocks(tree: ConceptTree, asked: number, entailed: StanceOn, blocker: StanceOn): boolean {
  const side = stanceOf(entailed.stance)
  return mayBlock(tree, asked, side, blocker) && standsBetween(tree, side, entailed, blocker)
}

/** Tells of a stance that may block whether it stands between the concept asked about and that of an entailment. */
function standsBetween(tree: ConceptTree, side: number, entailed: StanceOn, blocker: StanceOn): boolean {
  const beyond = side === OPPOSES ? tree.ancestorsOf(blocker.concept) : tree.descendantsOf(blocker.concept)
  return beyond.has(entailed.concept)
}

/** Tells whether a stance may block some entailment of a side (SUPPORTS or OPPOSES): it does when it stands on the way. */
export function mayBlock(tree: ConceptTree, asked: number, side: number, blocker: StanceOn): boolean {
  const taken = stanceOf(blocker.stance)
  if (taken !== MIXED && taken !== (side === OPPOSES ? SUPPORTS : OPPOSES)) return false
  if (taken === OPPOSES && isQualified(blocker.stance)) return false
  return (side === OPPOSES ? tree.ancestorsOf(asked) : tree.descendantsOf(asked)).has(blocker.concept)
}

interface StanceOn {
  readonly concept: number
  readonly stance: number
}

/**
 * Gives the basis of each of one speaker's rows for the concept asked about, after blocking. `rows` must be all the
 * speaker's rows that the filters leave, whatever bases are accepted: any of them may block.
 */
export function judge(columns: StanceColumns, rows: ArrayLike<number>, tree: ConceptTree, asked: number): Uint8Array {
  const relations = tree.relationsTo(asked)
  const judged = new Uint8Array(rows.length)
  let entailed = false
  for (let at = 0; at < rows.length; at += 1) {
    const row = rowAt(columns, rows, at)
    const basis = basisOf(row.stance, relations[row.concept] ?? UNRELATED)
    judged[at] = basis
    entailed ||= basis === ENTAILED
  }
  if (!entailed || rows.length === 1) return judged
  const blocked = blockingTest(columns, rows, tree, asked)
  for (let at = 0; at < rows.length; at += 1)
    if (judged[at] === ENTAILED && blocked(rowAt(columns, rows, at))) judged[at] = PARTIAL
  return judged
}

/** Looks each pair of concept and stance up once, however many rows repeat it. */
function blockingTest(
  columns: StanceColumns,
  rows: ArrayLike<number>,
  tree: ConceptTree,
  asked: number,
): (entailed: StanceOn) => boolean {
  const distinct = new Map<number, StanceOn>()
  for (let at = 0; at < rows.length; at += 1) {
    const row = rowAt(columns, rows, at)
    distinct.set(keyOf(row), row)
  }
  const blockersOfSide = new Map<number, readonly StanceOn[]>()
  const known = new Map<number, boolean>()
  return (entailed) => {
    const key = keyOf(entailed)
    const before = known.get(key)
    if (before !== undefined) return before
    const side = stanceOf(entailed.stance)
    const blockers =
      blockersOfSide.get(side) ?? [...distinct.values()].filter((row) => mayBlock(tree, asked, side, row))
    blockersOfSide.set(side, blockers)
    const found = blockers.some((blocker) => standsBetween(tree, side, entailed, blocker))
    known.set(key, found)
    return found
  }
}

function keyOf(row: StanceOn): number {
  return row.concept * 8 + row.stance
}

/** Gives those of one speaker's rows that block the entailment from one of them. */
export function blockersOf(
  columns: StanceColumns,
  rows: ArrayLike<number>,
  entailedRow: number,
  tree: ConceptTree,
  asked: number,
): number[] {
  const entailed = rowAt(columns, [entailedRow], 0)
  const blockers: number[] = []
  for (let at = 0; at < rows.length; at += 1)
    if (blocks(tree, asked, entailed, rowAt(columns, rows, at))) blockers.push(rows[at] ?? -1)
  return blockers
}

function rowAt(columns: StanceColumns, rows: ArrayLike<number>, at: number): StanceOn {
  const row = rows[at] ?? -1
  return { concept: columns.concept[row] ?? -1, stance: columns.stance[row] ?? NEUTRAL }
}

/** What decided a position. Stance and basis are codes. */
export interface Decision {
  readonly stance: number
  readonly basis: number
  readonly qualified: boolean
  readonly contradictory: boolean
}

/** What one position is, before its evidence is listed. */
export interface Verdict extends Decision {
  readonly evidenceCount: number
  /** Pieces of accepted evidence by stance code. */
  readonly counts: readonly number[]
}

/** Bits of the evidence of one basis: one for each packed stance. */
const basisBits = 8
const everyStance = 0xff
const tiers = 3
const unqualifiedStances = (1 << SUPPORTS) | (1 << OPPOSES) | (1 << MIXED)
const sidedStances = bitsOf(SUPPORTS) | bitsOf(OPPOSES) | bitsOf(MIXED)

/** Gives the bit that says that there is evidence of a basis with a packed stance. */
export function evidenceBit(basis: number, packedStance: number): number {
  return 1 << (basis * basisBits + packedStance)
}

/**
 * Decides what evidence says, of which only matters which kinds there are: bits of the actor's own, and of its affiliates'.
 * The strongest basis that holds evidence other than NEUTRAL decides, own before affiliates'.
 */
export function decide(own: number, affiliates: number): Decision {
  const direct = (own | affiliates) & everyStance
  const contradictory = (direct & (1 << SUPPORTS)) !== 0 && (direct & (1 << OPPOSES)) !== 0
  for (let tier = 0; tier < 2 * tiers; tier += 1) {
    const basis = tier % tiers
    const bits = ((tier < tiers ? own : affiliates) >> (basis * basisBits)) & sidedStances
    if (bits !== 0) return { stance: sideOf(bits), basis, qualified: (bits & unqualifiedStances) === 0, contradictory }
  }
  // Neutral evidence alone: the actor's own where there is any, else its affiliates'.
  const neutral = own & everyStance || affiliates
  return { stance: NEUTRAL, basis: DIRECT, qualified: (neutral & (1 << NEUTRAL)) === 0, contradictory }
}

/** Gives the side that evidence of one basis takes together, of which some takes a side. */
function sideOf(bits: number): number {
  const supports = (bits & bitsOf(SUPPORTS)) !== 0
  const opposes = (bits & bitsOf(OPPOSES)) !== 0
  if ((bits & bitsOf(MIXED)) !== 0 || (supports && opposes)) return MIXED
  return supports ? SUPPORTS : OPPOSES
}

function bitsOf(stance: number): number {
  return (1 << stance) | (1 << packStance(stance, true))
}

/** A tally of accepted evidence, from which the stance of a position is decided. */
export class Tally {
  #own = 0
  #affiliates = 0
  readonly #counts = [0, 0, 0, 0]
  #size = 0

  /** Counts one piece of accepted evidence; `own` is false when it comes through an affiliation. */
  add(basis: number, packedStance: number, own = true): void {
    if (own) this.#own |= evidenceBit(basis, packedStance)
    else this.#affiliates |= evidenceBit(basis, packedStance)
    const stance = stanceOf(packedStance)
    this.#counts[stance] = (this.#counts[stance] ?? 0) + 1
    this.#size += 1
  }

  /** Decides; gives `undefined` when nothing was counted. */
  verdict(): Verdict | undefined {
    if (this.#size === 0) return undefined
    const { stance, basis, qualified, contradictory } = decide(this.#own, this.#affiliates)
    return { stance, basis, qualified, contradictory, evidenceCount: this.#size, counts: this.#counts }
  }
}
