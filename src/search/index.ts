/** The search room: words in, a query for the full-text indexes out; and how well what they find fits. */
export { withInitials } from './acronyms.js'
export { type Hit, hitOrder, rank } from './rank.js'
export { mostFound, readSearch, type Search, type SearchKind } from './query.js'
export type { Named, NameKind } from './lexicon.js'
export { finderOf } from './names.js'
