import type { Cells } from './cells.js'
import { pairWeight } from './one-mode.js'
import type { Scale } from './scale.js'
import { spectralDistance, spectrumOf } from './spectrum.js'

/** A step of the removal of concepts: which, by its place, and how far the network has come from the whole by then. */
export interface BackboneStep {
  readonly column: number
  readonly loss: number
  readonly remaining: number
}

type Tie = readonly [row: number, other: number, weight: number]

/**
 * Removes concepts one by one, each time the one after whose loss the spectrum of the actors' congruence network is nearest to that
 * of the whole; equals by place. What goes first is redundant, what stays to the end is the backbone. `cells` has actors
 * as rows. After the backbone of the Discourse Network Analyzer (P. Leifeld), with the distance of networks.md §3.
 */
export function backboneOf(cells: Cells, scale: Scale): readonly BackboneStep[] {
  const byConcept = Array.from({ length: cells.columns }, (_, column) => tiesOf(cells, scale, column))
  const sums = new Map<number, number>()
  for (const ties of byConcept) add(sums, cells.rows, ties, 1)
  const whole = spectrum(sums, cells.rows)
  const left = new Set(byConcept.keys())
  const steps: BackboneStep[] = []
  while (left.size > 0) {
    let best: BackboneStep | undefined
    for (const column of left) {
      const ties = byConcept[column] ?? []
      add(sums, cells.rows, ties, -1)
      const loss = spectralDistance(whole, spectrum(sums, cells.rows))
      add(sums, cells.rows, ties, 1)
      if (!best || loss < best.loss - 1e-12) best = { column, loss, remaining: left.size - 1 }
    }
    if (!best) break
    steps.push(best)
    left.delete(best.column)
    add(sums, cells.rows, byConcept[best.column] ?? [], -1)
  }
  return steps
}

/** Gives the congruence that a concept makes between actors. */
function tiesOf({ columnStart, placeRow, placeCounts, levels }: Cells, scale: Scale, column: number): Tie[] {
  const ties: Tie[] = []
  const end = columnStart[column + 1] ?? 0
  for (let at = columnStart[column] ?? 0; at < end; at += 1)
    for (let other = at + 1; other < end; other += 1) {
      let sum = 0
      for (let k = 0; k < levels; k += 1)
        for (let k2 = 0; k2 < levels; k2 += 1)
          sum +=
            (placeCounts[at * levels + k] ?? 0) *
            (placeCounts[other * levels + k2] ?? 0) *
            pairWeight(scale, 'CONGRUENCE', k, k2)
      if (sum > 0) ties.push([placeRow[at] ?? 0, placeRow[other] ?? 0, sum])
    }
  return ties
}

/** Counts are whole or halves, so that what was added and taken away again leaves no trace. */
function add(sums: Map<number, number>, rows: number, ties: readonly Tie[], sign: number): void {
  for (const [row, other, weight] of ties) {
    const pair = row * rows + other
    sums.set(pair, (sums.get(pair) ?? 0) + sign * weight)
  }
}

function spectrum(sums: ReadonlyMap<number, number>, rows: number): Float64Array {
  return spectrumOf(
    rows,
    [...sums].map(([pair, weight]) => [Math.floor(pair / rows), pair % rows, weight]),
  )
}
