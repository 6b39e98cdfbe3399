import { csvText } from '../../domain/csv.js'
import { holdable } from './characters.js'
import type { Drawing } from './drawing.js'

/** Writes nodes as CSV: for Gephi's import, pandas and R. */
export function nodesCsv({ nodes, nodeColumns }: Drawing): string {
  const names = nodeColumns.map(({ name }) => name)
  return csvText([
    ['id', ...names],
    ...nodes.map(({ id, attributes }) => [id, ...names.map((name) => attributes[name] ?? '')]),
  ])
}

/** Writes edges as CSV: for Gephi's import, pandas and R. */
export function edgesCsv({ edges, edgeColumns }: Drawing): string {
  const names = edgeColumns.map(({ name }) => name)
  return csvText([
    ['source', 'target', ...names, 'id'],
    ...edges.map(({ id, source, target, attributes }) => [
      source,
      target,
      ...names.map((name) => attributes[name] ?? ''),
      id,
    ]),
  ])
}

/** Writes all weights as CSV, with the ids of rows before them and those of columns above: for R and pandas. */
export function matrixCsv({ nodes, firstSide, directed }: Drawing, rows: readonly (readonly number[])[]): string {
  const ids = nodes.map(({ id }) => id)
  const columns = directed ? ids.slice(firstSide) : ids
  return csvText([['', ...columns], ...rows.map((row, at) => [ids[at] ?? '', ...row])])
}

/**
 * Writes UCINET's DL, a list of edges with their weights; labels are ids, for they must differ. igraph reads those of one-mode
 * networks.
 */
export function dl({ nodes, edges, directed, firstSide }: Drawing): string {
  const ids = nodes.map(({ id }) => id)
  const places = new Map(ids.map((id, at) => [id, directed && at >= firstSide ? at - firstSide + 1 : at + 1]))
  const row = (source: string, target: string, weight: number) =>
    `${places.get(source)} ${places.get(target)} ${weight}`
  const data = edges.flatMap(({ source, target, attributes: { weight } }) =>
    directed ? [row(source, target, weight)] : [row(source, target, weight), row(target, source, weight)],
  )
  const head = directed
    ? [
        `dl nr=${firstSide} nc=${ids.length - firstSide}`,
        'format = edgelist2',
        'row labels:',
        ...ids.slice(0, firstSide),
        'column labels:',
        ...ids.slice(firstSide),
      ]
    : [`dl n=${ids.length}`, 'format = edgelist1', 'labels:', ...ids]
  return `${[...head, 'data:', ...data].join('\n')}\n`
}

/** Writes DOT, for Graphviz. */
export function dot({ directed, nodes, edges }: Drawing): string {
  const list = (attributes: object) =>
    Object.entries(attributes)
      .map(([name, value]) => `${name}=${typeof value === 'number' ? value : quoted(String(value))}`)
      .join(', ')
  const arrow = directed ? '->' : '--'
  return `${[
    `${directed ? 'digraph' : 'graph'} network {`,
    ...nodes.map(({ id, attributes }) => `  ${quoted(id)} [${list(attributes)}];`),
    ...edges.map(
      ({ source, target, attributes }) => `  ${quoted(source)} ${arrow} ${quoted(target)} [${list(attributes)}];`,
    ),
    '}',
  ].join('\n')}\n`
}

function quoted(text: string): string {
  return `"${holdable(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}
