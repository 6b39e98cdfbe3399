import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Question, readQuestions, rowsOf, showTable } from '../../src/questions/index.js'
import { printable, widthOf, wrapped } from '../../src/questions/terminal-text.js'

const questions = readQuestions(process.cwd())

function question(columns: readonly string[], rows = 'rows'): Question {
  return {
    name: 'q',
    title: 'Q',
    phrasings: ['q'],
    slots: new Map(),
    summary: '',
    nothing: '',
    rows: [rows],
    columns: columns.map((path) => ({ heading: path.toUpperCase(), path })),
    document: '',
  }
}

const word = fc.oneof(
  fc.constantFrom(
    'a',
    'algorithm',
    'x'.repeat(50),
    '教育技術',
    'é\u0301',
    '\u{1F600}\u{1F600}',
    '\u001B[31m',
    'a\nb',
    '\u202E',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
)
const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '))
const widths = [20, 40, 80, 120]
const lineWidths = (shown: string) => shown.split('\n').map(widthOf)
// The characters that a terminal may act upon, but for the line breaks of the table itself.
const control = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u

/** Makes an answer to a question with two rows of long texts. */
function filled({ rows: [first = ''], columns }: Question): unknown {
  const long = 'Neither computers nor algorithms should drive it. '.repeat(4)
  const put = (path: readonly string[], value: unknown): unknown => {
    const [key, ...rest] = path
    if (key === undefined) return value
    return key === '0' ? [put(rest, value)] : { [key]: put(rest, value) }
  }
  const merged = (a: unknown, b: unknown): unknown => {
    if (Array.isArray(a) && Array.isArray(b)) return [merged(a[0], b[0])]
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return b
    const entries = new Map<string, unknown>(Object.entries(a))
    for (const [key, value] of Object.entries(b))
      entries.set(key, entries.has(key) ? merged(entries.get(key), value) : value)
    return Object.fromEntries(entries)
  }
  const row = columns
    .filter(({ path }) => path !== '@' && !path.startsWith('^'))
    .map(({ path }) => put(path.split('.'), long))
    .reduce(merged, {})
  return first.split('/').reduceRight<unknown>((inner, path) => put(path.split('.'), [inner, inner]), row)
}

describe('a table', () => {
  test.each(widths)('is never wider than a terminal of %i columns, and brings it no control character', (width) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.array(fc.array(text, { minLength: 8, maxLength: 8 }), { minLength: 1, maxLength: 4 }),
        (count, rows) => {
          const paths = Array.from({ length: count }, (_, at) => `c${at}`)
          const data = { rows: rows.map((cells) => Object.fromEntries(cells.map((cell, at) => [`c${at}`, cell]))) }
          const shown = showTable(question(paths), data, width)
          expect(Math.max(...lineWidths(shown))).toBeLessThanOrEqual(width)
          expect(shown).not.toMatch(control)
        },
      ),
      { numRuns: 150 },
    )
  })

  test.each(questions.flatMap(({ name }) => [40, 80, 120].map((width) => ({ name, width }))))(
    'of $name fits into $width columns with long names, claims and titles',
    ({ name, width }) => {
      const asked = questions.find((each) => each.name === name)
      if (!asked) throw new Error(name)
      const shown = showTable(asked, filled(asked), width)
      expect(Math.max(...lineWidths(shown))).toBeLessThanOrEqual(width)
      expect(shown).not.toBe('Nothing found.')
    },
  )

  test('has headings, a line and rows; the last two columns wrap', () => {
    const rows = [
      { name: 'Ann', claim: 'A claim of a few words', source: 'A paper' },
      { name: 'Bob', claim: 'Short', source: 'Another paper' },
    ]
    expect(showTable(question(['name', 'claim', 'source']), { rows }, 34)).toBe(
      [
        'NAME  CLAIM               SOURCE',
        '────  ──────────────────  ────────',
        'Ann   A claim of a few    A paper',
        '      words',
        'Bob   Short               Another',
        '                          paper',
      ].join('\n'),
    )
  })

  test('for which there is no room is shown row by row, column below column', () => {
    const rows = [
      { name: 'Ann', kind: 'Person', claim: 'A claim', source: 'A paper' },
      { name: 'Bob', kind: '', claim: 'Another claim', source: 'A paper' },
    ]
    expect(showTable(question(['name', 'kind', 'claim', 'source']), { rows }, 20)).toBe(
      [
        'NAME    Ann',
        'KIND    Person',
        'CLAIM   A claim',
        'SOURCE  A paper',
        '',
        'NAME    Bob',
        'CLAIM   Another',
        '        claim',
        'SOURCE  A paper',
      ].join('\n'),
    )
  })

  test('of one object shows its columns one below the other, without the empty ones', () => {
    const data = { rows: { label: 'Drill', others: ['a', 'b'], note: null, broader: [{ label: 'C' }, { label: 'D' }] } }
    expect(showTable(question(['label', 'others', 'note', 'broader.label']), data, 80)).toBe(
      ['LABEL          Drill', 'OTHERS         a, b', 'BROADER.LABEL  C, D'].join('\n'),
    )
  })

  test.each([[null], [{}], [{ rows: null }], [{ rows: [] }]])('of no rows says so: %j', (data) => {
    expect(showTable(question(['name']), data, 80)).toBe('Nothing found.')
    expect(rowsOf(question(['name']), data)).toEqual([])
  })

  test('shows what it does not know as JSON, without control characters', () => {
    const shown = showTable(question(['value', 'other']), { rows: [{ value: { a: '\u009B1m' }, other: true }] }, 80)
    expect(shown.split('\n').at(-1)).toBe('{"a":" 1m"}  true')
  })

  test('follows numbers and names into lists', () => {
    const data = { rows: [{ list: [{ n: 1 }, { n: 2 }] }] }
    expect(
      showTable(question(['list.1.n', 'list.n']), data, 80)
        .split('\n')
        .at(-1),
    ).toBe('2         1, 2')
  })
})

