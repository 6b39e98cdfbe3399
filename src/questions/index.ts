/** Named questions: files in `questions/` that plain words lead to. */
import { type Question, readQuestions as read } from './read.js'
import { type Understand, understanding } from './understand.js'
import { readVocabulary } from './vocabulary.js'

export { filledByName } from './by-name.js'
export { csvOf } from './csv.js'
export { type Entity, type Finder, fits, type SlotKind, slotKinds } from './entity.js'
export { type Question, readQuestions, type Slot } from './read.js'
export { type NotUnderstood, readAs, type ReadSlot, type Understood } from './reading.js'
export { summarize } from './summary.js'
export { recordsOf, rowsOf, showTable } from './table.js'
export type { Understand, Understanding } from './understand.js'

/** The named questions, and what reads plain words as one of them. */
export interface Questions {
  readonly all: readonly Question[]
  readonly understand: Understand
}

/** Reads the questions under `root` with the words that they are put in. Throws, naming file and fault, for one that cannot be read. */
export function openQuestions(root: string): Questions {
  const all = read(root)
  return { all, understand: understanding(all, readVocabulary(root)) }
}
