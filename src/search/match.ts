import { isOneLetterOff } from '../domain/words.js'
import { type Word, wordsOf } from './words.js'

/** How much of a word it is to be found as it is, by its beginning, or with one letter wrong. */
const asItIs = 1
const byBeginning = 0.8
const withTypo = 0.6
/** Shorter words are found as they are only: nearly every word begins like them or differs in one letter. */
export const shortestLoose = 3
/**
 * Words up to which typing errors are looked for. The index turns each into up to 50 words in each of two fields, and
 * refuses queries of more than 1,024 parts; of a longer text, half of the words are enough anyway.
 */
export const mostLoose = 8

/** What matters in a score: that the words are found, and how much of the text they are. */
const foundWeight = 0.75
/** Scores have four digits, so that no rounding of sums decides an order. */
const precision = 10_000

/** Rounds a score. */
export function rounded(score: number): number {
  return Math.round(score * precision) / precision
}

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
  const isLoose = asked.length <= mostLoose
  const found = asked.map((_, at) => find(asked, at, words, isLoose)).filter(({ fit }) => fit > 0)
  if (found.length === 0 || 2 * found.length < asked.length) return 0
  const fits = found.reduce((sum, { fit }) => sum + fit, 0)
  const hit = new Set(found.flatMap(({ places }) => places))
  return rounded(foundWeight * (fits / asked.length) + (1 - foundWeight) * (hit.size / words.length))
}

/** How well a word is found in a text, and the places of the words that it fits. */
interface Find {
  readonly fit: number
  readonly places: readonly number[]
}

const nothing: Find = { fit: 0, places: [] }

/** Finds one of the words asked for in a text. */
function find(asked: readonly Word[], at: number, words: readonly Word[], isLoose: boolean): Find {
  const plain = asked[at]?.plain ?? ''
  let best: Find = nothing
  for (const [place, word] of words.entries()) {
    const fit = fitOf(plain, word.plain, isLoose)
    if (fit > best.fit) best = { fit, places: [place] }
  }
  return best.fit > 0 || !isLoose ? best : findJoined(asked, at, words)
}

/** Finds it where a space is missing (“tramoffice”, “nonprofit” for “non-profit”) or too many (“tram office” for “tramoffice”). */
function findJoined(asked: readonly Word[], at: number, words: readonly Word[]): Find {
  const join = (list: readonly Word[], from: number) => (list[from]?.plain ?? '') + (list[from + 1]?.plain ?? '')
  const isPair = (list: readonly Word[], from: number) => list[from] !== undefined && list[from + 1] !== undefined
  for (const [place, { plain }] of words.entries()) {
    if (isPair(words, place) && join(words, place) === asked[at]?.plain)
      return { fit: withTypo, places: [place, place + 1] }
    if ([at - 1, at].some((from) => isPair(asked, from) && join(asked, from) === plain))
      return { fit: withTypo, places: [place] }
  }
  return nothing
}

function fitOf(asked: string, word: string, isLoose: boolean): number {
  if (asked === word) return asItIs
  if (asked.length < shortestLoose) return 0
  if (word.startsWith(asked)) return byBeginning
  return isLoose && isOneLetterOff(asked, word) ? withTypo : 0
}
