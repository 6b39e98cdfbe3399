import { bucketNumber, buckets, isCoarserThan, type TimeUnit } from '../domain/calendar.js'
import { unpackPartialDate, writeDay } from '../domain/partial-date.js'
import { type Basis, type StanceCounts, stanceCounts } from '../domain/stance.js'
import type { Columns } from './columns.js'
import { period } from './narrowing.js'
import { positionOf, type Position, type Terms, visitEvidence } from './position.js'
import { termsOf } from './position-filter.js'
import { listBases } from './position-lists.js'
import { bearingOn } from './reach.js'
import { rowsFor } from './speakers.js'

/** What a timeline is asked for. */
export interface TimelineArguments {
  readonly unit: TimeUnit
  readonly bases?: readonly Basis[] | null | undefined
  readonly from?: string | null | undefined
  readonly to?: string | null | undefined
}

/** One bucket of a timeline, counted by itself and together with all that came before. */
export interface TimelinePoint {
  readonly start: string
  readonly end: string
  readonly evidence: StanceCounts
  readonly actors: StanceCounts
  readonly cumulativeActors: StanceCounts
  readonly coarse: number
}

/**
 * Counts positions on a concept over time. A claim counts in the bucket of its first day. `from` and `to` choose which
 * buckets are shown; without them the timeline runs from the first change to the last. Throws BAD_USER_INPUT for no bases
 * and for reversed dates, LIMIT_EXCEEDED for too many buckets.
 */
export function timelineOf(columns: Columns, concept: number, asked: TimelineArguments): TimelinePoint[] {
  const shown = period(['from', asked.from], ['to', asked.to])
  const terms = termsOf(columns, asked.bases ?? listBases, {}, false)
  const changes = changesBy(columns, concept, terms, asked.unit)
  const times = [...changes.keys()].sort((a, b) => a - b)
  const from = shown.from === -Infinity ? changes.get(times[0] ?? NaN)?.day : shown.from
  const until = shown.until === Infinity ? changes.get(times.at(-1) ?? NaN)?.day : shown.until
  if (from === undefined || until === undefined) return []
  const list = buckets(asked.unit, from, until)
  const start = bucketNumber(asked.unit, from)
  const standing = [0, 0, 0, 0]
  for (const time of times) if (time < start) add(standing, changes.get(time)?.standing ?? [])
  return list.map((bucket, at) => {
    const change = changes.get(start + at) ?? newChange(bucket.firstDay)
    add(standing, change.standing)
    return {
      start: writeDay(bucket.firstDay),
      end: writeDay(bucket.lastDay),
      evidence: stanceCounts(change.evidence),
      actors: stanceCounts(change.actors),
      cumulativeActors: stanceCounts(standing),
      coarse: change.coarse.size,
    }
  })
}

/** What happens in one bucket, by stance code. */
interface Change {
  /** A day of the bucket. */
  readonly day: number
  readonly evidence: number[]
  readonly actors: number[]
  /** How the number of actors who stand somewhere grows, from all claims up to the bucket's end. */
  readonly standing: number[]
  readonly coarse: Set<number>
}

function newChange(day: number): Change {
  return { day, evidence: [0, 0, 0, 0], actors: [0, 0, 0, 0], standing: [0, 0, 0, 0], coarse: new Set() }
}

function changesBy(columns: Columns, concept: number, asked: Terms, unit: TimeUnit): ReadonlyMap<number, Change> {
  const changes = new Map<number, Change>()
  const changeAt = (time: number, day: number) => {
    const change = changes.get(time) ?? newChange(day)
    changes.set(time, change)
    return change
  }
  const dateOf = (claim: number) => unpackPartialDate(columns.claims.date[claim] ?? 0)
  const timeOf = timesIn(columns, unit)
  const { actors, terms } = bearingOn(columns, concept, asked)
  for (const actor of actors) {
    let before: Position | undefined
    const times = timesOf(columns, rowsFor(columns, actor, terms), timeOf)
    for (const [at, [time, day]] of times.entries()) {
      const alone = { ...terms, heard: (claim: number) => timeOf(claim) === time }
      const position = positionOf(columns, actor, concept, alone)
      if (position) {
        const change = changeAt(time, day)
        add(change.evidence, position.verdict.counts)
        count(change.actors, position, 1)
        visitEvidence(columns, actor, concept, alone, (row) => {
          const claim = columns.rows.claim[row] ?? -1
          if (isCoarserThan(dateOf(claim).precision, unit)) change.coarse.add(claim)
        })
      }
      // All that is said up to the first bucket is said in it.
      const upTo = { ...terms, heard: (claim: number) => timeOf(claim) <= time }
      const after = at === 0 ? position : positionOf(columns, actor, concept, upTo)
      if (after?.verdict.stance !== before?.verdict.stance) {
        const { standing } = changeAt(time, day)
        count(standing, before, -1)
        count(standing, after, 1)
      }
      before = after
    }
  }
  return changes
}

/** Gives the bucket of a claim's first day; the calendar is asked once for each day. */
function timesIn({ claims }: Columns, unit: TimeUnit): (claim: number) => number {
  const known = new Map<number, number>()
  return (claim) => {
    const day = (claims.date[claim] ?? 0) >> 2
    const time = known.get(day) ?? bucketNumber(unit, day)
    known.set(day, time)
    return time
  }
}

/** Gives the buckets in which an actor speaks, in the order of time, each with a day of it. */
function timesOf(
  { rows, claims }: Columns,
  bearing: readonly number[],
  timeOf: (claim: number) => number,
): readonly (readonly [time: number, day: number])[] {
  const times = new Map<number, number>()
  for (const row of bearing) {
    const claim = rows.claim[row] ?? -1
    times.set(timeOf(claim), (claims.date[claim] ?? 0) >> 2)
  }
  return [...times].sort(([a], [b]) => a - b)
}

function add(counts: number[], more: readonly number[]): void {
  for (const [stance, count] of more.entries()) counts[stance] = (counts[stance] ?? 0) + count
}

function count(counts: number[], position: Position | undefined, step: number): void {
  if (position) counts[position.verdict.stance] = (counts[position.verdict.stance] ?? 0) + step
}
