import { byCodePoint } from '../domain/text-order.js'

/** A fault refuses the whole data set; a warning does not. */
export type Severity = 'FAULT' | 'WARNING'

/** Something wrong in a data set's folder, at a place that an editor can jump to; lines and columns count from 1. */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly severity: Severity
  readonly message: string
}

/** Where in a file's values something stands: keys and list places from the root. */
export type Path = readonly (string | number)[]

/** A problem whose line and column are not looked up yet. */
export interface Finding {
  readonly file: string
  readonly path: Path
  readonly severity: Severity
  readonly message: string
}

/** Writes a problem as `file:line:column: message`, warnings marked. */
export function showProblem({ file, line, column, severity, message }: Problem): string {
  return `${file}:${line}:${column}: ${severity === 'WARNING' ? 'warning: ' : ''}${message}`
}

/** Orders problems by file, line, column and message. */
export function byPlace(a: Problem, b: Problem): number {
  return byCodePoint(a.file, b.file) || a.line - b.line || a.column - b.column || byCodePoint(a.message, b.message)
}

/** Tells whether any of the problems refuses the data set. */
export function hasFault(problems: readonly { readonly severity: Severity }[]): boolean {
  return problems.some(({ severity }) => severity === 'FAULT')
}
