import type { Columns } from '../../src/evidence/index.js'
import { columnsOf } from '../evidence/world.js'

/** A name that breaks what is not quoted, and how it stands where a format cannot hold it. */
interface Name {
  readonly name: string
  /** In XML and DOT, which have no control characters. */
  readonly xml?: string
  /** In CSV, where a text that a spreadsheet would compute gets an apostrophe. */
  readonly csv?: string
}

/** The labels of the debate, by id. */
const names: Readonly<Record<string, Name>> = {
  'person:ada': { name: 'Ada "Quill" & <sons>, Ltd; = 1' },
  'organization:guild': { name: 'Guild\nof émigrés — 工会 😀\r\nsecond' },
  'person:bram': { name: '=HYPERLINK("x")', csv: '\'=HYPERLINK("x")' },
  'person:cleo': {
    name: ']]> <![CDATA[ \u0001\u0000 \t\u007F &amp; &#10;',
    xml: ']]> <![CDATA[ \uFFFD\uFFFD \t\u007F &amp; &#10;',
  },
  'person:dina': { name: 'דינה \u202E(RTL)\u202C \u2028 \uFEFF' },
  'organization:graph': { name: '-- node {subgraph}; // /* # */', csv: "'-- node {subgraph}; // /* # */" },
  'concept:a': { name: 'concept\'s \\ backslash \\\\"\\' },
  'concept:b': { name: '-1.5', csv: "'-1.5" },
  'concept:c': { name: '@sum(A1)', csv: "'@sum(A1)" },
  'concept:3-d': { name: '\t+1', csv: "'\t+1" },
  'concept:type': { name: ' NA ' },
}

const [ada, guild, bram, cleo, dina, graph] = [
  'person:ada',
  'organization:guild',
  'person:bram',
  'person:cleo',
  'person:dina',
  'organization:graph',
] as const
const [a, b, c, d, type] = ['concept:a', 'concept:b', 'concept:c', 'concept:3-d', 'concept:type'] as const

type Said = readonly [actor: string, concept: string, stance: 'SUPPORTS' | 'OPPOSES' | 'MIXED' | 'NEUTRAL']

/** With congruence and conflict, thirds and halves, somebody who is only of two minds, and an edge that weighs 0 and is none. */
const said: readonly Said[] = [
  [ada, a, 'SUPPORTS'],
  [ada, b, 'SUPPORTS'],
  [ada, type, 'NEUTRAL'],
  [guild, a, 'SUPPORTS'],
  [guild, a, 'SUPPORTS'],
  [guild, d, 'OPPOSES'],
  [bram, a, 'OPPOSES'],
  [bram, b, 'SUPPORTS'],
  [bram, c, 'OPPOSES'],
  [bram, c, 'SUPPORTS'],
  [cleo, b, 'OPPOSES'],
  [cleo, d, 'OPPOSES'],
  [dina, c, 'MIXED'],
  [graph, b, 'OPPOSES'],
  [graph, d, 'SUPPORTS'],
]

/** Makes the evidence of a small debate whose labels are hostile to every format. */
export function hostileDebate(): Promise<Columns> {
  return columnsOf(
    {
      broader: { [a]: [], [b]: [], [c]: [], [d]: [], [type]: [] },
      claims: said.map(([actor, concept, stance], at) => ({
        id: `claim:s:${at + 1}`,
        sourceId: 'source:s',
        assertedBy: [actor],
        statedOn: `20${10 + at}`,
        stances: [{ concept, stance, qualified: false }],
      })),
      affiliations: [],
      partOf: {},
      institutions: [guild, graph],
    },
    Object.fromEntries(Object.entries(names).map(([id, { name }]) => [id, name])),
  )
}

/** Gives a label as it stands in a format. */
export function labelIn(format: string, id: string): string | undefined {
  const found = names[id]
  const special = { graphml: found?.xml, gexf: found?.xml, csv: found?.csv, dot: found?.xml }
  const [, own] = Object.entries(special).find(([name]) => format.startsWith(name)) ?? []
  return own ?? found?.name
}
