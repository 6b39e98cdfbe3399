import { badInput } from '../domain/errors.js'
import { cutTime, type Slice } from '../domain/network/slices.js'
import { spectralDistance, spectrumOf } from '../domain/network/spectrum.js'
import type { Material } from '../domain/network/values.js'
import type { Method } from './method.js'
import type { Drawable, Network } from './network.js'
import { type Frame, Part } from './part.js'
import { tooLarge } from './selection.js'

/** A network of one stretch of time, which knows the one before it. */
export interface NetworkSlice {
  readonly part: Part
  readonly before: Part | undefined
  readonly material: Material
}

/** Nodes of a spectrum at most: it takes time by the cube of them, half a second for these. */
const mostNodes = 500
/** Edges of two networks that are compared at most: they are held by pair. */
const mostEdges = 1_000_000

/** Gives the slices of a network: the whole alone when it is not cut. Throws as `cutTime` does. */
export function slicesOf({ whole, material, time }: Omit<Network, 'stanced'>): readonly NetworkSlice[] {
  if (!time) return material.statements.day.length === 0 ? [] : [{ part: whole, before: undefined, material }]
  const { recipe } = whole
  const parts = cutTime(material.statements, time).map((slice) => new Part(recipe, frameOf(slice, recipe.method)))
  return parts.map((part, at) => ({ part, before: parts[at - 1], material }))
}

/** Gives what one slice of a network is drawn from, by its number from 1. Throws BAD_USER_INPUT where there is none, and as `slicesOf` does. */
export function sliceOf(network: Omit<Network, 'stanced'>, number: number): Drawable {
  const slices = slicesOf(network)
  const found = slices[number - 1]
  const there = slices.length === 0 ? 'statements to make slices of' : `a whole number from 1 to ${slices.length}`
  if (!found) throw badInput('slice', there, number)
  return { whole: found.part, material: found.material }
}

/** In a one-mode network each of the two statements of a pair brings the root of what it counts. */
function frameOf({ weights, ...slice }: Slice, { mode }: Method): Frame {
  return { ...slice, weights: mode === 'ONE' ? weights?.map(Math.sqrt) : weights }
}

/** Gives Σ |A − B| over the matrices of a slice and the one before; `null` for the first. Throws LIMIT_EXCEEDED above a million edges. */
export function absoluteDistance({ part, before }: NetworkSlice): number | null {
  if (!before) return null
  if (part.shape.edgeCount + before.shape.edgeCount > mostEdges)
    throw tooLarge('absoluteDistance', `at most ${mostEdges} edges`, 'more', 'Select less.')
  const differences = new Map<string, number>()
  const add = (of: Part, sign: number) => {
    const { rows, columns } = of.sides
    const targets = of.isTwoMode ? columns.nodes : rows.nodes
    of.each((row, column, weight) => {
      const pair = `${rows.nodes[row]} ${targets[column]}`
      differences.set(pair, (differences.get(pair) ?? 0) + sign * weight)
    })
  }
  add(part, 1)
  add(before, -1)
  let sum = 0
  for (const difference of differences.values()) sum += Math.abs(difference)
  return part.isTwoMode ? sum : 2 * sum
}

/** Gives the distance of the spectra of a slice and the one before; `null` for the first. Throws LIMIT_EXCEEDED above 500 nodes. */
export function spectralDistanceOf({ part, before }: NetworkSlice): number | null {
  return before ? spectralDistance(spectrumIn(part), spectrumIn(before)) : null
}

/** The spectrum of a network, whatever its limit: each is computed once. */
const spectra = new WeakMap<Part, Float64Array>()

function spectrumIn(part: Part): Float64Array {
  const known = spectra.get(part)
  if (known) return known
  if (part.size > mostNodes)
    throw tooLarge('spectralDistance', `at most ${mostNodes} nodes`, `${part.size}`, 'Select less.')
  const edges: [number, number, number][] = []
  const first = part.isTwoMode ? part.sides.rows.nodes.length : 0
  part.each((row, column, weight) => edges.push([row, first + column, weight]))
  const spectrum = spectrumOf(part.size, edges)
  spectra.set(part, spectrum)
  return spectrum
}
