import type { Catalogue } from '../generated/catalogue.js'

export type StatementName = keyof Catalogue
export type Params<Name extends StatementName> = Catalogue[Name]['params']
export type Row<Name extends StatementName> = Catalogue[Name]['row']

/**
 * The narrow waist between GraphQL and Neo4j: runs a statement of the catalogue and gives its rows. Rejects with
 * GRAPH_UNAVAILABLE, GRAPH_TIMEOUT, or an internal error that names the file.
 */
export type Run = <Name extends StatementName>(name: Name, params: Params<Name>) => Promise<readonly Row<Name>[]>

/** Runs a statement by its name, untyped: what the catalogue proves at run time. */
export type UntypedRun = (name: string, params: Readonly<Record<string, unknown>>) => Promise<readonly unknown[]>

/**
 * Gives an untyped runner the catalogue's types. This is the one cast of the project: the compiler cannot see that
 * `checkRow` has proved each row against the very header that the types were generated from.
 */
export function typed(run: UntypedRun): Run {
  return run as Run
}
