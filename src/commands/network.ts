import { type Asked, fileOf, formats, networkAsked, requestNames, statsOf } from '../networks/index.js'
import { open } from './open.js'
import { plantWhenEmpty } from './start.js'
import type { Terminal } from './terminal.js'

type Option = readonly [flags: string, description: string, usual?: string]

const described: Readonly<Record<string, string>> = {
  aggregation: 'ignore, congruence, conflict, subtract; with --of both: ignore, subtract, combine',
  normalization: 'none, average, jaccard, cosine, dna-cosine; with --of both: none, activity, prominence',
  rollUpConcepts: 'top, or ids of broader concepts',
  rollUpActors: 'none or organization',
  stanceScale: 'binary or ternary',
  duplicates: 'include, document, week, month, year or all',
  isolates: 'true or false',
  time: 'windows (with unit, length, step), events (length, step) or kernel (kernel, bandwidth-days, step-days)',
  unit: 'day, week, month, quarter or year',
  kernel: 'uniform, epanechnikov, triangular or gaussian',
  slice: 'which slice of time, from 1',
}

/** The options of the command: those of the schema's networks, by the same names in small letters. */
export const networkOptions: readonly Option[] = [
  ['--of <nodes>', 'actors, concepts, or both for who says what', 'actors'],
  ['--format <format>', formats.join(', '), 'graphml'],
  ...requestNames.map((name): Option => [
    `--${kebab(name)} <value>`,
    described[name] ?? 'as in the schema; ids joined by commas',
  ]),
]

/** Writes a network as a file; says on the error stream how large it is and what was cut. Gives 0. Rejects as networks throw. */
export async function network(terminal: Terminal, options: Asked): Promise<number> {
  const opened = await open(terminal)
  try {
    await plantWhenEmpty(opened, terminal.err)
    const { of, format = '', ...asked } = options
    const mode = of?.toLowerCase() === 'both' ? 'two-mode' : 'one-mode'
    const columns = await opened.standpoint.evidence.current()
    const { whole, material } = networkAsked(columns, mode, mode === 'one-mode' ? { of, ...asked } : asked)
    terminal.out.write(fileOf(whole, format).text)
    const { nodes, edges, edgesCut } = statsOf(whole, material)
    const cut = edgesCut > 0 ? ` The ${edgesCut} lightest are left out; raise --max-edges to have them.` : ''
    terminal.err.write(`${nodes} nodes, ${edges} edges.${cut}\n`)
    return 0
  } finally {
    await opened.close()
  }
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
