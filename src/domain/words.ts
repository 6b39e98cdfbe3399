import { folded } from './text-order.js'

/** A word of a text, with the place where it stands. */
export interface Token {
  /** The word as it is compared: folded, spelled the American way. An id of the graph is one word. */
  readonly word: string
  readonly start: number
  readonly end: number
}

const id = /(?:person|organization|school|concept|source|scale|claim):[a-z0-9]+(?:-[a-z0-9]+)*(?::\d+)?/
/** Letters and digits with their marks; an apostrophe or a full stop inside belongs to the word, as in “U.S”; dates too. */
const word = /\d{4}-\d{2}(?:-\d{2})?|[\p{L}\p{N}\p{M}]+(?:['‘’ʼ.][\p{L}\p{N}\p{M}]+)*/u
const idOrWord = new RegExp(`${id.source}|${word.source}`, 'giu')

/** What stands behind an apostrophe, in full. What is not here, as the s of “Kohn's”, is left out. */
const endings: Readonly<Record<string, string>> = { d: 'would', ll: 'will', m: 'am', re: 're', ve: 'have' }
/** Words after which an s is “is”: after others it tells whose. */
const beforeIs = new Set('what who where how when why that there it he she'.split(' '))

/** Splits a text into its words: case, accents, apostrophes and British spelling do not matter, nor what separates them. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(idOrWord)].flatMap((found) => {
    const [start, end] = [found.index, found.index + found[0].length]
    return wordsIn(found[0]).map((each) => ({ word: each, start, end }))
  })
}

function wordsIn(written: string): readonly string[] {
  const plain = folded(written)
  if (plain.includes(':')) return [plain]
  const negated = /^(\p{L}+?)n't$/u.exec(plain)?.[1]
  if (negated) return [negated === 'wo' ? 'will' : negated === 'ca' ? 'can' : american(negated), 'not']
  const [, stem = '', ending = ''] = /^(.+)'(s|d|ll|m|re|ve)$/u.exec(plain) ?? []
  if (stem === '') return [american(plain.replace(/['.]/g, ''))]
  const rest = ending === 's' ? (beforeIs.has(stem) ? 'is' : '') : (endings[ending] ?? '')
  return [american(stem.replace(/['.]/g, '')), ...(rest === '' ? [] : [rest])]
}

/**
 * Spells a word the American way, so that both spellings compare as one. It is for comparing only: words that it changes
 * wrongly (“wise” gives “wize”) it changes the same way wherever they stand.
 */
function american(text: string): string {
  if (text.length < 5) return text
  return text
    .replace(/is(e|es|ed|er|ers|ing|ation|ations)$/, 'iz$1')
    .replace(/ys(e|es|ed|ing)$/, 'yz$1')
    .replace(/our(s|ed|ing|ite|ites|able|al|er|ers)?$/, 'or$1')
    .replace(
      /centr(e|es|ed|ing)$/,
      (_, ending: string) => `center${ending.replace(/^e(?=s|d|$)/, ending === 'ed' ? 'e' : '')}`,
    )
    .replace(/programme(s?)$/, 'program$1')
    .replace(/(def|off|lic)ence(s?)$/, '$1ense$2')
    .replace(/^sceptic/, 'skeptic')
    .replace(/^judgement/, 'judgment')
}

/**
 * Cuts a word down to what its forms share: “oppose”, “opposes”, “opposed” and “opposing” give one stem. It is no word
 * and for comparing only.
 */
export function stemOf(text: string): string {
  if (text.length < 4 || /\d|:/.test(text)) return text
  const one = text
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x)es$/, '$1')
    .replace(/([^sui])s$/, '$1')
    .replace(/eed$/, 'ee')
  const bare = one.length > 5 ? one.replace(/ing$/, '') : one
  const cut = bare === one && one.length > 4 ? one.replace(/([^e])ed$/, '$1') : bare
  const single = cut === one ? cut : cut.replace(/([^aeiousl])\1$/, '$1')
  return single.length > 3 ? single.replace(/e$/, '') : single
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

/** Letters that a word has at least, for one of them to be taken for a typing error: of shorter ones nearly all are near. */
const shortestTyped = 4

/** Tells whether a word may be another one with a typing error. */
export function mayBeTypo(typed: string, meant: string): boolean {
  if (Math.min(typed.length, meant.length) < shortestTyped || Math.max(typed.length, meant.length) <= shortestTyped)
    return false
  return !/\d|:/.test(typed) && isOneLetterOff(typed, meant)
}
