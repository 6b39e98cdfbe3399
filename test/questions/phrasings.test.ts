import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openQuestions } from '../../src/questions/index.js'
import { finderOf } from '../../src/search/index.js'
import { readDebate } from './debate.js'
import { type Outcome, outcomeOf, readHalf } from './scoring.js'

const { understand } = openQuestions(process.cwd())
const finder = finderOf(await readDebate('seeds'))

/** Counts how a half of the list was read, as shares of it, and prints them. */
function rates(half: 'even' | 'odd'): Readonly<Record<Outcome, number>> {
  const phrasings = readHalf(half)
  const outcomes = phrasings.map((phrasing) => outcomeOf(phrasing, understand(phrasing.text, finder)))
  const share = (outcome: Outcome) => outcomes.filter((each) => each === outcome).length / phrasings.length
  const found = { right: share('right'), wrong: share('wrong'), refused: share('refused') }
  const shown = Object.entries(found).map(([outcome, rate]) => `${(100 * rate).toFixed(1)} % ${outcome}`)
  process.stdout.write(`ask, ${half} half (${phrasings.length} phrasings): ${shown.join(', ')}\n`)
  return found
}

// The list was written before the matcher. Whoever works on the matcher reads the even half only.
describe('of phrasings that somebody else wrote', () => {
  test('the half that the matcher was built with is read rightly', () => {
    const { right, wrong } = rates('even')
    expect(right).toBeGreaterThanOrEqual(0.97)
    expect(wrong).toBeLessThanOrEqual(0.01)
  })

  test('the half held out is read rightly to 85 of a hundred, and not two are answered wrongly', () => {
    const { right, wrong } = rates('odd')
    expect(right).toBeGreaterThanOrEqual(0.85)
    expect(wrong).toBeLessThanOrEqual(0.02)
  })
})

const attacks = readFileSync('test/questions/attacks.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))

test('not one of the texts that must be refused is answered', () => {
  expect(attacks.length).toBeGreaterThan(200)
  expect(attacks.filter((text) => understand(text, finder).understood)).toEqual([])
})
