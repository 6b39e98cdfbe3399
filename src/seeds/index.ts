/** The seeds room: reads a data set's folder, checks it, and plants it in the graph. */
export { type Checked, checkFolder, type CheckOptions } from './check.js'
export type { Counts } from './changes.js'
export type { Entries, Entry, EntryKind, EntryOf } from './entry.js'
export { openFolder } from './folder.js'
export { jsonSchemas } from './json-schema.js'
export { limits } from './limits.js'
export { plant, type PlantResult } from './plant.js'
export { hasFault, type Problem, type Severity, showProblem } from './problem.js'
