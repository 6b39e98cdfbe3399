import { holdable } from './characters.js'
import type { Column, Drawing } from './drawing.js'

/** Writes GraphML (graphml.graphdrawing.org), with typed attributes: for Gephi, igraph, networkx, yEd, visone. */
export function graphml({ directed, nodes, edges, nodeColumns, edgeColumns }: Drawing): string {
  const kinds = [
    ['node', nodeColumns],
    ['edge', edgeColumns],
  ] as const
  const data = (kind: string, attributes: object) =>
    Object.entries(attributes).map(([name, value]) => `<data key="${kind}-${name}">${text(value)}</data>`)
  return lines([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...kinds.flatMap(([kind, columns]) =>
      columns.map(
        ({ name, type }) => `  <key id="${kind}-${name}" for="${kind}" attr.name="${name}" attr.type="${type}"/>`,
      ),
    ),
    `  <graph id="network" edgedefault="${directed ? 'directed' : 'undirected'}">`,
    ...nodes.map(({ id, attributes }) => `    <node id="${text(id)}">${data('node', attributes).join('')}</node>`),
    ...edges.map(
      ({ id, source, target, attributes }) =>
        `    <edge id="${text(id)}" source="${text(source)}" target="${text(target)}">${data('edge', attributes).join('')}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
  ])
}

/** Writes GEXF 1.2 (gexf.net), with typed attributes: for Gephi, networkx, sigma. */
export function gexf({ directed, nodes, edges, nodeColumns, edgeColumns }: Drawing): string {
  const own = new Set(['label', 'weight'])
  const declared = (kind: string, columns: readonly Column[]) => [
    `    <attributes class="${kind}">`,
    ...columns
      .filter(({ name }) => !own.has(name))
      .map(
        ({ name, type }) =>
          `      <attribute id="${name}" title="${name}" type="${type === 'int' ? 'integer' : type}"/>`,
      ),
    '    </attributes>',
  ]
  const values = (attributes: object) =>
    Object.entries(attributes)
      .filter(([name]) => !own.has(name))
      .map(([name, value]) => `<attvalue for="${name}" value="${text(value)}"/>`)
      .join('')
  return lines([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">',
    `  <graph mode="static" defaultedgetype="${directed ? 'directed' : 'undirected'}">`,
    ...declared('node', nodeColumns),
    ...declared('edge', edgeColumns),
    '    <nodes>',
    ...nodes.map(
      ({ id, attributes }) =>
        `      <node id="${text(id)}" label="${text(attributes['label'] ?? id)}"><attvalues>${values(attributes)}</attvalues></node>`,
    ),
    '    </nodes>',
    '    <edges>',
    ...edges.map(
      ({ id, source, target, attributes }) =>
        `      <edge id="${text(id)}" source="${text(source)}" target="${text(target)}" weight="${attributes.weight}"><attvalues>${values(attributes)}</attvalues></edge>`,
    ),
    '    </edges>',
    '  </graph>',
    '</gexf>',
  ])
}

/** Writes a value as XML text. Characters that XML 1.0 cannot hold become U+FFFD. */
export function text(value: unknown): string {
  return holdable(String(value)).replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** Joins lines, each with its end. */
export function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`
}
