import { BROADER, type ConceptTree, NARROWER, SAME, UNRELATED } from './concept-tree.js'
import {
  DIRECT,
  ENTAILED,
  isQualified,
  MIXED,
  NEUTRAL,
  NO_BASIS,
  OPPOSES,
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
  const side = stanceOf(blocker.stance)
  const opposite = stanceOf(entailed.stance) === OPPOSES ? SUPPORTS : OPPOSES
  if (side !== MIXED && side !== opposite) return false
  if (side === OPPOSES && isQualified(blocker.stance)) return false
  return opposite === SUPPORTS
    ? tree.ancestorsOf(asked).has(blocker.concept) && tree.ancestorsOf(blocker.concept).has(entailed.concept)
    : tree.descendantsOf(asked).has(blocker.concept) && tree.descendantsOf(blocker.concept).has(entailed.concept)
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
  const known = new Map<number, boolean>()
  return (entailed) => {
    const key = keyOf(entailed)
    const before = known.get(key)
    if (before !== undefined) return before
    const found = [...distinct.values()].some((blocker) => blocks(tree, asked, entailed, blocker))
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

/** What one position is, before its evidence is listed. Stance and basis are codes. */
export interface Verdict {
  readonly stance: number
  readonly basis: number
  readonly qualified: boolean
  readonly contradictory: boolean
  readonly evidenceCount: number
  /** Pieces of accepted evidence by stance code. */
  readonly counts: readonly number[]
}

/** What decided a position. */
type Decided = Pick<Verdict, 'stance' | 'basis' | 'qualified'>

const tierSize = 8
const tiers = 6

/**
 * A tally of accepted evidence, from which the stance of a position is decided. Cells lie tier by tier (own DIRECT,
 * ENTAILED, PARTIAL, then affiliates'), each with a cell for every packed stance; most tallies fill one tier only.
 */
export class Tally {
  readonly #tiers: (number[] | undefined)[] = []

  /** Counts one piece of accepted evidence; `own` is false when it comes through an affiliation. */
  add(basis: number, packedStance: number, own = true): void {
    const cells = (this.#tiers[own ? basis : basis + 3] ??= [0, 0, 0, 0, 0, 0, 0, 0])
    cells[packedStance] = (cells[packedStance] ?? 0) + 1
  }

  /**
   * Decides: by the strongest basis that holds evidence other than NEUTRAL, own before affiliates'. Gives `undefined`
   * when nothing was counted.
   */
  verdict(): Verdict | undefined {
    const counts = [0, 0, 0, 0]
    let evidenceCount = 0
    let decided: Decided | undefined
    for (let tier = 0; tier < tiers; tier += 1) {
      const cells = this.#tiers[tier]
      if (!cells) continue
      for (let packed = 0; packed < tierSize; packed += 1) {
        const count = cells[packed] ?? 0
        const stance = stanceOf(packed)
        counts[stance] = (counts[stance] ?? 0) + count
        evidenceCount += count
      }
      decided ??= sideOf(cells, tier % 3)
    }
    if (evidenceCount === 0) return undefined
    decided ??= { stance: NEUTRAL, basis: DIRECT, qualified: this.#neutralIsQualified() }
    const contradictory = this.#hasUnqualifiedDirect(SUPPORTS) && this.#hasUnqualifiedDirect(OPPOSES)
    const { stance, basis, qualified } = decided
    return { stance, basis, qualified, contradictory, evidenceCount, counts }
  }

  /** Neutral evidence alone: the actor's own where there is any, else its affiliates'. */
  #neutralIsQualified(): boolean {
    return ((this.#tiers[0] ?? this.#tiers[3])?.[NEUTRAL] ?? 0) === 0
  }

  /** Own and affiliates' evidence are looked at alike: see docs/decisions on contradictions of institutions. */
  #hasUnqualifiedDirect(stance: number): boolean {
    return (this.#tiers[0]?.[stance] ?? 0) > 0 || (this.#tiers[3]?.[stance] ?? 0) > 0
  }
}

function sideOf(cells: readonly number[], basis: number): Decided | undefined {
  let supports = false
  let opposes = false
  let mixed = false
  let unqualified = false
  for (let packed = 0; packed < tierSize; packed += 1) {
    const stance = stanceOf(packed)
    if (stance === NEUTRAL || cells[packed] === 0) continue
    supports ||= stance === SUPPORTS
    opposes ||= stance === OPPOSES
    mixed ||= stance === MIXED
    unqualified ||= !isQualified(packed)
  }
  if (!supports && !opposes && !mixed) return undefined
  const stance = mixed || (supports && opposes) ? MIXED : supports ? SUPPORTS : OPPOSES
  return { stance, basis, qualified: !unqualified }
}
