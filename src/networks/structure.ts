import betweenness from 'graphology-metrics/centrality/betweenness.js'
import { backboneOf, type BackboneStep as Step } from '../domain/network/backbone.js'
import { eachOneModeEdge, type OneModeAggregation } from '../domain/network/one-mode.js'
import { type Camps, polarize, type Split } from '../domain/network/polarization.js'
import { scales } from '../domain/network/scale.js'
import { graphOf } from './graph.js'
import { isOfConcepts } from './method.js'
import type { Network } from './network.js'
import type { Part } from './part.js'
import { tooLarge } from './selection.js'

/** Nodes times edges up to which betweenness is computed, in some tenths of a second. */
const mostSteps = 20_000_000
/** Concepts of a backbone at most, and its work: concepts² / 2 spectra of actors³ steps each, a few seconds. */
const mostConcepts = 300
const mostWork = 2_000_000_000
/** Pairs of actors whose split is sought at most. */
const mostTies = 500_000

const between = new WeakMap<Part, Readonly<Record<string, number>>>()

/**
 * Gives the share of shortest ways between two others that lead over a node, 0..1, ways being counted in edges of any weight
 * (Freeman; Brandes 2001). `null` for networks with more than 20 million nodes times edges.
 */
export function betweennessOf(part: Part, node: number): number | null {
  if (part.size * part.shape.edgeCount > mostSteps) return null
  const all =
    between.get(part) ??
    betweenness(
      graphOf(part, () => true),
      { getEdgeWeight: null, normalized: true },
    )
  between.set(part, all)
  return all[String(node)] ?? 0
}

/** A split of a network's actors, with their places. */
export interface Polarization extends Split {
  readonly part: Part
}

/**
 * Gives the best split of the actors into two groups, whatever the network's own aggregation and normalization; `null` for concepts, and where
 * nobody shares a concept. Throws LIMIT_EXCEEDED above half a million pairs.
 */
export function polarizationOf({ stanced }: Network, seed: number): Polarization | null {
  const part = stanced()
  if (isOfConcepts(part)) return null
  const ties: Camps['ties'][number][] = []
  let [subtract, ignore] = [0, 0]
  eachPair(part, 'IGNORE', (_row, _other, weight) => {
    ignore += weight
  })
  eachPair(part, 'SUBTRACT', (row, other, weight) => {
    subtract += weight
    ties.push([row, other, weight])
    if (ties.length > mostTies)
      throw tooLarge('polarization', `at most ${mostTies} pairs of actors`, 'more', 'Select less.')
  })
  // Congruence and conflict sum to what the pairs are without regard to stance.
  const camps = { size: part.size, ties, congruence: (ignore + subtract) / 2, conflict: (ignore - subtract) / 2 }
  const split = polarize(camps, seed)
  return split ? { ...split, part } : null
}

function eachPair(
  part: Part,
  aggregation: OneModeAggregation,
  take: (row: number, other: number, weight: number) => void,
) {
  eachOneModeEdge(part.cells, scales[part.recipe.method.scale], { aggregation, normalization: 'NONE' }, take)
}

/** A step of a backbone, with the network it is of. */
export interface BackboneStep extends Step {
  readonly part: Part
}

/**
 * Gives the concepts in the order in which the actors' congruence network can do without them; `null` for networks of concepts. Throws
 * LIMIT_EXCEEDED above 300 concepts, or where concepts² · actors³ / 2 is more than two thousand million.
 */
export function backboneIn({ stanced }: Network): readonly BackboneStep[] | null {
  const part = stanced()
  if (isOfConcepts(part)) return null
  const { rows, columns } = part.cells
  if (columns > mostConcepts)
    throw tooLarge('backbone', `at most ${mostConcepts} concepts`, `${columns}`, 'Raise minActorsPerConcept.')
  const work = (columns ** 2 / 2) * rows ** 3
  if (work > mostWork)
    throw tooLarge(
      'backbone',
      `concepts² · actors³ / 2 of at most ${mostWork}`,
      `${Math.round(work)} from ${columns} concepts and ${rows} actors`,
      'Raise minActorsPerConcept or minStatementsPerActor.',
    )
  return backboneOf(part.cells, scales[part.recipe.method.scale]).map((step) => ({ ...step, part }))
}
