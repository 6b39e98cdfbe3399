import type { OneModeNetworkResolvers } from '../generated/schema.js'
import {
  backboneIn,
  communitiesOf,
  edgesOf,
  matrixOf,
  nodesOf,
  polarizationOf,
  slicesOf,
  statsOf,
  usualSeed,
} from '../networks/index.js'
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
  communities: ({ whole }, { seed }) => communitiesOf(whole, seed ?? usualSeed),
  polarization: (network, { seed }) => polarizationOf(network, seed ?? usualSeed),
  backbone: (network) => {
    const steps = backboneIn(network)
    return steps && { steps }
  },
  slices: (network) => slicesOf(network),
}
