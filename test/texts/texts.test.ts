import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { IndexedText } from '../../src/domain/indexed-text.js'
import { cutPassage } from '../../src/domain/source-text.js'
import { decodeUtf8, normalizeText, sha256, verifySpans } from '../../src/texts/index.js'

const bytes = (text: string) => Buffer.from(text, 'utf8')
/** Texts with characters of one to four bytes, and with words, spaces and line breaks. */
const anyText = fc
  .array(
    fc.oneof(fc.string({ unit: 'binary', maxLength: 4 }), fc.constantFrom(' ', '\n', 'word', 'Wörter', '🚋', '、')),
  )
  .map((parts) => parts.join(''))

describe('normalizing a text', () => {
  test.each([
    ['drops a leading byte-order mark, and no other', '\uFEFFa\uFEFF', 'a\uFEFF'],
    ['turns CRLF and CR into LF', 'a\r\nb\rc\n\r\nd\r\r\n', 'a\nb\nc\n\nd\n\n'],
    ['changes nothing else', ' \tcafe\u0301 ﬁ\u00a0\u2028\n', ' \tcafe\u0301 ﬁ\u00a0\u2028\n'],
  ])('%s', (_, text, expected) => expect(normalizeText(bytes(text))).toBe(expected))

  test.each([
    ['in the middle', [0x61, 0xff, 0x62], 1],
    ['at the end, cut off', [0x61, 0xf0, 0x9f, 0x9a], 1],
    ['after a true U+FFFD', [0xef, 0xbf, 0xbd, 0xc3, 0x28], 3],
  ])('tells where bytes stop being UTF-8: %s', (_, broken, brokenAt) => {
    expect(normalizeText(Uint8Array.from(broken))).toEqual({ brokenAt })
    expect(decodeUtf8(Uint8Array.from(broken))).toEqual({ brokenAt })
  })

  test('twice is the same as once', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normalizeText(bytes(text))
        if (typeof once === 'string' && !once.startsWith('\uFEFF')) expect(normalizeText(bytes(once))).toBe(once)
      }),
    ))
})

describe('an indexed text', () => {
  test('finds every code point, beyond U+FFFF and past a checkpoint too', () =>
    fc.assert(
      fc.property(anyText, fc.nat(3), (text, times) => {
        const long = text.repeat(1 + times * 300)
        const points = Array.from(long)
        const indexed = new IndexedText(long)
        expect(indexed.length).toBe(points.length)
        for (const at of [0, 1, Math.floor(points.length / 2), points.length - 1, points.length, points.length + 5])
          expect(indexed.byteAt(Math.max(at, 0))).toBe(bytes(points.slice(0, Math.max(at, 0)).join('')).length)
      }),
      { numRuns: 50 },
    ))
})

describe('verifying spans', () => {
  const span = (text: string, start: number, end: number) => ({
    start,
    end,
    sha256: sha256(Array.from(text).slice(start, end).join('')),
  })
  const spanOf = fc.tuple(anyText, fc.nat(), fc.nat()).filter(([text]) => text.length > 0)
  const cut = ([text, from, length]: readonly [string, number, number]) => {
    const size = Array.from(text).length
    const start = from % size
    return { text, ...span(text, start, start + 1 + (length % (size - start))) }
  }

  test('finds a span where it was coded, and cutting it out gives what was digested', () =>
    fc.assert(
      fc.property(spanOf, (drawn) => {
        const { text, ...coded } = cut(drawn)
        expect(verifySpans(new IndexedText(text), [coded])).toEqual([{ verification: 'VERIFIED', movedTo: null }])
        expect(sha256(cutPassage(new IndexedText(text), coded.start, coded.end).exact)).toBe(coded.sha256)
      }),
    ))

  test('finds a span that moved at the first place where it stands now, as a search over all places would', () =>
    fc.assert(
      fc.property(spanOf, anyText, (drawn, before) => {
        const { text, ...coded } = cut(drawn)
        const points = Array.from(before + text)
        const length = coded.end - coded.start
        const places = points.flatMap((_, at) =>
          at + length <= points.length && sha256(points.slice(at, at + length).join('')) === coded.sha256 ? [at] : [],
        )
        const [verdict] = verifySpans(new IndexedText(before + text), [coded])
        if (places.includes(coded.start)) expect(verdict?.verification).toBe('VERIFIED')
        else expect(places).toContain(verdict?.movedTo)
      }),
      { numRuns: 50 },
    ))

  test('does not find what is not there', () => {
    const text = new IndexedText('Trees make a street better.')
    const missing = { verification: 'MISSING', movedTo: null }
    expect(verifySpans(text, [{ start: 0, end: 5, sha256: sha256('Trams') }])).toEqual([missing])
    expect(verifySpans(text, [{ start: 20, end: 90, sha256: sha256('better.') }])).toEqual([missing])
    expect(verifySpans(new IndexedText(''), [{ start: 0, end: 1, sha256: sha256('a') }])).toEqual([missing])
  })

  test('finds spans that all moved by one line at once, and one in the middle of a word', () => {
    const text = 'A line that was put in front.\n' + 'The tram runs on Mill Lane. '.repeat(200)
    const coded = Array.from({ length: 200 }, (_, at) => span(text.slice(30), at * 28 + 4, at * 28 + 17))
    const verdicts = verifySpans(new IndexedText(text), [...coded, span(text.slice(30), 5, 7)])
    expect(verdicts.every(({ verification, movedTo }) => verification === 'VERIFIED' || movedTo !== null)).toBe(true)
    expect(verdicts.at(-1)).toEqual({ verification: 'MOVED', movedTo: 35 })
  })

  test('gives up a search that would take minutes', () => {
    const text = new IndexedText('Words of a long text, one after the other. '.repeat(70_000))
    const absent = Array.from({ length: 500 }, (_, at) => ({ start: at, end: at + 300, sha256: sha256(`${at}`) }))
    const begun = Date.now()
    expect(verifySpans(text, absent).every(({ verification }) => verification === 'MISSING')).toBe(true)
    expect(Date.now() - begun).toBeLessThan(60_000)
  }, 120_000)
})
