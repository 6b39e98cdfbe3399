import type { TwoModeNetworkResolvers } from '../generated/schema.js'
import { consensusIn, edgesOf, matrixOf, nodesOf, slicesOf, statsOf } from '../networks/index.js'
import type { Complete } from './complete.js'

export const TwoModeNetwork: Complete<TwoModeNetworkResolvers, object> = {
  nodes: ({ whole }) => nodesOf(whole),
  edges: ({ whole }) => edgesOf(whole),
  matrix: ({ whole }) => {
    const nodes = nodesOf(whole).map(({ node }) => node)
    const [labels, ids] = [nodes.map((node) => whole.labelOf(node)), nodes.map((node) => whole.idOf(node))]
    const actors = whole.sides.rows.nodes.length
    return {
      rowLabels: labels.slice(0, actors),
      rowIds: ids.slice(0, actors),
      columnLabels: labels.slice(actors),
      columnIds: ids.slice(actors),
      rows: matrixOf(whole),
    }
  },
  stats: ({ whole, material }) => statsOf(whole, material),
  consensus: (network) => consensusIn(network),
  slices: (network) => slicesOf(network),
}
