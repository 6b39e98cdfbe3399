import { kept, type Statements } from './statements.js'

/** How much must be said by an actor, and by how many actors of a concept. */
export interface Minimums {
  readonly minStatementsPerActor: number
  readonly minActorsPerConcept: number
}

/** Drops actors with too few statements and concepts with too few actors, again and again until nothing more falls out. */
export function withMinimums(statements: Statements, minimums: Minimums): Statements {
  let left = statements
  for (;;) {
    const next = once(left, minimums)
    if (next === left) return left
    left = next
  }
}

function once(statements: Statements, { minStatementsPerActor, minActorsPerConcept }: Minimums): Statements {
  if (minStatementsPerActor <= 1 && minActorsPerConcept <= 1) return statements
  const { actor, concept } = statements
  const perActor = new Map<number, number>()
  const perConcept = new Map<number, Set<number>>()
  for (let at = 0; at < actor.length; at += 1) {
    const [who, what] = [actor[at] ?? 0, concept[at] ?? 0]
    perActor.set(who, (perActor.get(who) ?? 0) + 1)
    const speakers = perConcept.get(what) ?? new Set()
    perConcept.set(what, speakers.add(who))
  }
  return kept(
    statements,
    (at) =>
      (perActor.get(actor[at] ?? 0) ?? 0) >= minStatementsPerActor &&
      (perConcept.get(concept[at] ?? 0)?.size ?? 0) >= minActorsPerConcept,
  )
}
