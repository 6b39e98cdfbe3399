import { cypher } from '../graph.js'

const keyOf = (node: string) => `coalesce(${node}.id, ${node}.key, ${node}.sha256)`

/** Gives everything that the graph holds but its version, as sorted lines: what two equal graphs have in common. */
export async function dump(): Promise<readonly string[]> {
  const nodes = await cypher(
    `MATCH (n) WHERE NOT n:Graph RETURN labels(n) AS labels, ${keyOf('n')} AS key, properties(n) AS properties`,
  )
  const ties = await cypher(
    `MATCH (a)-[r]->(b) RETURN ${keyOf('a')} AS start, type(r) AS type, ${keyOf('b')} AS end, properties(r) AS properties`,
  )
  return [...nodes, ...ties].map((row) => JSON.stringify(row, sortedKeys)).sort()
}

/** Gives what two dumps do not have in common: gone from the first with `-`, new in the second with `+`. */
export function difference(before: readonly string[], after: readonly string[]): readonly string[] {
  const [old, now] = [new Set(before), new Set(after)]
  return [
    ...before.filter((line) => !now.has(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !old.has(line)).map((line) => `+ ${line}`),
  ]
}

function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
