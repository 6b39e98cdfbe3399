import type { OneModeNetworkResolvers } from '../generated/schema.js'
import { edgesOf, matrixOf, nodesOf, slicesOf, statsOf } from '../networks/index.js'
import type { Complete } from './complete.js'

export const OneModeNetwork: Complete<OneModeNetworkResolvers, object> = {
  nodes: ({ whole }) => nodesOf(whole),
  edges: ({ whole }) => edgesOf(whole),
  matrix: ({ whole }) => {
    const nodes = nodesOf(whole)
    return {
      labels: nodes.map(({ node }) => whole.labelOf(node)),
      ids: nodes.map(({ node }) => whole.idOf(node)),
      rows: matrixOf(whole),
    }
  },
  stats: ({ whole, material }) => statsOf(whole, material),
  slices: (network) => slicesOf(network),
}
