/** The catalogue: `.cypher` files as typed statements. It knows files and no database. */
export { emitCatalogue } from './emit.js'
export { type LoadedCatalogue, loadCatalogue } from './load.js'
export type { Access, Field, FieldType, Shape, Statement } from './statement.js'
