import type { ConceptTree } from '../concept-tree.js'

/**
 * Makes what replaces a concept: the nearest of its broader concepts among the targets, itself when it is one or when
 * none is. Nearest means that no other target lies between; so a concept under two targets, neither of which is a kind of the
 * other, has both. Without targets they are the concepts that have no broader one.
 */
export function conceptRollUp(
  tree: ConceptTree,
  targets: ReadonlySet<number> | undefined,
): (concept: number) => readonly number[] {
  const isTarget = (concept: number) => (targets ? targets.has(concept) : tree.broaderOf(concept).length === 0)
  const known = new Map<number, readonly number[]>()
  return (concept) => {
    const before = known.get(concept)
    if (before) return before
    const found = isTarget(concept) ? [concept] : nearest(tree, [...tree.ancestorsOf(concept).keys()].filter(isTarget))
    const made = found.length > 0 ? found : [concept]
    known.set(concept, made)
    return made
  }
}

function nearest(tree: ConceptTree, targets: readonly number[]): number[] {
  const isBetween = (target: number) => targets.some((other) => other !== target && tree.ancestorsOf(other).has(target))
  return targets.filter((target) => !isBetween(target)).sort((a, b) => a - b)
}
