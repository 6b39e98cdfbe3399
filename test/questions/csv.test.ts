import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvOf } from '../../src/questions/index.js'
import type { Question } from '../../src/questions/index.js'

const question: Question = {
  name: 'q',
  title: 'Q',
  phrasings: ['q'],
  slots: new Map(),
  summary: '',
  nothing: '',
  rows: ['rows'],
  columns: [
    { heading: 'Name', path: 'name' },
    { heading: 'What, “then”', path: 'what' },
  ],
  document: '',
}

/** Reads CSV as RFC 4180 has it. */
function parsed(text: string): string[][] {
  const rows: string[][] = []
  for (const [whole, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n)/g)) {
    const row = rows.at(-1)
    const cell = quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"')
    if (row && row.at(-1) !== '\r\n') row.push(cell)
    else rows.push([cell])
    if (end === '\r\n') rows.at(-1)?.push('\r\n')
    if (whole === '') break
  }
  return rows.map((row) => row.slice(0, -1))
}

describe('CSV', () => {
  test('has a row of headings, and ends each row with CR and LF', () => {
    const rows = [
      { name: 'Ann', what: 0.5 },
      { name: 'Bob "B"', what: ['a', 'b'] },
    ]
    expect(csvOf(question, { rows })).toBe('Name,"What, “then”"\r\nAnn,0.5\r\n"Bob ""B""","a, b"\r\n')
    expect(csvOf({ ...question, rows: ['nothing'] }, { rows })).toBe('Name,"What, “then”"\r\n')
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '  =1', '|cmd'])('never begins with a formula: %j', (text) => {
    const cell = parsed(csvOf(question, { rows: [{ name: text, what: '' }] }))[1]?.[0] ?? ''
    expect(cell).toMatch(/^'/)
  })

  test('leaves numbers as they are, below zero too', () => {
    expect(csvOf(question, { rows: [{ name: -1, what: -0.25 }] })).toContain('\r\n-1,-0.25\r\n')
  })

  test('is read back as it was written, whatever the texts', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }))), (texts) => {
        const rows = texts.map(([name, what]) => ({ name, what }))
        const [, ...read] = parsed(csvOf(question, { rows }))
        expect(read.length).toBe(texts.length)
        for (const row of read) expect(row.length).toBe(2)
      }),
    )
  })
})
