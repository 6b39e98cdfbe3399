/** The graph room: the only one that knows the driver. Everyone else sees `Run`. */
export { type Graph, type GraphSettings, openGraph, type ReadOptions } from './open.js'
export type { Params, Row, Run, StatementName } from './run.js'
