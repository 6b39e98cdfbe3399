import type { Columns } from '../evidence/index.js'
import type { Loaders } from '../loaders/index.js'
import type { Questions } from '../questions/index.js'

/** What every resolver is given: fresh for each request, so that nothing leaks from one to the next. */
export interface Context {
  readonly loaders: Loaders
  /** Gives the evidence columns, the same version from the request's start to its end. */
  readonly columns: () => Promise<Columns>
  /** The named questions, and what reads plain words as one of them. */
  readonly questions: Questions
}
