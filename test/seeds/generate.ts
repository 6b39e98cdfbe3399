import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes a data set's folder of any size, always the same for the same numbers. */
export function generateDataset(folder: string, { claims, sources = 100 }: { claims: number; sources?: number }): void {
  mkdirSync(join(folder, 'claims'), { recursive: true })
  const write = (file: string, entries: readonly string[]) => writeFileSync(join(folder, file), entries.join(''))
  const many = (count: number, entry: (at: number) => string) => Array.from({ length: count }, (_, at) => entry(at))
  write('dataset.yaml', [
    'id: generated\ntitle: Generated\ndescription: Made by a program.\nlicense: CC0-1.0\nversion: 1.0.0\ncodedOn: 2024-02-29\n',
  ])
  write(
    'people.yaml',
    many(500, (at) => `- slug: person-${at}\n  name: Person ${at}\n`),
  )
  write(
    'concepts.yaml',
    many(
      200,
      (at) =>
        `- slug: concept-${at}\n  prefLabel: Concept ${at}\n  definition: The concept of number ${at}.\n` +
        (at > 0 ? `  broader: [concept:concept-${Math.floor((at - 1) / 3)}]\n` : ''),
    ),
  )
  write(
    'sources.yaml',
    many(
      sources,
      (at) =>
        `- slug: source-${at}\n  title: Source ${at}\n  authors: [person:person-${at % 500}]\n  datePublished: ${2000 + (at % 20)}-05\n` +
        `  textSha256: ${digest(`text ${at}`)}\n`,
    ),
  )
  for (let source = 0; source < sources; source += 1)
    write(
      `claims/source-${source}.yaml`,
      many(Math.ceil((claims - source) / sources), (at) => claim(source, at)),
    )
}

function claim(source: number, at: number): string {
  const seed = source * 7919 + at * 104729
  return `- number: ${at + 1}
  statement: Claim ${at + 1} of source ${source} says something of its own, in a sentence of a common length.
  assertedBy: [person:person-${seed % 500}]
  about: [person:person-${(seed + 7) % 500}]
  stances:
    - { stance: ${['SUPPORTS', 'OPPOSES', 'MIXED', 'NEUTRAL'][seed % 4]}, concept: concept:concept-${seed % 200} }
    - { stance: ${['OPPOSES', 'SUPPORTS'][seed % 2]}, concept: concept:concept-${(seed + 3) % 200}, qualified: true }
  modality: ${['NORMATIVE', 'EVALUATIVE', 'CAUSAL'][seed % 3]}
  passages: [{ start: ${at * 50}, end: ${at * 50 + 40}, sha256: ${digest(`passage ${source} ${at}`)} }]
${at % 10 === 9 ? `  rebuts: [claim:source-${source}:${at}]\n` : ''}`
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
