import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkFolder } from '../../src/seeds/index.js'
import { copyOf, schema, world } from './folder.js'

const files = readdirSync(world, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'))

/** Pieces that mean something to a YAML parser, and some that mean nothing to anybody. */
const pieces = [
  '&a ',
  '*a',
  '[',
  ']',
  '{',
  '}',
  '- ',
  '? ',
  ': ',
  '!!int ',
  '!<tag:x> ',
  '\t',
  '\n',
  '\r',
  ' ',
  '#',
  '"',
  "'",
  '|',
  '>-\n',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  '<<: *a\n',
  '\u0000',
  '\uFEFF',
  '\u2028',
  '🚋',
  '__proto__: 1\n',
  'null',
  '-1',
  '1e999',
  '.inf',
  '99999999999',
  'constructor: x\n',
  'concept:',
  'claim:letters-2021:0',
]

/** Cuts a stretch out of a file's bytes and puts something in its place: a piece, random bytes, or another stretch. */
const mutation = fc.record({
  file: fc.constantFrom(...files),
  at: fc.nat(4000),
  cut: fc.oneof(fc.constant(0), fc.nat(6), fc.nat(2000)),
  put: fc.oneof(
    fc.constantFrom(...pieces).map((piece) => Buffer.from(piece)),
    fc.uint8Array({ maxLength: 4 }),
    fc.record({ from: fc.nat(4000), length: fc.nat(300) }),
  ),
})
type Mutation = ReturnType<(typeof mutation)['generate']>['value']

function mutated(bytes: Buffer, { at, cut, put }: Mutation): Buffer {
  const place = at % (bytes.length + 1)
  const middle = 'from' in put ? bytes.subarray(put.from % bytes.length, (put.from % bytes.length) + put.length) : put
  return Buffer.concat([bytes.subarray(0, place), middle, bytes.subarray(place + cut)])
}

test('the check never throws, whatever stands in the files, and every problem has a place that exists', async () => {
  const { folder } = copyOf(world)
  const originals = new Map(files.map((file) => [file, readFileSync(join(folder, file))]))
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
      for (const each of mutations)
        writeFileSync(join(folder, each.file), mutated(readFileSync(join(folder, each.file)), each))
      const { entries, problems } = await checkFolder(schema, folder)
      expect(entries === undefined).toBe(problems.some(({ severity }) => severity === 'FAULT'))
      for (const { file, line, column, message } of problems) {
        const lines = originals.has(file) ? readFileSync(join(folder, file), 'utf8').split('\n') : ['']
        expect([line, column].every((place) => Number.isInteger(place) && place >= 1)).toBe(true)
        expect(line).toBeLessThanOrEqual(lines.length)
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1)
        expect(message.length).toBeLessThan(4000)
      }
      for (const [file, bytes] of originals) writeFileSync(join(folder, file), bytes)
    }),
    { numRuns: 100, endOnFailure: true },
  )
}, 120_000)
