/** The schema room: reads `schema/`, knows the scalars, makes executable schemas. */
export { apiSchema, wholeSchema } from './load.js'
