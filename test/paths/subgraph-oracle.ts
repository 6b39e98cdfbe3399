import { type Debate, type DebateClaim, speakersWith, type Tie, tiesOf } from './oracle.js'

export interface PlainSubgraph {
  readonly nodes: readonly { readonly id: string; readonly degree: number }[]
  readonly edges: readonly PlainEdge[]
  readonly totalNodes: number
  readonly truncated: boolean
}

export interface PlainEdge {
  readonly source: string
  readonly relation: string
  readonly target: string
  readonly weight: number
}

export interface PlainArguments {
  readonly around: readonly string[]
  readonly depth: number
  readonly relations: readonly string[]
  readonly claims: 'COLLAPSE' | 'NODES'
  readonly limit: number
}

const order =
  'SUPPORTS OPPOSES MIXED_ON NEUTRAL_ON AFFILIATED_WITH PART_OF BROADER RELATED ABOUT BACKS REBUTS PLACES CITES ASSERTS'.split(
    ' ',
  )

/** What a subgraph holds, read off the rules: every tie is listed, then walked, by the ids alone. */
export function plainSubgraph(debate: Debate, known: readonly string[], asked: PlainArguments): PlainSubgraph {
  const ties = tiesFollowed(debate, asked)
  const ids = new Set([...known, ...debate.claims.map(({ id }) => id)])
  const steps = new Map(asked.around.filter((id) => ids.has(id)).map((id) => [id, 0]))
  for (let hop = 1; hop <= asked.depth; hop += 1) {
    const last = [...steps].filter(([, at]) => at === hop - 1).map(([id]) => id)
    for (const { from, to } of ties) {
      if (last.includes(from) && !steps.has(to)) steps.set(to, hop)
      if (last.includes(to) && !steps.has(from)) steps.set(from, hop)
    }
  }
  const nodes = [...steps]
    .sort(([a, nearA], [b, nearB]) => nearA - nearB || (a < b ? -1 : 1))
    .slice(0, asked.limit)
    .map(([id]) => id)
  const edges = edgesOf(ties, nodes)
  return {
    nodes: nodes.map((id) => ({
      id,
      degree: edges.filter(({ source, target }) => source === id || target === id).length,
    })),
    edges,
    totalNodes: steps.size,
    truncated: steps.size > nodes.length,
  }
}

function edgesOf(ties: readonly Tie[], nodes: readonly string[]): PlainEdge[] {
  const claims = new Map<string, Set<string | undefined>>()
  for (const { from, relation, to, claim } of ties) {
    if (from === to || !nodes.includes(from) || !nodes.includes(to) || (relation === 'RELATED' && from > to)) continue
    const key = [from, relation, to].join(' ')
    claims.set(key, (claims.get(key) ?? new Set()).add(claim))
  }
  const edges = [...claims].map(([key, { size }]) => {
    const [source = '', relation = '', target = ''] = key.split(' ')
    return { source, relation, target, weight: size }
  })
  const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return edges.sort(
    (a, b) =>
      b.weight - a.weight ||
      text(a.source, b.source) ||
      text(a.target, b.target) ||
      order.indexOf(a.relation) - order.indexOf(b.relation),
  )
}

/** The ties of a rendering that are followed. Claims that are nodes are tied to who asserts them when anything else ties them. */
function tiesFollowed(debate: Debate, { around, relations, claims }: PlainArguments): Tie[] {
  const isNode = (id: string) => claims === 'NODES' || around.includes(id)
  const speakers = claims === 'NODES' ? ({ id }: DebateClaim) => [id] : speakersWith(around)
  const ties = tiesOf(debate, speakers).filter(({ relation }) => relations.includes(relation))
  const asserted = debate.claims
    .filter(({ id }) => isNode(id) && ties.some(({ from, to }) => from === id || to === id))
    .flatMap(({ id, assertedBy }) => assertedBy.map((from) => ({ from, relation: 'ASSERTS', to: id, claim: id })))
  return [...ties, ...asserted]
}
