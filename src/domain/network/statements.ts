/**
 * Statements as columns: one actor's stance on one concept, made by one claim. They stand in the order of time: by date
 * (coarser first), source id and number of the claim, then by concept, actor and stance. Actors, concepts, claims and sources are
 * numbers; those of actors and concepts follow the order of their ids.
 */
export interface Statements {
  readonly actor: Uint32Array
  readonly concept: Uint32Array
  /** Stance codes of `domain/stance.ts`. */
  readonly stance: Uint8Array
  readonly claim: Uint32Array
  readonly source: Uint32Array
  /** First day of the claim's date, which is when it counts. */
  readonly day: Int32Array
}

/** Which of the two sides of a statement. */
export type Side = 'actor' | 'concept'

/** Makes columns for a number of statements, to be filled. */
export function emptyStatements(size: number): Statements {
  return {
    actor: new Uint32Array(size),
    concept: new Uint32Array(size),
    stance: new Uint8Array(size),
    claim: new Uint32Array(size),
    source: new Uint32Array(size),
    day: new Int32Array(size),
  }
}

/** Gives the statements that a test of their places keeps, in the same order. Gives the same columns when it keeps all. */
export function kept(statements: Statements, keeps: (at: number) => boolean): Statements {
  const places = new Uint32Array(statements.day.length)
  let size = 0
  for (let at = 0; at < places.length; at += 1) if (keeps(at)) places[size++] = at
  if (size === places.length) return statements
  const found = emptyStatements(size)
  for (let at = 0; at < size; at += 1) copyStatement(statements, places[at] ?? 0, found, at)
  return found
}

/** Copies a statement from one place to another. */
export function copyStatement(from: Statements, at: number, to: Statements, place: number): void {
  to.actor[place] = from.actor[at] ?? 0
  to.concept[place] = from.concept[at] ?? 0
  to.stance[place] = from.stance[at] ?? 0
  to.claim[place] = from.claim[at] ?? 0
  to.source[place] = from.source[at] ?? 0
  to.day[place] = from.day[at] ?? 0
}

/** Gives a stretch of statements without a copy; the end is not included. */
export function stretch(
  { actor, concept, stance, claim, source, day }: Statements,
  from: number,
  to: number,
): Statements {
  return {
    actor: actor.subarray(from, to),
    concept: concept.subarray(from, to),
    stance: stance.subarray(from, to),
    claim: claim.subarray(from, to),
    source: source.subarray(from, to),
    day: day.subarray(from, to),
  }
}

/** Gives the distinct numbers of a column, ascending. */
export function distinct(column: Uint32Array): Uint32Array {
  const seen = new Uint8Array(column.reduce((most, number) => Math.max(most, number + 1), 0))
  let size = 0
  for (const number of column) {
    size += 1 - (seen[number] ?? 0)
    seen[number] = 1
  }
  const found = new Uint32Array(size)
  let place = 0
  for (let number = 0; number < seen.length; number += 1) if (seen[number] === 1) found[place++] = number
  return found
}
