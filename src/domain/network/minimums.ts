import { sortedBy } from './cells.js'
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
  const perActor = new Uint32Array(size(actor))
  for (const who of actor) perActor[who] = (perActor[who] ?? 0) + 1
  const perConcept = minActorsPerConcept > 1 ? actorsPerConcept(statements) : undefined
  return kept(
    statements,
    (at) =>
      (perActor[actor[at] ?? 0] ?? 0) >= minStatementsPerActor &&
      (!perConcept || (perConcept[concept[at] ?? 0] ?? 0) >= minActorsPerConcept),
  )
}

function actorsPerConcept({ actor, concept }: Statements): Uint32Array {
  const found = new Uint32Array(size(concept))
  const byActor = sortedBy(actor, size(actor))
  /** The last actor who was counted for each concept; numbers begin at 1 here. */
  const last = new Uint32Array(found.length)
  for (const at of byActor) {
    const [what, who] = [concept[at] ?? 0, (actor[at] ?? 0) + 1]
    if (last[what] === who) continue
    last[what] = who
    found[what] = (found[what] ?? 0) + 1
  }
  return found
}

function size(column: Uint32Array): number {
  return column.reduce((most, number) => Math.max(most, number + 1), 0)
}
