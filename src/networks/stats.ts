import type { StanceCounts } from '../domain/stance.js'
import type { Material } from '../domain/network/values.js'
import type { Part } from './part.js'

/** Figures of a network, of all its edges, also those that are cut from the answer. */
export interface Stats {
  readonly nodes: number
  readonly edges: number
  readonly density: number
  readonly components: number
  readonly statementsUsed: number
  readonly statementsLeftOut: StanceCounts
  readonly duplicatesDropped: number
  readonly truncated: boolean
  readonly edgesCut: number
  readonly total: number
}

/** Gives the figures of a network or of a slice of it; what was left out is that of the whole. */
export function statsOf(part: Part, { leftOut, duplicatesDropped }: Material): Stats {
  const { edges, edgeCount, total, components } = part.shape
  const { rows, columns } = part.sides
  const pairs = part.isTwoMode ? rows.nodes.length * columns.nodes.length : (part.size * (part.size - 1)) / 2
  const edgesCut = edgeCount - edges.weight.length
  return {
    nodes: part.size,
    edges: edgeCount,
    density: pairs === 0 ? 0 : edgeCount / pairs,
    components,
    statementsUsed: part.frame.statements.day.length,
    statementsLeftOut: leftOut,
    duplicatesDropped,
    truncated: edgesCut > 0,
    edgesCut,
    total,
  }
}
