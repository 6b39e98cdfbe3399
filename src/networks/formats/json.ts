import type { Drawing } from './drawing.js'

/** Writes the node-link form of networkx (`node_link_graph`), which pandas and others read too. */
export function nodeLink({ directed, nodes, edges }: Drawing): string {
  return written({
    directed,
    multigraph: false,
    graph: {},
    nodes: nodes.map(({ id, attributes }) => ({ id, ...attributes })),
    edges: edges.map(({ id, source, target, attributes }) => ({ id, source, target, ...attributes })),
  })
}

/** Writes elements of Cytoscape.js, which Cytoscape and networkx (`cytoscape_graph`) read too. */
export function cytoscape({ directed, nodes, edges }: Drawing): string {
  return written({
    directed,
    multigraph: false,
    data: {},
    elements: {
      // networkx takes `value` as the node and `name` as its name.
      nodes: nodes.map(({ id, attributes }) => ({ data: { id, value: id, name: attributes['label'], ...attributes } })),
      edges: edges.map(({ id, source, target, attributes }) => ({ data: { id, source, target, ...attributes } })),
    },
  })
}

/** Writes the form that graphology imports, for sigma. */
export function graphologyJson({ directed, nodes, edges }: Drawing): string {
  return written({
    options: { type: directed ? 'directed' : 'undirected', multi: false, allowSelfLoops: false },
    attributes: {},
    nodes: nodes.map(({ id, attributes }) => ({ key: id, attributes })),
    edges: edges.map(({ id, source, target, attributes }) => ({
      key: id,
      source,
      target,
      ...(directed ? {} : { undirected: true }),
      attributes,
    })),
  })
}

function written(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}
