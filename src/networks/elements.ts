import type { Stance } from '../domain/stance.js'
import type { Part } from './part.js'

/** A node of a network, by its place. */
export interface NodeOf {
  readonly part: Part
  readonly node: number
}

/** An edge of a network: the places of its nodes. An edge without direction has the lower id as its source. */
export interface EdgeOf {
  readonly part: Part
  readonly from: number
  readonly to: number
  readonly weight: number
}

/** Gives the nodes of a network: actors by id, then concepts by id. */
export function nodesOf(part: Part): readonly NodeOf[] {
  return Array.from({ length: part.size }, (_, node) => ({ part, node }))
}

/** Gives the edges of a network that its limit leaves, heaviest first by absolute weight, then by the ids of their nodes. */
export function edgesOf(part: Part): readonly EdgeOf[] {
  const { source, target, weight } = part.shape.edges
  return Array.from(weight, (each, at) => ({ part, from: source[at] ?? 0, to: target[at] ?? 0, weight: each }))
}

/** Gives the id of an edge: those of its nodes. */
export function edgeId({ part, from, to }: EdgeOf): string {
  return `${part.idOf(from)}--${part.idOf(to)}`
}

/** Gives what a node is, in the words of the schema: `Person`, `Organization`, `School` or `Concept`. */
export function nodeTypeOf({ part, node }: NodeOf): string {
  const kind = part.idOf(node).split(':')[0] ?? ''
  return `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`
}

/**
 * Gives what an edge says. In a two-mode network what the actor says of the concept: MIXED where it says several things.
 * Else how the weights were aggregated, where `SUBTRACT` says by the sign of the weight which of the two there is more of.
 */
export function relationOf(edge: EdgeOf): string {
  const { method } = edge.part.recipe
  if (method.mode === 'TWO') return stanceOfEdge(edge)
  if (method.aggregation !== 'SUBTRACT') return method.aggregation
  return edge.weight > 0 ? 'CONGRUENCE' : 'CONFLICT'
}

function stanceOfEdge({ part, from, to }: EdgeOf): Stance {
  const { concept, stance } = part.frame.statements
  const { number } = part.entity(to)
  const said = new Set<number>()
  for (const at of part.spokenBy(from)) if (concept[at] === number) said.add(stance[at] ?? 0)
  const [only, ...others] = said
  return others.length > 0 || only === 2 ? 'MIXED' : only === 0 ? 'SUPPORTS' : only === 1 ? 'OPPOSES' : 'NEUTRAL'
}
