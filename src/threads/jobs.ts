import type { MessagePort } from 'node:worker_threads'
import type { File, Logged, Outcome } from '../server/index.js'
import type { ColumnData } from '../evidence/index.js'
import type { Params, StatementName } from '../graph/index.js'
import type { PackedError } from './packed-error.js'

/** What a thread is given to do, and what comes of it. */
export interface Jobs {
  /** Executes an operation of a document that is validated, with variables that are checked. */
  readonly operation: {
    readonly job: {
      readonly source: string
      readonly operationName: string | undefined
      readonly variables: Readonly<Record<string, unknown>>
      readonly requestId: string
    }
    /** The data is JSON: a text goes from thread to thread in no time, a hundred thousand values do not. */
    readonly result: {
      readonly json?: string | undefined
      readonly errors: NonNullable<Outcome['errors']>
      readonly faults: readonly Fault[]
    }
  }
  /** Answers a named question. */
  readonly question: {
    readonly job: { readonly name: string; readonly words: ReadonlyMap<string, string> }
    readonly result: { readonly json: object; readonly csv: string } | undefined
  }
  /** Makes the file of a network. */
  readonly file: {
    readonly job: { readonly name: string; readonly asked: Readonly<Record<string, string>> }
    readonly result: File | undefined
  }
}

/** What the log is to say of an execution. */
export interface Fault {
  readonly level: 'error' | 'warn'
  readonly error: PackedError
  readonly place: Omit<Logged, 'err'>
  readonly message: string
}

/** A job on its way, with the number of the columns that it is over, and the port by which the thread asks for what it lacks. */
export type Task = {
  readonly [Kind in keyof Jobs]: {
    readonly kind: Kind
    readonly columns: number
    readonly port: MessagePort
  } & Jobs[Kind]['job']
}[keyof Jobs]

/** What a job ends with. A failure is packed, because threads do not hand on what an error of ours holds. */
export type Ended<Kind extends keyof Jobs> =
  | { readonly result: Jobs[Kind]['result'] }
  | { readonly failure: PackedError }

/** What a thread asks for while it works: the columns, or the rows of a statement. */
export type Wish = { readonly wish: number } & (
  | { readonly kind: 'columns' }
  | { readonly kind: 'run'; readonly name: StatementName; readonly params: Params<StatementName> }
)

/** What it gets. */
export type Granted = { readonly wish: number } & (
  | { readonly columns: ColumnData }
  | { readonly rows: readonly unknown[] }
  | { readonly failure: PackedError }
)
