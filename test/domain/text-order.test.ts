import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byCodePoint, folded } from '../../src/domain/text-order.js'

/** Units around the edges of the surrogates, where UTF-16 and code points part. */
const unit = fc.constantFrom('', 'a', '\uD7FF', '\uD800', '\uDBFF', '\uDC00', '\uDFFF', '\uE000', '\uFFFF')
const character = fc.oneof(
  unit,
  fc.constantFrom('\u{10000}', '\u{1F600}', '\u{10FFFF}'),
  fc.string({ unit: 'binary', maxLength: 1 }),
)
const text = fc.array(character, { maxLength: 6 }).map((parts) => parts.join(''))

/** Compares code point by code point, with arrays. */
function naively(a: string, b: string): number {
  const [left, right] = [a, b].map((each) => Array.from(each, (point) => point.codePointAt(0) ?? 0))
  for (const [at, point] of (left ?? []).entries()) {
    const other = right?.[at]
    if (other === undefined) return 1
    if (point !== other) return point - other
  }
  return (left?.length ?? 0) - (right?.length ?? 0)
}

describe('the order of texts', () => {
  test('is that of their code points, also beyond U+FFFF', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(Math.sign(byCodePoint(a, b))).toBe(Math.sign(naively(a, b)))
      }),
    )
    expect(['\u{1F600}', '\uFF5E', '\uE000', 'z', ''].toSorted(byCodePoint)).toEqual([
      '',
      'z',
      '\uE000',
      '\uFF5E',
      '\u{1F600}',
    ])
    // UTF-16, as `sort` compares, has it the other way round.
    expect(['\uFF5E', '\u{1F600}'].toSorted()).toEqual(['\u{1F600}', '\uFF5E'])
  })

  test('is a total order of any texts, half characters among them', () => {
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(byCodePoint(a, b) === 0).toBe(a === b)
        expect(Math.sign(byCodePoint(a, b)) + Math.sign(byCodePoint(b, a))).toBe(0)
        const [first = '', second = '', third = ''] = [a, b, c].toSorted(byCodePoint)
        expect(byCodePoint(first, second)).toBeLessThanOrEqual(0)
        expect(byCodePoint(second, third)).toBeLessThanOrEqual(0)
        expect(byCodePoint(first, third)).toBeLessThanOrEqual(0)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('folding', () => {
  test.each([
    ['José', 'JOSE'],
    ['Jose\u0301', 'Jos\u00E9'],
    ['STRASSE', 'Straße'],
    ['STRAẞE', 'strasse'],
    ['İstanbul', 'istanbul'],
    ['Ａｌｇｏ　１', 'algo 1'],
    ['ﬁle', 'file'],
    ['Nguyễn', 'nguyen'],
    ['Ångström', '\u212Bngstrom'],
    ['ΌΔΟΣ', 'οδος'],
    ['Kelvin', '\u212Aelvin'],
    ['O’Neil', "O'Neil"],
    ['ʼOkina', "'okina"],
    ['  many\t\n spaces\u00A0here ', 'many spaces here'],
  ])('makes %j and %j one', (one, other) => expect(folded(one)).toBe(folded(other)))

  test.each([
    ['resume', 'resumes'],
    ['schools', 'school s'],
    ['a', 'b'],
    ['coop', 'co-op'],
    ['teachers', "teacher's"],
  ])('keeps %j and %j apart', (one, other) => expect(folded(one)).not.toBe(folded(other)))

  test('changes nothing a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        expect(folded(folded(any))).toBe(folded(any))
      }),
      { numRuns: 2000 },
    )
    const changed: string[] = []
    for (let point = 0; point <= 0x10ffff; point += 1) {
      const each = folded(String.fromCodePoint(point))
      if (each !== folded(each)) changed.push(point.toString(16))
    }
    expect(changed).toEqual([])
  })
})
