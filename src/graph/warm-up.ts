import type { Field, LoadedCatalogue, Statement } from '../catalogue/index.js'
import type { UntypedRun } from './run.js'

/**
 * Sizes of a list parameter at which the database plans a statement anew, which takes 20 to 150 ms each: better before
 * the first question than during it.
 */
const plannedSizes = [1, 2, 17, 101, 1001]

/** An id that nothing has: the statements are planned and find nothing. */
const nobody = 'nobody:nowhere'

/**
 * Has the database plan every read statement that takes a list of keys, at each size that matters. Stops quietly at the
 * first failure or when the signal aborts: without it questions are only slower at first.
 */
export async function warmUp({ statements }: LoadedCatalogue, run: UntypedRun, signal?: AbortSignal): Promise<void> {
  try {
    for (const size of plannedSizes)
      for (const statement of statements.values()) {
        if (signal?.aborted) return
        if (statement.access === 'read' && takesKeys(statement)) await run(statement.name, paramsOf(statement, size))
      }
  } catch {
    // The database is away; the next question says so.
  }
}

function takesKeys({ params }: Statement): boolean {
  return params.fields.some(isKeys)
}

function isKeys({ type }: Field): boolean {
  return type.kind === 'list' && type.of.kind === 'scalar'
}

function paramsOf({ params }: Statement, size: number): Record<string, unknown> {
  return Object.fromEntries(
    params.fields.map((field) => [
      field.name,
      isKeys(field) ? Array.from({ length: size }, () => nobody) : (plain(field) ?? null),
    ]),
  )
}

/** A value that fits a parameter which must have one. */
function plain({ type }: Field): unknown {
  if (!type.nonNull || type.kind !== 'scalar') return undefined
  return type.name === 'Int' ? 1 : type.name === 'Float' ? 0.5 : type.name === 'Boolean' ? false : nobody
}
