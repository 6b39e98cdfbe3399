import type { Columns } from './columns.js'

/** A test of a number: of an actor, a concept, a claim or a row. */
export type Test = (number: number) => boolean

/** Makes a test that all of the given ones must pass; `undefined` when there are none, so that nothing is tested. */
export function every(tests: readonly (Test | undefined)[]): Test | undefined {
  const given = tests.flatMap((test) => test ?? [])
  return given.length < 2 ? given[0] : (number) => given.every((test) => test(number))
}

/** Gives the numbers of ids, leaving out those that the graph does not have. */
export function numbersOf(ids: readonly string[], numberOf: (id: string) => number | undefined): ReadonlySet<number> {
  return new Set(ids.flatMap((id) => numberOf(id) ?? []))
}

/** Makes the test of being one of some ids; `undefined` without a list. */
export function isOneOf(
  ids: readonly string[] | null | undefined,
  numberOf: (id: string) => number | undefined,
): Test | undefined {
  const numbers = ids && numbersOf(ids, numberOf)
  return numbers ? (number) => numbers.has(number) : undefined
}

/** Makes the test of a concept's being a root or narrower than it; `undefined` without one. An unknown root holds nothing. */
export function isWithin({ tree }: Columns, rootId: string | null | undefined): Test | undefined {
  if (typeof rootId !== 'string') return undefined
  const root = tree.numberOf(rootId)
  if (root === undefined) return () => false
  const narrower = tree.descendantsOf(root)
  return (concept) => concept === root || narrower.has(concept)
}
