import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { StandpointError } from '../../src/domain/errors.js'
import { readSearch } from '../../src/search/index.js'

const syntax = fc.constantFrom(
  ...'*"()\\:~^?/[]{}!+-&|<>=\'.’ \u0000\ud800',
  ' AND ',
  ' OR ',
  'NOT ',
  ' TO ',
  'word',
  'É',
)
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.oneof(syntax, fc.string({ maxLength: 5 })), { maxLength: 60 }).map((pieces) => pieces.join('')),
)
/** All that a query may hold: words in lower case, with our own operators and no others. */
const word = "[\\p{L}\\p{N}\\p{M}]+(?:['.][\\p{L}\\p{N}\\p{M}]+)*"
const safe = new RegExp(`^(?:${word}(?:\\^4|\\*\\^2|~1)?|\\(\\+${word} \\+${word}\\)| )*$`, 'u')

describe('a search', () => {
  test('of any text is words for the index, or BAD_USER_INPUT', () => {
    fc.assert(
      fc.property(texts, (text) => {
        try {
          const { query, words } = readSearch(text, undefined)
          expect(query).toMatch(safe)
          expect(query).not.toMatch(/\b(AND|OR|NOT|TO)\b/)
          expect(query === '').toBe(words.length === 0)
        } catch (error) {
          expect(error).toBeInstanceOf(StandpointError)
          expect(error).toHaveProperty('code', 'BAD_USER_INPUT')
        }
      }),
      { numRuns: 3_000 },
    )
  })

  test('never has more parts than the index takes', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz']
    const words = letters.flatMap((a) => letters.map((b) => `${a}${b}${a}${b}`))
    for (let count = 1; count <= 60; count += 1) {
      const { query } = readSearch(words.slice(0, count).join(' '), undefined)
      const parts = query.split(/[ ()]+/).filter(Boolean)
      expect(2 * parts.reduce((sum, part) => sum + (part.endsWith('~1') ? 50 : 1), 0)).toBeLessThan(1_024)
    }
  })

  test('asks each index once, and only those of the kinds wanted', () => {
    expect(readSearch('tram', undefined).indexes).toEqual([
      'actor_names',
      'concept_labels',
      'claim_statements',
      'source_titles',
    ])
    expect(readSearch('tram', ['SCHOOL', 'PERSON']).indexes).toEqual(['actor_names'])
    expect(readSearch('tram', []).indexes).toEqual([])
    expect(readSearch('...', undefined).indexes).toEqual([])
  })
})
