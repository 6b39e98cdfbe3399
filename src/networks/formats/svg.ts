import type { Part } from '../part.js'
import { tooLarge } from '../selection.js'
import { type Attributes, type Drawing, drawingOf } from './drawing.js'
import { lineHeight } from './label.js'
import { heaviest, type Placed, placed } from './layout.js'
import { colourOf, legendOf } from './legend.js'
import { shapes, style, tenth } from './svg-style.js'
import { lines, text } from './xml.js'

/** Nodes of a picture at most: with more, labels need more room than anyone looks through. */
const mostDrawn = 500
/** Widths of edges in pixels: of the lightest, and how much the heaviest has beyond. */
const leastWidth = 0.7
const moreWidth = 3.3
/** Opacity of edges at most and at least, and of how many it begins to fall, so that labels and the edges below stay visible. */
const mostOpacity = 0.7
const leastOpacity = 0.2
const manyEdges = 200
/** Space around the picture, and the least that a legend needs. */
const margin = 16
const leastPicture = 420

/**
 * Draws a network as SVG 1.1: a picture to open, which also holds what it shows as `data-` attributes. The same network
 * always makes the same picture. Throws LIMIT_EXCEEDED above 500 nodes.
 */
export function svg(part: Part): string {
  if (part.size > mostDrawn)
    throw tooLarge('svg', `at most ${mostDrawn} nodes`, `${part.size}`, 'Select less, or take another format.')
  const drawing = drawingOf(part)
  const boxes = placed(drawing)
  const far = (of: (box: Placed) => number) => Math.max(0, ...boxes.map(of))
  const [left, top] = [far(({ x, half }) => half - x), far(({ y, above }) => above - y)]
  const width = Math.max(leastPicture, left + far(({ x, half }) => x + half))
  const height = top + far(({ y, below }) => y + below)
  const caption = captionOf(part, drawing)
  const legend = legendOf(drawing, caption, width)
  const size = [width + 2 * margin, height + legend.height + 3 * margin].map(Math.ceil)
  return lines([
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title" width="${size[0]}" height="${size[1]}" viewBox="0 0 ${size.join(' ')}">`,
    `<title id="title">${text(caption)}</title>`,
    `<style>${style}</style>`,
    '<rect class="ground" width="100%" height="100%"/>',
    `<g transform="translate(${margin},${margin})">${legend.elements.join('\n')}</g>`,
    `<g transform="translate(${tenth(left + margin)},${tenth(top + legend.height + 2 * margin)})">`,
    `<g stroke-opacity="${opacityOf(drawing).toFixed(2)}">`,
    ...drawnEdges(drawing, boxes, part.recipe.method.aggregation !== 'COMBINE'),
    '</g>',
    ...drawnNodes(drawing, boxes),
    '</g>',
    '</svg>',
  ])
}

function captionOf({ recipe: { method } }: Part, { nodes, edges }: Drawing): string {
  const what = method.mode === 'TWO' ? 'Actors and concepts' : method.of === 'actor' ? 'Actors' : 'Concepts'
  const how = [method.aggregation, ...(method.normalization === 'NONE' ? [] : [method.normalization])]
  return `${what}, by ${how.join(' and ').toLowerCase()}: ${nodes.length} nodes, ${edges.length} edges. Larger: more edges. Wider: more weight.`
}

function opacityOf({ edges }: Drawing): number {
  return Math.max(leastOpacity, mostOpacity * Math.min(1, Math.sqrt(manyEdges / edges.length)))
}

/** Draws the edges, the lightest first, so that the heaviest lie above. Weights that are codes have one width. */
function drawnEdges({ edges, nodes }: Drawing, boxes: readonly Placed[], isMeasure: boolean): string[] {
  const places = new Map(nodes.map(({ id }, at) => [id, at]))
  const endOf = (id: string) => {
    const at = places.get(id) ?? 0
    return { x: tenth(boxes[at]?.x ?? 0), y: tenth(boxes[at]?.y ?? 0), label: nodes[at]?.attributes['label'] ?? id }
  }
  const most = heaviest(edges)
  return edges.toReversed().map(({ source, target, attributes }) => {
    const [from, to] = [endOf(source), endOf(target)]
    const relation = String(attributes['relation'])
    const width = leastWidth + (isMeasure ? moreWidth * (Math.abs(attributes.weight) / most) : 1)
    const said = `${from.label} – ${to.label}: ${relation.toLowerCase()}, weight ${attributes.weight}`
    return `<line class="edge ${relation.toLowerCase()}" x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}" stroke-width="${width.toFixed(2)}" ${data({ source, target, ...attributes })}><title>${text(said)}</title></line>`
  })
}

function drawnNodes(drawing: Drawing, boxes: readonly Placed[]): string[] {
  const colour = colourOf(drawing)
  return boxes.flatMap(({ x, y, radius, lines: shown }, at) => {
    const node = drawing.nodes[at]
    if (!node) return []
    const { label, nodeType, degree, community } = node.attributes
    const group = community === undefined ? '' : `, community ${community}`
    const said = `${label} (${String(nodeType).toLowerCase()}): ${degree} edges${group}`
    const spans = shown.map(
      (line, row) => `<tspan x="0" y="${tenth(radius + (row + 0.85) * lineHeight)}">${text(line)}</tspan>`,
    )
    return [
      `<g class="node ${colour(node)}" transform="translate(${tenth(x)},${tenth(y)})" ${data({ id: node.id, ...node.attributes })}><title>${text(said)}</title>${shapes[String(nodeType)]?.(radius) ?? ''}<text class="label">${spans.join('')}</text></g>`,
    ]
  })
}

/** Writes attributes that hold what is drawn; their names are those of the other files, in small letters as HTML reads them. */
function data(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}="${text(value)}"`)
    .join(' ')
}
