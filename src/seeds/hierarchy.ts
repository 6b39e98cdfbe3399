/** Edges by start, each start with its ends. */
export type Edges = ReadonlyMap<string, readonly string[]>

/**
 * Finds cycles: for each edge that closes one, the ids along it, the first repeated at the end. Every cycle of the
 * graph has at least one edge in common with those found, so that breaking them breaks all. Empty when there is none.
 */
export function cyclesOf(edges: Edges): readonly (readonly string[])[] {
  const cycles: string[][] = []
  const done = new Set<string>()
  for (const start of edges.keys()) {
    // A walk of its own instead of recursion: a chain may be longer than the stack is deep.
    const path: { readonly id: string; next: number }[] = []
    const onPath = new Map<string, number>()
    const enter = (id: string) => {
      onPath.set(id, path.length)
      path.push({ id, next: 0 })
    }
    if (!done.has(start)) enter(start)
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const end = edges.get(step.id)?.[step.next]
      step.next += 1
      if (end === undefined) {
        path.pop()
        onPath.delete(step.id)
        done.add(step.id)
      } else if (onPath.has(end)) cycles.push([...path.slice(onPath.get(end)).map(({ id }) => id), end])
      else if (!done.has(end)) enter(end)
    }
  }
  return cycles
}

/** Gives all that can be reached from a start over one or more edges. */
export function reachableFrom(edges: Edges, start: string): ReadonlySet<string> {
  const found = new Set<string>()
  const open = [start]
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const end of edges.get(id) ?? [])
      if (!found.has(end)) {
        found.add(end)
        open.push(end)
      }
  return found
}
