/** Named questions: files in `questions/` that plain words lead to. */
export { type Question, readQuestions, type SlotKind } from './read.js'
export { rowsOf, showTable } from './table.js'
export { type Entity, type FindEntities, understand, type Understanding } from './understand.js'
