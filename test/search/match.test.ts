import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOneLetterOff } from '../../src/domain/words.js'
import { bestMatch } from '../../src/search/match.js'
import { initialsOf } from '../../src/search/acronyms.js'
import { wordsOf } from '../../src/search/words.js'

const letters = 'abc'
const word = fc.string({ unit: fc.constantFrom(...letters), maxLength: 6 })

/** Every word that one typing error makes of another, without any thought. */
function typed(text: string): Set<string> {
  const made = new Set<string>()
  for (let at = 0; at <= text.length; at += 1) {
    const [before, here, after] = [text.slice(0, at), text[at] ?? '', text.slice(at + 1)]
    made.add(before + after)
    for (const letter of letters) made.add(before + letter + after).add(before + letter + here + after)
    made.add(before + (text[at + 1] ?? '') + here + text.slice(at + 2))
  }
  made.delete(text)
  return made
}

function score(asked: string, ...texts: string[]): number {
  return bestMatch(wordsOf(asked), texts)?.score ?? 0
}

describe('a typing error', () => {
  test('is one letter missing, added, replaced or swapped, and nothing else', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isOneLetterOff(a, b)).toBe(typed(a).has(b))
        expect(isOneLetterOff(b, a)).toBe(isOneLetterOff(a, b))
      }),
      { numRuns: 5_000 },
    )
  })
})

describe('a score', () => {
  test('is 1 for the words of the text, in whatever order, case and accents', () => {
    expect(score('ibarra JOSÉ', 'José Ibárra')).toBe(1)
    expect(score('the Council', 'Council')).toBe(1)
  })

  test('falls from the word as it is to its beginning to a typing error', () => {
    const scores = ['tram', 'trams', 'trum'].map((text) => score('tram', `the ${text} street`))
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(new Set(scores).size).toBe(3)
    expect(scores[2]).toBeGreaterThan(0)
  })

  test('is higher where the text holds less else', () => {
    expect(score('tram', 'Tram')).toBeGreaterThan(score('tram', 'Tram office'))
  })

  test('needs half of the words', () => {
    expect(score('tram office', 'The tram')).toBeGreaterThan(0)
    expect(score('new tram office', 'The tram')).toBe(0)
  })

  test('overlooks a missing or added space', () => {
    expect(score('tramoffice', 'Tram Office')).toBeGreaterThan(0)
    expect(score('tr am', 'Tram')).toBeGreaterThan(0)
    expect(score('nonprofit', 'Non-profit group')).toBeGreaterThan(0)
  })

  test('is above 0 and at most 1, and names one of the texts', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab é-'), maxLength: 12 })
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (asked, texts) => {
        const match = bestMatch(wordsOf(asked), texts)
        if (!match) return
        expect(match.score).toBeGreaterThan(0)
        expect(match.score).toBeLessThanOrEqual(1)
        expect(texts).toContain(match.matched)
      }),
    )
  })
})

describe('words', () => {
  test.each([
    ["Shopkeepers' Guild", ['shopkeepers', 'guild']],
    ['Children’s U.S. car-free 2.0', ['childrens', 'us', 'car', 'free', '20']],
    ['The Council of Velmora', ['council', 'velmora']],
    ['the of', ['the', 'of']],
    ['København Łódź Straße', ['kobenhavn', 'lodz', 'strasse']],
    ['教育 research', ['教', '育', 'research']],
    ['*** \u0000 --', []],
  ])('of %j', (text, words) => {
    expect(wordsOf(text).map(({ plain }) => plain)).toEqual(words)
  })
})

describe('initials', () => {
  test.each([
    ['National Education Policy Center', ['nepc']],
    ['Council of Velmora', ['cov', 'cv']],
    ['École Marlow', ['em']],
    ['car-free market square', ['cfms']],
    ['Guild', []],
  ])('of %s', (name, initials) => {
    expect([...initialsOf(name)]).toEqual(initials)
  })
})
