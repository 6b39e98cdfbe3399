import { describe, expect, test } from 'vitest'
import { sentenceOf } from '../../src/paths/index.js'

const ada = { id: 'person:ada', label: 'Ada Quill' }
const guild = { id: 'organization:guild', label: 'Guild & Co.' }
const fees = { id: 'concept:fees', label: 'Parking fees' }
const limits = { id: 'concept:limits', label: 'Limits on traffic' }
const claim = { id: 'claim:letters:1', label: 'Fees should be raised.' }

describe('the sentence of a path', () => {
  test('names each node at the end of its step', () => {
    const steps = [
      { relation: 'OPPOSES', forward: true },
      { relation: 'BROADER', forward: true },
      { relation: 'SUPPORTS', forward: false },
    ] as const
    expect(sentenceOf([ada, fees, limits, guild], steps)).toBe(
      'Ada Quill opposes “Parking fees”, which is a kind of “Limits on traffic”, which is supported by Guild & Co.',
    )
  })

  test('calls people “who”, and claims by their statements', () => {
    const steps = [
      { relation: 'ABOUT', forward: true },
      { relation: 'AFFILIATED_WITH', forward: true },
    ] as const
    expect(sentenceOf([claim, ada, guild], steps)).toBe(
      'The claim “Fees should be raised” speaks of Ada Quill, who is or was affiliated with Guild & Co.',
    )
    expect(sentenceOf([ada, claim], [{ relation: 'REBUTS', forward: true }])).toBe(
      'Ada Quill rebuts the claim “Fees should be raised”.',
    )
  })

  test('of no steps says so', () => {
    expect(sentenceOf([ada], [])).toBe('Ada Quill is both ends of the path.')
    expect(sentenceOf([], [])).toBe('')
  })
})
