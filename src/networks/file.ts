import type { Columns } from '../evidence/index.js'
import { fileOf, formats, type NetworkFile } from './formats/index.js'
import { networkAsked } from './request.js'
import type { Asked } from './asked.js'
import { statsOf } from './stats.js'

/** A file with heads for HTTP that tell what the file itself does not. */
export interface HeadedFile extends NetworkFile {
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Makes the file with a name such as `one-mode.graphml`, and tells in heads how many edges its limit cut and of which version of the graph it is;
 * `undefined` when no network has this name. Throws as networks and their files do.
 */
export function networkFile(columns: Columns, name: string, asked: Asked): HeadedFile | undefined {
  const [, mode, format = ''] = /^(one-mode|two-mode)\.(.+)$/.exec(name) ?? []
  if ((mode !== 'one-mode' && mode !== 'two-mode') || !formats.includes(format)) return undefined
  const { whole, material } = networkAsked(columns, mode, asked)
  const { edgesCut } = statsOf(whole, material)
  const headers = { 'x-edges-cut': String(edgesCut), 'x-graph-version': String(columns.version) }
  return { ...fileOf(whole, format), headers }
}
