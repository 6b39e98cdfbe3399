/** How an edge that says something is drawn, and what the legend calls it: kinds differ by colour and by dash. */
export interface EdgeKind {
  readonly name: string
  readonly words: string
}

/** Kinds of edges, in the order of the legend. */
export const edgeKinds: readonly EdgeKind[] = [
  { name: 'CONGRUENCE', words: 'share views' },
  { name: 'CONFLICT', words: 'oppose each other’s views' },
  { name: 'IGNORE', words: 'speak of the same' },
  { name: 'SUPPORTS', words: 'supports' },
  { name: 'OPPOSES', words: 'opposes' },
  { name: 'MIXED', words: 'mixed' },
  { name: 'NEUTRAL', words: 'takes no side' },
]

/** Communities with a colour of their own; the smaller ones share one. */
export const colouredCommunities = 7

/** Shapes of nodes by type, drawn around 0 with a radius. */
export const shapes: Readonly<Record<string, (radius: number) => string>> = {
  Person: (radius) => `<circle r="${tenth(radius)}"/>`,
  Organization: (radius) => square(radius * 0.89),
  School: (radius) => polygon(3, radius * 1.35),
  Concept: (radius) => polygon(4, radius * 1.25),
}

/** Writes a length, to a tenth of a pixel. */
export function tenth(length: number): string {
  return String(Math.round(length * 10) / 10)
}

function square(half: number): string {
  const [from, side] = [tenth(-half), tenth(2 * half)]
  return `<rect x="${from}" y="${from}" width="${side}" height="${side}"/>`
}

function polygon(corners: number, radius: number): string {
  const points = Array.from({ length: corners }, (_, corner) => {
    const angle = (2 * Math.PI * corner) / corners - Math.PI / 2
    return `${tenth(radius * Math.cos(angle))},${tenth(radius * Math.sin(angle))}`
  })
  return `<polygon points="${points.join(' ')}"/>`
}

/**
 * Colours and dashes, on light ground and on dark. Those of edges are told apart by those who see colours otherwise (after Okabe and Ito), and
 * every colour stands out on both grounds.
 */
export const style = `
.ground { fill: #ffffff }
text { font: 11px Helvetica, Arial, 'Liberation Sans', sans-serif; fill: #1b1f24 }
.label { text-anchor: middle; paint-order: stroke; stroke: #ffffff; stroke-width: 3px; stroke-linejoin: round }
.edge { fill: none }
.congruence, .supports { stroke: #0072b2 }
.conflict, .opposes { stroke: #d55e00; stroke-dasharray: 7 4 }
.mixed { stroke: #a65f9b; stroke-dasharray: 2 3 }
.ignore, .neutral { stroke: #7d858c; stroke-dasharray: 12 3 2 3 }
.node { stroke: #ffffff; stroke-width: 1px; fill: #7d858c }
.actor { fill: #4f6d8f } .concept { fill: #b5892a }
.c0 { fill: #3a78b5 } .c1 { fill: #c96a1b } .c2 { fill: #3c9a6b } .c3 { fill: #b04a5a } .c4 { fill: #8463b8 } .c5 { fill: #a88a1f } .c6 { fill: #2c9aa6 }
@media (prefers-color-scheme: dark) {
.ground { fill: #14181d } text { fill: #e8eaed } .label { stroke: #14181d } .node { stroke: #14181d }
.congruence, .supports { stroke: #56b4e9 } .conflict, .opposes { stroke: #f08a3c } .mixed { stroke: #d79bc9 } .ignore, .neutral { stroke: #a2abb3 }
}
`
