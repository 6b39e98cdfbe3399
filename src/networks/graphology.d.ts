// The types of these packages say `export default`, but they are CommonJS and export the function itself.
declare module 'graphology-communities-louvain' {
  interface Options {
    readonly getEdgeWeight: string
    readonly rng: () => number
  }
  const louvain: {
    detailed(
      graph: import('graphology').UndirectedGraph,
      options: Options,
    ): { readonly communities: Readonly<Record<string, number>>; readonly modularity: number }
  }
  export = louvain
}

declare module 'graphology-metrics/centrality/betweenness.js' {
  interface Options {
    readonly getEdgeWeight: null
    readonly normalized: boolean
  }
  const betweenness: (graph: import('graphology').UndirectedGraph, options: Options) => Readonly<Record<string, number>>
  export = betweenness
}
