import { type Cells, countCells } from '../domain/network/cells.js'
import { eachOneModeEdge, type OneModeOptions } from '../domain/network/one-mode.js'
import { scales, type StanceScale } from '../domain/network/scale.js'
import type { Side, Statements } from '../domain/network/statements.js'
import { eachTwoModeEdge, type TakeEdge, type TwoModeOptions } from '../domain/network/two-mode.js'

/** How a network is made of statements: between the nodes of one side, or from actors to concepts. */
export type Method = { readonly scale: StanceScale } & (
  | ({ readonly mode: 'ONE'; readonly of: Side } & OneModeOptions)
  | ({ readonly mode: 'TWO' } & TwoModeOptions)
)

/** The nodes of a network: those of the first side, then those of the second in a two-mode network. */
export interface Sides {
  readonly rows: { readonly side: Side; readonly nodes: Uint32Array }
  readonly columns: { readonly side: Side; readonly nodes: Uint32Array }
}

/** Gives the side that rows stand for. */
export function rowSide(method: Method): Side {
  return method.mode === 'ONE' ? method.of : 'actor'
}

/** Counts the cells of a network. `weights` is what each statement counts; 1 when absent. */
export function cellsOf(statements: Statements, sides: Sides, method: Method, weights?: Float64Array): Cells {
  return countCells({ statements, ...sides, scale: scales[method.scale], weights })
}

/** Gives all edges of a network, by the places of their nodes among rows and, in a two-mode network, columns. */
export function eachEdge(cells: Cells, method: Method, take: TakeEdge): void {
  if (method.mode === 'ONE') eachOneModeEdge(cells, scales[method.scale], method, take)
  else eachTwoModeEdge(cells, scales[method.scale], method, take)
}

/** Tells whether the nodes of a network are concepts alone. */
export function isOfConcepts({ recipe: { method } }: { readonly recipe: { readonly method: Method } }): boolean {
  return method.mode === 'ONE' && method.of === 'concept'
}
