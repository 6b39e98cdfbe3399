import type { Drawing } from './drawing.js'
import { lineHeight, widthOf } from './label.js'
import { colouredCommunities, edgeKinds, shapes } from './svg-style.js'
import { text } from './xml.js'

/** What a legend says, drawn line by line from the left. */
export interface Legend {
  readonly height: number
  readonly elements: readonly string[]
}

interface Item {
  readonly sample: string
  readonly words: string
}

/** Room for the sample before its words, and between items. */
const sampleWidth = 32
const gap = 16
const rowHeight = lineHeight + 5
const sampleRadius = 5.5

/** Gives the class by which a node is coloured: its side, or its community where that has several nodes and a colour of its own. */
export function colourOf({ directed, nodes }: Drawing): (node: Drawing['nodes'][number]) => string {
  if (directed) return ({ attributes }) => (attributes['nodeType'] === 'Concept' ? 'concept' : 'actor')
  const sizes = communitySizes(nodes)
  return ({ attributes: { community = 0 } }) => (isColoured(Number(community), sizes) ? `c${community}` : '')
}

/** Makes the legend of what a picture of some width shows, and nothing else. */
export function legendOf(drawing: Drawing, caption: string, width: number): Legend {
  const groups = [edgeItems(drawing), nodeItems(drawing), drawing.directed ? [] : communityItems(drawing.nodes)]
  const elements = [`<text class="caption" y="${lineHeight}">${text(caption)}</text>`]
  let y = lineHeight + rowHeight
  for (const items of groups) {
    let x = 0
    for (const { sample, words } of items) {
      const needed = sampleWidth + widthOf(words)
      if (x > 0 && x + needed > width) [x, y] = [0, y + rowHeight]
      elements.push(
        `<g transform="translate(${Math.round(x)},${y})">${sample}<text x="${sampleWidth}">${text(words)}</text></g>`,
      )
      x += needed + gap
    }
    if (items.length > 0) y += rowHeight
  }
  return { height: y, elements }
}

function edgeItems({ edges }: Drawing): Item[] {
  const there = new Set(edges.map(({ attributes }) => attributes['relation']))
  return edgeKinds
    .filter(({ name }) => there.has(name))
    .map(({ name, words }) => ({
      sample: `<line class="edge ${name.toLowerCase()}" x2="26" y1="-4" y2="-4" stroke-width="2"/>`,
      words,
    }))
}

function nodeItems({ nodes }: Drawing): Item[] {
  const there = new Set(nodes.map(({ attributes }) => attributes['nodeType']))
  return Object.entries(shapes)
    .filter(([type]) => there.has(type))
    .map(([type, shape]) => ({ sample: sampleOf('', shape), words: type.toLowerCase() }))
}

function communityItems(nodes: Drawing['nodes']): Item[] {
  const sizes = communitySizes(nodes)
  return [...sizes]
    .filter(([community]) => isColoured(community, sizes))
    .sort(([a], [b]) => a - b)
    .map(([community, size]) => ({
      sample: sampleOf(`c${community}`, (radius) => `<circle r="${radius}"/>`),
      words: `community ${community} (${size})`,
    }))
}

function sampleOf(colour: string, shape: (radius: number) => string): string {
  return `<g class="node ${colour}" transform="translate(20,-4)">${shape(sampleRadius)}</g>`
}

function communitySizes(nodes: Drawing['nodes']): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>()
  for (const { attributes } of nodes) {
    const community = Number(attributes['community'])
    sizes.set(community, (sizes.get(community) ?? 0) + 1)
  }
  return sizes
}

function isColoured(community: number, sizes: ReadonlyMap<number, number>): boolean {
  return community < colouredCommunities && (sizes.get(community) ?? 0) > 1
}
