import { OPPOSES, SUPPORTS } from '../domain/stance.js'
import { perVersion } from './per-version.js'
import { everything, termsOf } from './position-filter.js'
import { allPositions } from './positions.js'

/** Counts, for each concept, the actors whose direct position supports it and those whose direct position opposes it. */
export const sidesByConcept = perVersion((columns) => {
  const supporters = new Uint32Array(columns.tree.size)
  const opponents = new Uint32Array(columns.tree.size)
  allPositions(columns, termsOf(columns, ['DIRECT'], {}, false), everything).visit((_, concept, stance) => {
    if (stance === SUPPORTS) supporters[concept] = (supporters[concept] ?? 0) + 1
    if (stance === OPPOSES) opponents[concept] = (opponents[concept] ?? 0) + 1
  })
  return { supporters, opponents }
})
