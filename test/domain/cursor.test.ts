import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical, type CursorKey, listDigest, readCursor, writeCursor } from '../../src/domain/cursor.js'
import { StandpointError } from '../../src/domain/errors.js'

const part = fc.oneof(fc.string({ unit: 'binary' }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer())
const key: fc.Arbitrary<CursorKey> = fc.array(part, { minLength: 1, maxLength: 6 })
const digest = fc.string({ minLength: 1, maxLength: 8 }).map((list) => listDigest(list))

const typesOf = (parts: CursorKey) => parts.map((each) => (typeof each === 'number' ? 'number' : 'string'))
/** JSON knows no negative zero; no key of ours has one. */
const plainZeros = (parts: CursorKey) => parts.map((each) => (each === 0 ? 0 : each))

/** What reading a cursor comes to: the key, or the code of the refusal. Anything else that is thrown is a bug. */
function reading(cursor: string, list: string, types: readonly ('string' | 'number')[]): CursorKey | string {
  try {
    return readCursor('after', cursor, list, types)
  } catch (error) {
    if (error instanceof StandpointError) return error.code
    throw error
  }
}

describe('a cursor', () => {
  test('gives back the key that it was written from, whatever texts and numbers that holds', () => {
    fc.assert(
      fc.property(digest, key, (list, parts) => {
        expect(reading(writeCursor(list, parts), list, typesOf(parts))).toEqual(plainZeros(parts))
      }),
    )
  })

  test('has no length at which it is refused', () => {
    const long = ['n'.repeat(50_000), 'person:n']
    expect(reading(writeCursor('list', long), 'list', ['string', 'string'])).toEqual(long)
  })

  test('stands in a URL as it is', () => {
    fc.assert(fc.property(digest, key, (list, parts) => /^[A-Za-z0-9_-]+$/.test(writeCursor(list, parts))))
  })

  test('is refused when any one character is another, is missing, or is one too many', () => {
    const alphabet = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+/ \0é')
    fc.assert(
      fc.property(digest, key, fc.nat(), alphabet, fc.constantFrom(0, 1), (list, parts, place, letter, removed) => {
        const cursor = writeCursor(list, parts)
        const at = place % (cursor.length + 1)
        const altered = cursor.slice(0, at) + letter + cursor.slice(at + removed)
        fc.pre(altered !== cursor)
        expect(reading(altered, list, typesOf(parts))).toBe('BAD_USER_INPUT')
        if (at < cursor.length)
          expect(reading(cursor.slice(0, at) + cursor.slice(at + 1), list, typesOf(parts))).toBe('BAD_USER_INPUT')
      }),
      { numRuns: 500 },
    )
  })

  test('is refused when it is any text that no server gave', () => {
    const base64 = fc.oneof(fc.string(), fc.json()).map((text) => Buffer.from(text).toString('base64url'))
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), base64), (text) => {
        expect(reading(text, 'list', ['string'])).toBe('BAD_USER_INPUT')
      }),
    )
  })

  test('is refused by another list, filter or order', () => {
    fc.assert(
      fc.property(digest, digest, key, (list, other, parts) => {
        fc.pre(list !== other)
        expect(reading(writeCursor(other, parts), list, typesOf(parts))).toBe('BAD_USER_INPUT')
      }),
    )
  })

  test('is refused when its key has other parts than the rows of the list', () => {
    fc.assert(
      fc.property(digest, key, key, (list, parts, others) => {
        fc.pre(typesOf(parts).join() !== typesOf(others).join())
        expect(reading(writeCursor(list, others), list, typesOf(parts))).toBe('BAD_USER_INPUT')
      }),
    )
    expect(reading(writeCursor('list', [Infinity]), 'list', ['number'])).toBe('BAD_USER_INPUT')
  })

  test('names its argument and the remedy when it is refused', () => {
    const cursor = writeCursor('another', ['a'])
    expect(() => readCursor('before', cursor, 'list', ['string'])).toThrow(
      'before: expected a cursor of this list, filter and order; got a cursor of another. Take cursors from pageInfo or edges and keep where and orderBy unchanged.',
    )
  })
})

describe('the digest of a list', () => {
  const filter = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.array(fc.string()), fc.boolean()), {
    noNullPrototype: true,
  })

  test('does not depend on the order of keys, nor on keys that hold nothing', () => {
    fc.assert(
      fc.property(filter, fc.constantFrom(null, undefined), (where, nothing) => {
        const turned = Object.fromEntries([...Object.entries(where), ['absent', nothing] as const].toReversed())
        if (!('absent' in where)) expect(listDigest('claims', turned)).toBe(listDigest('claims', where))
      }),
    )
  })

  test('differs for filters that differ', () => {
    fc.assert(
      fc.property(filter, filter, (one, other) => {
        fc.pre(canonical(one) !== canonical(other))
        expect(listDigest('claims', one)).not.toBe(listDigest('claims', other))
      }),
    )
    const different = [{ a: ['b'] }, { a: 'b' }, { a: ['b', 'b'] }, { a: [['b']] }, {}, { a: [] }, { a: 1 }, { a: '1' }]
    expect(new Set(different.map((each) => listDigest(each))).size).toBe(different.length)
  })
})
