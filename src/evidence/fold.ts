import { UNRELATED } from '../domain/concept-tree.js'
import { basisOf, decide, evidenceBit, mayBlock } from '../domain/position.js'
import { ENTAILED, NO_BASIS, OPPOSES, PARTIAL, packStance, stanceOf, SUPPORTS } from '../domain/stance.js'
import { type Cells, packed } from './cells.js'
import type { Columns } from './columns.js'
import { postingsOf } from './postings.js'
import { positionOf, type Terms } from './position.js'
import { perVersion } from './per-version.js'
import { conceptsBearingOn } from './reach.js'

/** Bits beside those of evidence: a stance that may block entailments of support, or of opposition. */
const blocksSupport = 1 << 24
const blocksOpposition = 1 << 25
const entailedSupport = evidenceBit(ENTAILED, SUPPORTS) | evidenceBit(ENTAILED, packStance(SUPPORTS, true))
const entailedOpposition = evidenceBit(ENTAILED, OPPOSES)

/** What is gathered by actor while one concept is folded; clean again afterwards. */
class Workbench {
  readonly bits: Uint32Array
  readonly counts: Uint32Array
  /** Rows stand newest first: the least is the latest. */
  readonly least: Uint32Array
  readonly most: Uint32Array
  readonly met: Uint32Array

  /** Few kinds of evidence occur together, so that each decision is made once. */
  readonly decisions = new Map<number, number>()

  constructor({ actors }: Columns) {
    this.bits = new Uint32Array(actors.size)
    this.counts = new Uint32Array(4 * actors.size)
    this.least = new Uint32Array(actors.size)
    this.most = new Uint32Array(actors.size)
    this.met = new Uint32Array(actors.size)
  }
}

const workbench = perVersion((columns) => new Workbench(columns))

/**
 * Folds all stances that bear on a concept into cells, one for each actor, in one pass and without objects. It gives what
 * `positionOf` gives for each actor, for terms without affiliates; actors with a stance that may block are left to it.
 */
export function foldConcept(columns: Columns, asked: number, terms: Terms, cells: Cells): void {
  const bench = workbench(columns)
  const bearing = conceptsBearingOn(columns, asked, terms)
  const meanings = bearing.map((concept) => meaningsOf(columns, asked, concept, terms))
  const met = gather(columns, bearing, meanings, terms, bench)
  const inDoubt = rowsInDoubt(columns, bearing, meanings, terms, bench, met)
  cells.reserve(met)
  const evidence = acceptedBits(terms)
  const { bits, counts } = bench
  for (let at = 0; at < met; at += 1) {
    const actor = bench.met[at] ?? 0
    const found = (bits[actor] ?? 0) & evidence
    const rows = inDoubt.get(actor)
    if (rows) {
      const position = positionOf(columns, actor, asked, { ...terms, heard: undefined, rowsOf: () => rows })
      if (position) cells.add(position)
    } else if (found !== 0) {
      const decision = decisionOf(bench, found)
      const first = dateOf(columns, bench.most[actor] ?? 0)
      const last = dateOf(columns, bench.least[actor] ?? 0)
      cells.put({ actor, concept: asked, decision, first, last }, counts, 4 * actor)
    }
    bits[actor] = 0
    for (let count = 4 * actor; count < 4 * actor + 4; count += 1) counts[count] = 0
  }
}

/** What each packed stance on a concept means, for each concept that bears on the one asked about. */
type Meanings = readonly Uint32Array[]

/** Gathers the rows that bear on a concept by actor; gives how many actors it met. */
function gather(
  columns: Columns,
  bearing: readonly number[],
  meanings: Meanings,
  terms: Terms,
  { bits, counts, least, most, met }: Workbench,
): number {
  const { actor: actors, stance: stances } = columns.rows
  const evidence = acceptedBits(terms)
  let size = 0
  visitRows(columns, bearing, meanings, terms, (row, bit) => {
    const actor = actors[row] ?? 0
    const before = bits[actor] ?? 0
    if (before === 0) {
      met[size++] = actor
      least[actor] = 0xffff_ffff
      most[actor] = 0
    }
    bits[actor] = before | bit
    if ((bit & evidence) === 0) return
    const count = 4 * actor + stanceOf(stances[row] ?? 0)
    counts[count] = (counts[count] ?? 0) + 1
    if (row < (least[actor] ?? 0)) least[actor] = row
    if (row > (most[actor] ?? 0)) most[actor] = row
  })
  return size
}

/** Visits the rows that are heard and mean something, each with its bits. */
function visitRows(
  columns: Columns,
  bearing: readonly number[],
  meanings: Meanings,
  { heard }: Terms,
  visit: (row: number, bits: number) => void,
): void {
  const { stance: stances, claim: claims } = columns.rows
  for (const [at, concept] of bearing.entries()) {
    const meaning = meanings[at]
    const rows = postingsOf(columns.rowsByConcept, concept)
    for (let place = 0; place < rows.length; place += 1) {
      const row = rows[place] ?? 0
      const bits = meaning?.[stances[row] ?? 0] ?? 0
      if (bits !== 0 && heard?.(claims[row] ?? -1) !== false) visit(row, bits)
    }
  }
}

/** Gathers the rows of the actors of whom one stance may block another, by actor: these are looked at one by one. */
function rowsInDoubt(
  columns: Columns,
  bearing: readonly number[],
  meanings: Meanings,
  terms: Terms,
  { bits, met }: Workbench,
  size: number,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  for (const actor of met.subarray(0, size)) if (isInDoubt(bits[actor] ?? 0)) found.set(actor, [])
  if (found.size > 0)
    visitRows(columns, bearing, meanings, terms, (row) => found.get(columns.rows.actor[row] ?? -1)?.push(row))
  return found
}

/** Gives the bits that each packed stance on a concept means for the one asked about; 0 where it means nothing. */
function meaningsOf({ tree }: Columns, asked: number, concept: number, { accepted }: Terms): Uint32Array {
  const relation = tree.relationsTo(asked)[concept] ?? UNRELATED
  // What would be entailed counts as PARTIAL where it is blocked, so it matters with either basis.
  const infers = accepted[ENTAILED] || accepted[PARTIAL]
  return Uint32Array.from({ length: 8 }, (_, stance) => {
    const basis = basisOf(stance, relation)
    const matters = basis !== NO_BASIS && (accepted[basis] || (basis === ENTAILED && infers))
    const blocks = (side: number) => infers && mayBlock(tree, asked, side, { concept, stance })
    return (
      (matters ? evidenceBit(basis, stance) : 0) |
      (blocks(SUPPORTS) ? blocksSupport : 0) |
      (blocks(OPPOSES) ? blocksOpposition : 0)
    )
  })
}

/** Tells whether one stance of an actor may block the entailment from another: that needs a look at each. */
function isInDoubt(bits: number): boolean {
  return (
    ((bits & entailedSupport) !== 0 && (bits & blocksSupport) !== 0) ||
    ((bits & entailedOpposition) !== 0 && (bits & blocksOpposition) !== 0)
  )
}

function acceptedBits({ accepted }: Terms): number {
  return accepted.reduce((bits, isAccepted, basis) => (isAccepted ? bits | (0xff << (8 * basis)) : bits), 0)
}

function decisionOf({ decisions }: Workbench, bits: number): number {
  const known = decisions.get(bits)
  if (known !== undefined) return known
  const decision = packed(decide(bits, 0))
  decisions.set(bits, decision)
  return decision
}

function dateOf({ rows, claims }: Columns, row: number): number {
  return claims.date[rows.claim[row] ?? -1] ?? 0
}
