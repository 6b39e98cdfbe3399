import type { Columns } from '../evidence/index.js'
import { fileOf, formats, type NetworkFile } from './formats/index.js'
import { type Asked, networkAsked } from './request.js'

/** Makes the file with a name such as `one-mode.graphml`; `undefined` when no network has this name. Throws as networks and their files do. */
export function networkFile(columns: Columns, name: string, asked: Asked): NetworkFile | undefined {
  const [, mode, format = ''] = /^(one-mode|two-mode)\.(.+)$/.exec(name) ?? []
  if ((mode !== 'one-mode' && mode !== 'two-mode') || !formats.includes(format)) return undefined
  return fileOf(networkAsked(columns, mode, asked).whole, format)
}
