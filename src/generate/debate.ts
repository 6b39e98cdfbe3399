import type { ClaimRow, ScaleRow } from '../generated/catalogue.js'
import { type Actors, makeActors } from './actors.js'
import { makeClaims } from './claims.js'
import { type Concepts, makeConcepts } from './concepts.js'
import { digested } from './digest.js'
import { streamsOf } from './random.js'
import { prefixOf, type Size } from './size.js'
import { makeSources, type Sources } from './sources.js'

/** A made debate. Nothing of it is kept: every row is made when it is asked for, always the same for the same size. */
export interface Debate {
  readonly size: Size
  readonly concepts: Concepts
  readonly actors: Actors
  readonly sources: Sources
  readonly scale: ScaleRow
  claimId(claim: number): string
  claimRow(claim: number): ClaimRow
}

/** Makes a debate of a size, the same on any machine. */
export function makeDebate(size: Size): Debate {
  const stream = streamsOf(size.seed)
  const concepts = makeConcepts(size, stream)
  const actors = makeActors(size, stream)
  const sources = makeSources(size, actors, concepts, stream)
  const { scaleId, idOf, rowOf } = makeClaims(size, actors, concepts, sources, stream)
  const scale = digested({
    id: scaleId,
    prefLabel: `Who sets the pace (${prefixOf(size)})`,
    definition: 'Who decides how fast pupils go: from the timetable to the pupil.',
    anchorValues: [0, 0.5, 1],
    anchorLabels: ['the timetable', 'the teacher', 'the pupil'],
  })
  return { size, concepts, actors, sources, scale, claimId: idOf, claimRow: rowOf }
}
