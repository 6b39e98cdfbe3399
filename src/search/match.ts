import { type Word, wordsOf } from './words.js'

/** How much of a word it is to be found as it is, by its beginning, or with one letter wrong. */
const asItIs = 1
const byBeginning = 0.8
const withTypo = 0.6
/** Shorter words are found as they are only: nearly every word begins like them or differs in one letter. */
export const shortestLoose = 3

/** What matters in a score: that the words are found, and how much of the text they are. */
const foundWeight = 0.75
/** Scores have four digits, so that no rounding of sums decides an order. */
const precision = 10_000

/** How well a text fits the words asked for. */
export interface Match {
  /** Above 0 and at most 1; 1 when the text has exactly these words. */
  readonly score: number
  readonly matched: string
}

/**
 * Gives the text that fits the words best, and how well; among equals the first. `undefined` when none holds at least
 * half of the words. It depends on the words and the texts alone, so that a score stays when the graph changes.
 */
export function bestMatch(asked: readonly Word[], texts: readonly string[]): Match | undefined {
  let best: Match | undefined
  for (const matched of texts) {
    const score = scoreOf(asked, wordsOf(matched))
    if (score > (best?.score ?? 0)) best = { score, matched }
  }
  return best
}

function scoreOf(asked: readonly Word[], words: readonly Word[]): number {
  let found = 0
  let sum = 0
  const hit = new Set<number>()
  for (const { plain } of asked) {
    let [best, at] = [0, -1]
    for (const [index, word] of words.entries()) {
      const fit = fitOf(plain, word.plain)
      if (fit > best) [best, at] = [fit, index]
    }
    if (best === 0) continue
    found += 1
    sum += best
    hit.add(at)
  }
  if (found === 0 || 2 * found < asked.length) return 0
  const score = foundWeight * (sum / asked.length) + (1 - foundWeight) * (hit.size / words.length)
  return Math.round(score * precision) / precision
}

function fitOf(asked: string, word: string): number {
  if (asked === word) return asItIs
  if (asked.length < shortestLoose) return 0
  if (word.startsWith(asked)) return byBeginning
  return isOneLetterOff(asked, word) ? withTypo : 0
}

/** Tells whether two words differ by one letter that is missing, added, replaced, or swapped with its neighbour. */
export function isOneLetterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  const same = (skipA: number, skipB: number) => a.slice(start + skipA) === b.slice(start + skipB)
  const isSwapped = a[start] === b[start + 1] && a[start + 1] === b[start]
  return same(1, 1) || same(1, 0) || same(0, 1) || (isSwapped && same(2, 2))
}
