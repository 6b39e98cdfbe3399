import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
import type { Drawing } from './drawing.js'
import { lineHeight, linesOf, widthOf } from './label.js'
import { type Box, spread } from './spread.js'

/** A node as it is drawn: its place, its size, and the lines of its label below. */
export interface Placed extends Box {
  readonly radius: number
  readonly lines: readonly string[]
}

/** Radii in pixels: of a node without edges, and how much the node with the most has beyond. */
const leastRadius = 4
const moreRadius = 10
/** Space around a node with its label. */
const margin = 3
/** How much less an edge pulls that leads out of a community, so that communities stand together. */
const outward = 0.25
/** Share of the picture that nodes and labels fill before they are moved apart: enough to stand close, little enough to keep the shape. */
const filled = 0.4
/** How far nodes push each other away: beyond, those without ties would drift out of the picture. */
const reach = 300
/** Steps of the simulation: as many as it takes by itself to come to rest. */
const ticks = 300

/**
 * Gives every node its place: edges pull their nodes together by their weight, within a community more, nodes push each other away, and labels do not
 * overlap. Edges with a weight below 0 do not pull in a network of one side. The same network always gives the same places.
 */
export function placed({ nodes, edges, directed }: Drawing): readonly Placed[] {
  const most = Math.max(1, ...nodes.map(({ attributes }) => Number(attributes['degree'])))
  const boxes = positions(nodes.length, linksOf(nodes, edges, directed)).map(({ x = 0, y = 0 }, at) => {
    const { label = '', degree = 0 } = nodes[at]?.attributes ?? {}
    const lines = linesOf(String(label))
    const radius = leastRadius + moreRadius * Math.sqrt(Number(degree) / most)
    const half = Math.max(radius, ...lines.map((line) => widthOf(line) / 2)) + margin
    return { x, y, radius, lines, half, above: radius + margin, below: radius + lines.length * lineHeight + margin }
  })
  fill(boxes)
  spread(boxes)
  return boxes
}

/** Draws all closer or further apart, so that boxes fill their share of what they span. */
function fill(boxes: readonly Box[]): void {
  const span = (of: (box: Box) => number) => Math.max(...boxes.map(of)) - Math.min(...boxes.map(of))
  const area = span(({ x }) => x) * span(({ y }) => y)
  const needed = boxes.reduce((sum, { half, above, below }) => sum + 2 * half * (above + below), 0) / filled
  const scale = area > 0 ? Math.sqrt(needed / area) : 1
  for (const box of boxes) {
    box.x *= scale
    box.y *= scale
  }
}

/** Gives the weight of the heaviest edges, whatever its sign. */
export function heaviest(edges: Drawing['edges']): number {
  return edges.reduce((most, { attributes: { weight } }) => Math.max(most, Math.abs(weight)), 0)
}

interface Link {
  readonly source: number
  readonly target: number
  readonly pull: number
}

function linksOf(nodes: Drawing['nodes'], edges: Drawing['edges'], directed: boolean): Link[] {
  const places = new Map(nodes.map(({ id }, at) => [id, at]))
  const pulling = edges.filter(({ attributes: { weight } }) => directed || weight > 0)
  const communityOf = (id: string) => nodes[places.get(id) ?? 0]?.attributes['community']
  const most = heaviest(pulling)
  return pulling.map(({ source, target, attributes: { weight } }) => ({
    source: places.get(source) ?? 0,
    target: places.get(target) ?? 0,
    pull: Math.sqrt(Math.abs(weight) / most) * (communityOf(source) === communityOf(target) ? 1 : outward),
  }))
}

function positions(size: number, links: readonly Link[]): readonly SimulationNodeDatum[] {
  const nodes = Array.from({ length: size }, (): SimulationNodeDatum => ({}))
  const ties = new Uint32Array(size)
  for (const { source, target } of links) for (const node of [source, target]) ties[node] = (ties[node] ?? 0) + 1
  // The force writes nodes in the place of numbers, so what a link pulls is looked up by its index.
  const strengths = links.map(({ source, target, pull }) => pull / Math.min(ties[source] ?? 1, ties[target] ?? 1))
  forceSimulation(nodes)
    .stop()
    .force(
      'link',
      forceLink(links.map(({ source, target }) => ({ source, target })))
        .distance(70)
        .strength((_, at) => strengths[at] ?? 0),
    )
    .force('charge', forceManyBody().strength(-200).distanceMax(reach))
    .force('x', forceX().strength(0.06))
    .force('y', forceY().strength(0.08))
    .tick(ticks)
  return nodes
}
