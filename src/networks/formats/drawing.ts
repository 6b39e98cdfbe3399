import { communitiesOf } from '../communities.js'
import { edgeId, edgesOf, nodesOf, nodeTypeOf, relationOf } from '../elements.js'
import { mostEdges } from '../graph.js'
import type { Part } from '../part.js'

/** Values of a node or an edge by name, each a text or a number throughout a file. None is called `type`, which readers take for their own. */
export type Attributes = Readonly<Record<string, string | number>>

/** What all nodes, or all edges, of a file have under one name. */
export interface Column {
  readonly name: string
  readonly type: 'string' | 'int' | 'double'
}

/** A network as files hold it: ids are those of the graph, edges join ids. */
export interface Drawing {
  readonly directed: boolean
  readonly nodeColumns: readonly Column[]
  readonly edgeColumns: readonly Column[]
  readonly nodes: readonly { readonly id: string; readonly attributes: Attributes }[]
  readonly edges: readonly {
    readonly id: string
    readonly source: string
    readonly target: string
    readonly attributes: Attributes & { readonly weight: number }
  }[]
  /** How many nodes at the beginning are the first of two sides; all in a one-mode network. */
  readonly firstSide: number
}

/** Gives a network as files hold it: all nodes, and the edges that its limit leaves. A two-mode network is directed. */
export function drawingOf(part: Part): Drawing {
  const hasCommunities = !part.isTwoMode && part.shape.edgeCount <= mostEdges
  const communities = hasCommunities ? communitiesOf(part).of : undefined
  return {
    directed: part.isTwoMode,
    firstSide: part.sides.rows.nodes.length,
    nodeColumns: communities ? [...nodeColumns, communityColumn] : nodeColumns,
    edgeColumns,
    nodes: nodesOf(part).map((each) => {
      const { node } = each
      const attributes = {
        label: part.labelOf(node),
        nodeType: nodeTypeOf(each),
        degree: part.shape.degree[node] ?? 0,
        strength: part.shape.strength[node] ?? 0,
        ...part.countsOf(node),
        ...(communities && { community: communities[node] ?? 0 }),
      }
      return { id: part.idOf(node), attributes }
    }),
    edges: edgesOf(part).map((edge) => ({
      id: edgeId(edge),
      source: part.idOf(edge.from),
      target: part.idOf(edge.to),
      attributes: { weight: edge.weight, relation: relationOf(edge) },
    })),
  }
}

/** Columns stand whether there are rows or not. Weights are not whole by nature, whatever those of one network are. */
const nodeColumns: readonly Column[] = [
  { name: 'label', type: 'string' },
  { name: 'nodeType', type: 'string' },
  { name: 'degree', type: 'int' },
  { name: 'strength', type: 'double' },
  { name: 'supports', type: 'int' },
  { name: 'opposes', type: 'int' },
  { name: 'mixed', type: 'int' },
  { name: 'neutral', type: 'int' },
]
const communityColumn: Column = { name: 'community', type: 'int' }
const edgeColumns: readonly Column[] = [
  { name: 'weight', type: 'double' },
  { name: 'relation', type: 'string' },
]
