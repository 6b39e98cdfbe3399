import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { IndexedText } from '../../src/domain/indexed-text.js'
import { cutPassage } from '../../src/domain/source-text.js'

/** Texts of characters of one to four bytes, with line ends, combining marks and a byte-order mark within. */
const character = fc.constantFrom(
  'a',
  ' ',
  '\n',
  'é',
  'e\u0301',
  '教',
  '\u{1F600}',
  '\u{10FFFF}',
  '\uFFFF',
  '\uFEFF',
  '\0',
)
const text = fc
  .tuple(fc.array(character, { minLength: 1, maxLength: 300 }), fc.constantFrom(1, 12))
  .map(([parts, times]) => parts.join('').repeat(times))
const passage = fc.tuple(text, fc.nat(), fc.nat()).map(([made, from, length]) => {
  const points = Array.from(made)
  const start = from % points.length
  return { text: made, points, start, end: start + (length % (points.length - start + 1)) }
})

describe('a passage', () => {
  test('is cut out by code points, with up to 60 of them before and after, and its line', () => {
    fc.assert(
      fc.property(passage, ({ text: made, points, start, end }) => {
        expect(cutPassage(new IndexedText(made), start, end)).toEqual({
          exact: points.slice(start, end).join(''),
          prefix: points.slice(Math.max(0, start - 60), start).join(''),
          suffix: points.slice(end, end + 60).join(''),
          line: points.slice(0, start).filter((point) => point === '\n').length + 1,
        })
      }),
      { numRuns: 500 },
    )
  })

  test('that begins at a line end is on the line that it ends', () => {
    const lines = new IndexedText('one\ntwo\n')
    expect([0, 3, 4, 8].map((start) => cutPassage(lines, start, start).line)).toEqual([1, 1, 2, 3])
  })

  test('past the end of its text holds what is there', () => {
    const short = new IndexedText('a\u{1F600}')
    expect(cutPassage(short, 1, 9)).toEqual({ exact: '\u{1F600}', prefix: 'a', suffix: '', line: 1 })
    expect(cutPassage(short, 7, 9)).toMatchObject({ exact: '', suffix: '' })
    expect(cutPassage(new IndexedText(''), 0, 1)).toEqual({ exact: '', prefix: '', suffix: '', line: 1 })
  })
})

describe('an indexed text', () => {
  test('has as many code points as the text, and finds the byte of each', () => {
    fc.assert(
      fc.property(passage, ({ text: made, points, start }) => {
        const indexed = new IndexedText(made)
        expect(indexed.length).toBe(points.length)
        const before = Buffer.byteLength(points.slice(0, start).join(''))
        expect(indexed.byteAt(start)).toBe(before)
        expect(indexed.next(before)).toBe(before + Buffer.byteLength(points[start] ?? ''))
      }),
      { numRuns: 300 },
    )
  })
})
