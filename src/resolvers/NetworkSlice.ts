import { nearestDay } from '../domain/calendar.js'
import { writeDay } from '../domain/partial-date.js'
import type { NetworkSliceResolvers } from '../generated/schema.js'
import { absoluteDistance, edgesOf, nodesOf, spectralDistanceOf, statsOf } from '../networks/index.js'
import type { Complete } from './complete.js'

export const NetworkSlice: Complete<NetworkSliceResolvers, object> = {
  start: ({ part }) => writeDay(nearestDay(part.frame.firstDay)),
  end: ({ part }) => writeDay(nearestDay(part.frame.endDay)),
  partial: ({ part }) => part.frame.partial,
  nodes: ({ part }) => nodesOf(part),
  edges: ({ part }) => edgesOf(part),
  stats: ({ part, material }) => statsOf(part, material),
  absoluteDistance: (slice) => absoluteDistance(slice),
  spectralDistance: (slice) => spectralDistanceOf(slice),
}