describe('text for a terminal', () => {
  test('counts wide characters twice and combining ones not at all', () => {
    expect(['abc', 'é', 'e\u0301', '教育', '\u{1F600}', 'Ａ', ''].map(widthOf)).toEqual([3, 1, 1, 4, 2, 2, 0])
  })

  test('is wrapped between words, and loses nothing but spaces', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 60 }), (any, width) => {
        const lines = wrapped(any, width)
        expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width)
        expect(lines.join('').replaceAll(' ', '')).toBe(any.replaceAll(' ', ''))
      }),
    )
    expect(wrapped('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrapped('abcdefgh', 3)).toEqual(['abc', 'def', 'gh'])
    expect(wrapped('', 3)).toEqual([''])
  })

  test('keeps letters of all scripts and marks, and no control characters', () => {
    expect(printable('Zoë 教育 \u{1F600} e\u0301')).toBe('Zoë 教育 \u{1F600} e\u0301')
    expect(printable('a\u001B[31mb\r\nc\u0000\u009B\u202E\u2028d\u2066\uFEFF')).toBe('a [31mb c d ')
  })
})

describe('a claim in a table', () => {
  const claim = { id: 'claim:letters-2021:1', statement: 'Streets are for people.', statedOn: '2021-05' }

  test.each([
    ['where it stands in a row', 'statement', claim, '[claim:letters-2021:1, 2021-05]'],
    [
      'where it stands deeper',
      'evidence.0.claim.statement',
      { evidence: [{ claim }] },
      '[claim:letters-2021:1, 2021-05]',
    ],
    ['without a day', 'statement', { ...claim, statedOn: undefined }, '[claim:letters-2021:1]'],
  ])('is shown with its id and day %s', (_, path, row, cited) => {
    expect(showTable(question([path]), { rows: [row] }, 120)).toContain(`Streets are for people. ${cited}`)
  })

  test('can be cited from the answer to every named question that shows its statement', () => {
    const silent = questions.filter(({ columns, document }) => {
      const shows = columns.some(({ path }) => /(^|\.)statement$/.test(path))
      return shows && !/\bid\s+statement\s+statedOn\b/.test(document)
    })
    expect(silent.map(({ name }) => name)).toEqual([])
  })
})
