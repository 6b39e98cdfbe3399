// Debates and the figures that the Discourse Network Analyzer 3.1.2 gives for them (docs/networks.md, last section). `sample` is
// the coding of its sample database without any text: P. Leifeld, github.com/leifeld-lab/dna, rDNA 3.1.2, GPL-3. The
// other debates are invented. A line of figures.tsv has the arguments of dna_network() and the weights that it gives.
import { readFileSync } from 'node:fs'
import type { TimeSlices } from '../../../src/domain/network/slices.js'
import type { Columns } from '../../../src/evidence/index.js'
import { type Network, networkAsked } from '../../../src/networks/index.js'
import { columnsOf } from '../../evidence/world.js'

/** A line of a table: its values by the names of the columns. */
export type Line = Readonly<Record<string, string>>

function linesOf(file: string): Line[] {
  const [head = '', ...lines] = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  const names = head.split('\t')
  return lines.map((line) => {
    const values = line.split('\t')
    return Object.fromEntries(names.map((name, at) => [name, values[at] ?? '']))
  })
}

/** Its figures, a network in each line. */
export const figures = linesOf('figures.tsv')
const coded = linesOf('debates.tsv')
/** Gives the coded statements of a debate. */
export const linesOn = (debate: string) => coded.filter((line) => line['debate'] === debate)
/** Gives the id of the source that a document becomes. */
export const sourceOf = ({ document = '' }: Line) => `source:${document.padStart(3, '0')}`

/** Makes columns of a debate: each document a source, each coded statement a claim, integers −1, 0, 1 the ternary scale. */
export function debate(name: string, dayOf = ({ date = '' }: Line) => date): Promise<Columns> {
  const lines = linesOn(name)
  const opposed = name === 'grades' ? '-1' : '0'
  return columnsOf({
    broader: Object.fromEntries(lines.map(({ concept }) => [`concept:${concept}`, []])),
    institutions: [...new Set(lines.map(({ organization }) => `organization:${organization}`))],
    affiliations: [],
    partOf: {},
    claims: lines.map((line, at) => ({
      id: `claim:${sourceOf(line).slice('source:'.length)}:${at + 1}`,
      sourceId: sourceOf(line),
      assertedBy: [`organization:${line['organization']}`],
      statedOn: dayOf(line),
      stances: [
        {
          concept: `concept:${line['concept']}`,
          stance: line['agreement'] === '1' ? 'SUPPORTS' : line['agreement'] === opposed ? 'OPPOSES' : 'MIXED',
          qualified: false,
        },
      ],
    })),
  })
}

const duplicates: Line = { acrossrange: 'all' }
const normalizations: Line = { no: 'none', cosine: 'dna-cosine' }

/** Translates the arguments of dna_network() into ours. */
function asked(figure: Line): { readonly mode: 'one-mode' | 'two-mode'; readonly words: Line } {
  const other = otherOf(figure)
  const mode = figure['networkType'] === 'onemode' ? 'one-mode' : 'two-mode'
  const dayOf = (date: string) => date.split('.').reverse().join('-')
  const ids = (kind: string, list: string) => ({
    [`except${kind}s`]: list.replaceAll(/\w+/g, (id) => `${kind === 'Actor' ? 'organization' : 'concept'}:${id}`),
  })
  const sections = other['excludeSections']
  const inSection = linesOn(figure['debate'] ?? '').filter(({ section }) => section === sections)
  const words = {
    aggregation: figure['qualifierAggregation'] ?? '',
    normalization: normalizations[figure['normalization'] ?? ''] ?? figure['normalization'] ?? '',
    duplicates: duplicates[figure['duplicates'] ?? ''] ?? figure['duplicates'] ?? '',
    isolates: other['isolates'] ?? 'false',
    stanceScale: figure['debate'] === 'grades' ? 'ternary' : 'binary',
    ...(mode === 'one-mode' && { of: figure['variable1'] === 'concept' ? 'concepts' : 'actors' }),
    ...(other['exclude organization'] && ids('Actor', other['exclude organization'])),
    ...(other['exclude concept'] && ids('Concept', other['exclude concept'])),
    ...(sections && {
      [other['invertSections'] ? 'sources' : 'exceptSources']: [...new Set(inSection.map(sourceOf))].join(','),
    }),
    ...(other['start.date'] && { statedFrom: dayOf(other['start.date']) }),
    ...(other['stop.date'] && { statedTo: dayOf(other['stop.date']) }),
  } as const
  return { mode, words }
}

/** Reads what a figure was asked for beside the columns that all have. */
export function otherOf({ other = '' }: Line): Line {
  return Object.fromEntries(other.split('; ').map((pair) => pair.split('=')))
}

/** Windows and events of an odd size are the same in both; a kernel's bandwidth is its window size. */
function timeOf(figure: Line): TimeSlices | undefined {
  const { timeWindow, windowSize, kernel } = otherOf(figure)
  const size = Number(windowSize)
  if (timeWindow === 'events') return { events: { length: size, step: 1 } }
  if (kernel) {
    const kernels = { uniform: 'UNIFORM', epanechnikov: 'EPANECHNIKOV', gaussian: 'GAUSSIAN' } as const
    const known = Object.entries(kernels).find(([name]) => name === kernel)
    if (!known) throw new Error(`no figures were kept for kernel ${kernel}`)
    return { kernel: { kernel: known[1], bandwidthDays: size, stepDays: 1 } }
  }
  return timeWindow ? { windows: { unit: 'DAY', length: size, step: 1 } } : undefined
}

/** Makes our network of a figure's arguments. */
export function networkOf(columns: Columns, figure: Line): Omit<Network, 'stanced'> {
  const { mode, words } = asked(figure)
  const network = networkAsked(columns, mode, words)
  const time = timeOf(figure)
  return time ? { ...network, time } : network
}
