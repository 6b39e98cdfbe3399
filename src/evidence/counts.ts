import { actorKinds, bases, type StanceCounts, stanceCounts } from '../domain/stance.js'
import type { Position } from './position.js'

/** Positions by stance, for one value of a breakdown. */
export interface Breakdown<Value> {
  readonly value: Value
  readonly actors: StanceCounts
}

/** Counts positions by stance. */
export function countActors(positions: Iterable<Position>): StanceCounts {
  const counts = [0, 0, 0, 0]
  for (const { verdict } of positions) counts[verdict.stance] = (counts[verdict.stance] ?? 0) + 1
  return stanceCounts(counts)
}

/** Counts the pieces of evidence of positions by stance. */
export function countEvidence(positions: Iterable<Position>): StanceCounts {
  const counts = [0, 0, 0, 0]
  for (const { verdict } of positions)
    for (const [stance, count] of verdict.counts.entries()) counts[stance] = (counts[stance] ?? 0) + count
  return stanceCounts(counts)
}

/** Counts positions by the basis that decided, strongest first; only bases that occur. */
export function countByBasis(positions: readonly Position[]) {
  return broken(bases, positions, ({ verdict }) => verdict.basis)
}

/** Counts positions by the kind of their actors; only kinds that occur. */
export function countByActorKind(positions: readonly Position[]) {
  return broken(actorKinds, positions, ({ columns, actor }) => columns.actors.kinds[actor] ?? -1)
}

/** Gives how many there are in all. */
export function total({ supports, opposes, mixed, neutral }: StanceCounts): number {
  return supports + opposes + mixed + neutral
}

/** Gives where the actors stand on the whole, from -1 (all oppose) to 1 (all support); `null` when none takes a side. */
export function balanceOf({ supports, opposes }: StanceCounts): number | null {
  return supports + opposes === 0 ? null : (supports - opposes) / (supports + opposes)
}

function broken<Value>(
  values: readonly Value[],
  positions: readonly Position[],
  codeOf: (position: Position) => number,
): Breakdown<Value>[] {
  return values
    .map((value, code) => ({ value, actors: countActors(positions.filter((position) => codeOf(position) === code)) }))
    .filter(({ actors }) => total(actors) > 0)
}
