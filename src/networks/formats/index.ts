import { badInput } from '../../domain/errors.js'
import { matrixOf } from '../matrix.js'
import type { Part } from '../part.js'
import { drawingOf } from './drawing.js'
import { cytoscape, graphologyJson, nodeLink } from './json.js'
import { svg } from './svg.js'
import { dl, dot, edgesCsv, matrixCsv, nodesCsv } from './text.js'
import { gexf, graphml } from './xml.js'

const drawn = {
  graphml: { write: graphml, mediaType: 'application/graphml+xml' },
  gexf: { write: gexf, mediaType: 'application/gexf+xml' },
  'nodelink.json': { write: nodeLink, mediaType: 'application/json' },
  cyjs: { write: cytoscape, mediaType: 'application/json' },
  'graphology.json': { write: graphologyJson, mediaType: 'application/json' },
  dl: { write: dl, mediaType: 'text/plain' },
  'nodes.csv': { write: nodesCsv, mediaType: 'text/csv' },
  'edges.csv': { write: edgesCsv, mediaType: 'text/csv' },
  dot: { write: dot, mediaType: 'text/vnd.graphviz' },
} as const

/** The formats of files, by what their names end with. */
export const formats: readonly string[] = [...Object.keys(drawn), 'matrix.csv', 'svg']

/** A network as a file. */
export interface NetworkFile {
  readonly text: string
  /** What it is as HTTP names it. */
  readonly mediaType: string
}

/** Writes a network as a file of a format. Throws BAD_USER_INPUT for an unknown one, and what the matrix and the picture throw. */
export function fileOf(part: Part, format: string): NetworkFile {
  if (format === 'matrix.csv') return { text: matrixCsv(drawingOf(part), matrixOf(part)), mediaType: 'text/csv' }
  if (format === 'svg') return { text: svg(part), mediaType: 'image/svg+xml' }
  if (!isDrawn(format)) throw badInput('format', `one of ${formats.join(', ')}`, format)
  return { text: drawn[format].write(drawingOf(part)), mediaType: drawn[format].mediaType }
}

function isDrawn(format: string): format is keyof typeof drawn {
  return Object.hasOwn(drawn, format)
}
