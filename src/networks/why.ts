import { pairWeight } from '../domain/network/one-mode.js'
import { scales } from '../domain/network/scale.js'
import { claimId } from '../evidence/index.js'
import type { EdgeOf } from './elements.js'
import type { Part } from './part.js'

/** Why there is an edge: what its two ends say in the same place, each by its claims. */
export interface Reason {
  readonly part: Part
  /** What both speak of, or who speaks of both; the concept itself in a two-mode network. */
  readonly number: number
  /** The number of what the edge comes from, which in a network of concepts is the concept of the source's stance. */
  readonly from: number
  readonly sourceStance: number
  readonly targetStance: number
  /** How much of the edge's weight this is. */
  readonly weight: number
  readonly sourceClaims: readonly string[]
  readonly targetClaims: readonly string[]
}

/** A reason before it is said of which edge. */
type Found = Omit<Reason, 'from'>

/** Claims of one side of a reason at most. */
const mostClaims = 20

/**
 * Gives the reasons of an edge, heaviest first, then by id: for each thing shared, each pair of stances that adds to the
 * weight or takes from it. Their weights sum to that of the edge.
 */
export function reasonsOf(edge: EdgeOf): readonly Reason[] {
  const from = edge.part.entity(edge.from).number
  const found = edge.part.isTwoMode ? ofTwoMode(edge) : ofOneMode(edge)
  const sum = found.reduce((total, { weight }) => total + weight, 0)
  const share = sum === 0 ? 1 : edge.weight / sum
  return found
    .map((reason) => ({ ...reason, from, weight: reason.weight * share }))
    .sort(
      (a, b) =>
        Math.abs(b.weight) - Math.abs(a.weight) ||
        a.number - b.number ||
        a.sourceStance - b.sourceStance ||
        a.targetStance - b.targetStance,
    )
}

function ofOneMode({ part, from, to }: EdgeOf): Found[] {
  const { method } = part.recipe
  if (method.mode === 'TWO') return []
  const scale = scales[method.scale]
  const [own, theirs] = [groupsOf(part, from), groupsOf(part, to)]
  return [...own.values()].flatMap((mine) =>
    scale.stances.flatMap((stance, level) => {
      const other = theirs.get(4 * mine.number + stance)
      if (!other) return []
      const alike = pairWeight(scale, method.aggregation, scale.levelOf[mine.stance] ?? 0, level)
      return alike === 0 ? [] : [reason(part, mine, other, mine.count * other.count * alike)]
    }),
  )
}

function ofTwoMode({ part, from, to }: EdgeOf): Found[] {
  const { method } = part.recipe
  const { number } = part.entity(to)
  const scale = scales[method.scale]
  return [...groupsOf(part, from).values()].flatMap((group) => {
    if (group.number !== number) return []
    const level = scale.levelOf[group.stance] ?? 0
    const value = method.aggregation === 'SUBTRACT' ? (scale.values[level] ?? 0) : 1
    return [reason(part, group, { ...group, claims: [] }, group.count * value)]
  })
}

function reason(part: Part, mine: Group, other: Group, weight: number): Found {
  return {
    part,
    number: mine.number,
    sourceStance: mine.stance,
    targetStance: other.stance,
    weight,
    sourceClaims: mine.claims,
    targetClaims: other.claims,
  }
}

/** Statements of a node that have the other side and the stance in common. */
interface Group {
  readonly number: number
  readonly stance: number
  count: number
  readonly claims: string[]
}

function groupsOf(part: Part, node: number): ReadonlyMap<number, Group> {
  const { statements, weights } = part.frame
  const others = statements[part.entity(node).side === 'actor' ? 'concept' : 'actor']
  const found = new Map<number, Group>()
  for (const at of part.spokenBy(node)) {
    const [number, stance] = [others[at] ?? 0, statements.stance[at] ?? 0]
    const group = found.get(4 * number + stance) ?? { number, stance, count: 0, claims: [] }
    found.set(4 * number + stance, group)
    group.count += weights ? (weights[at] ?? 0) : 1
    if (group.claims.length < mostClaims) group.claims.push(claimId(part.columns, statements.claim[at] ?? 0))
  }
  return found
}
