/** Follows a path such as `evidence.nodes.0.claim`; a list without a number gives that field of each of its items. */
export function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((found, key) => {
    if (Array.isArray(found) && !/^\d+$/.test(key)) return found.map((item: unknown) => at(item, key))
    return typeof found === 'object' && found !== null
      ? new Map<string, unknown>(Object.entries(found)).get(key)
      : undefined
  }, value)
}

/** A row of an answer: an item, the list that it stands in, and the item of an outer list that this list belongs to. */
export interface AnswerRow {
  readonly item: unknown
  readonly list: string
  readonly outer: unknown
}

/**
 * Takes the rows out of an answer: the items of each list in turn, and one object as one row. `a.b/c.d` gives the items of
 * the list `c.d` of each item of the list `a.b`.
 */
export function rowsAt(data: unknown, paths: readonly string[]): readonly AnswerRow[] {
  return paths.flatMap((path) => {
    const [outer = '', inner] = path.split('/')
    if (inner === undefined) return items(at(data, outer)).map((item) => ({ item, list: lastOf(outer), outer: data }))
    return items(at(data, outer)).flatMap((each) =>
      items(at(each, inner)).map((item) => ({ item, list: lastOf(inner), outer: each })),
    )
  })
}

/** Gives a value of a row: `^.name` is one of the outer item, `@` the name of the list. */
export function valueOf({ item, list, outer }: AnswerRow, path: string): unknown {
  if (path === '@') return list
  return path.startsWith('^.') ? at(outer, path.slice(2)) : at(item, path)
}

function items(found: unknown): readonly unknown[] {
  if (found === null || found === undefined) return []
  return Array.isArray(found) ? found.flat() : [found]
}

function lastOf(path: string): string {
  return path.split('.').at(-1) ?? path
}
