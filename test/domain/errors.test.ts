import { describe, expect, test } from 'vitest'
import { badInput, errorTable, StandpointError } from '../../src/domain/errors.js'

describe('the table of errors', () => {
  test('is closed: these codes and no others', () => {
    expect(Object.keys(errorTable)).toEqual([
      'BAD_USER_INPUT',
      'LIMIT_EXCEEDED',
      'AMBIGUOUS',
      'GRAPH_UNAVAILABLE',
      'GRAPH_TIMEOUT',
      'GRAPH_CHANGED',
      'INTERNAL_SERVER_ERROR',
    ])
  })

  test('says of each code in whole sentences what it means and what to do', () => {
    for (const { means, remedy } of Object.values(errorTable)) {
      expect(means).toMatch(/^[A-Z].*\.$/)
      expect(remedy).toMatch(/^[A-Z].*\.$/)
    }
  })
})

describe('an error for the client', () => {
  test('keeps code, details and cause', () => {
    const cause = new Error('driver')
    const error = new StandpointError('GRAPH_UNAVAILABLE', 'Ask again.', { at: 1 }, { cause })
    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject({ name: 'StandpointError', code: 'GRAPH_UNAVAILABLE', details: { at: 1 }, cause })
  })

  test('of a bad argument says where, expected and got, and shortens what is long', () => {
    expect(badInput('first', 'a number', 'x').message).toBe('first: expected a number; got "x".')
    expect(badInput('first', 'a number', undefined).message).toBe('first: expected a number; got undefined.')
    const long = badInput('text', 'a word', 'x'.repeat(1000)).message
    expect(long.length).toBeLessThan(120)
    expect(long).toMatch(/^text: expected a word; got "x+…\.$/)
    expect(badInput('first', 'a number', 1)).toMatchObject({ code: 'BAD_USER_INPUT', details: { argument: 'first' } })
  })
})
