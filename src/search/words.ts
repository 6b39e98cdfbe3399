import { folded } from '../domain/text-order.js'

/** Letters and digits with their marks; an apostrophe or a full stop inside belongs to the word, as in “U.S”. */
const word = /(?:(?!\p{Script=Han}|\p{Script=Hiragana})[\p{L}\p{N}\p{M}])+(?:['.](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*/u
/** In scripts without spaces, each sign is a word of its own. */
const sign = /(?=[\p{Script=Han}\p{Script=Hiragana}])[\p{L}\p{N}]/u
const wordOrSign = new RegExp(`${sign.source}|${word.source}`, 'gu')

/** The words that the index leaves out: those of Lucene's analyzer for English. */
const stopWords = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
)

/** Letters that accents do not account for, as the index folds them. */
const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  þ: 'th',
}

/** A word as it is written, in lower case, and as it is compared: without accents, apostrophes and full stops. */
export interface Word {
  readonly written: string
  readonly plain: string
}

/**
 * Splits a text into its words as the full-text indexes do. Whatever else stands in it only separates them. Words that
 * the index leaves out are left out here too, unless there are no others.
 */
export function wordsOf(text: string): readonly Word[] {
  const found = text.normalize('NFKC').toLowerCase().replaceAll('’', "'").match(wordOrSign) ?? []
  const words = found.map((written) => ({ written, plain: plainOf(written) })).filter(({ plain }) => plain !== '')
  const telling = words.filter(({ written }) => !stopWords.has(written))
  return telling.length > 0 ? telling : words
}

function plainOf(written: string): string {
  if (/^[a-z0-9]+$/.test(written)) return written
  return folded(written).replace(/['.æđðıłøœþ]/g, (letter) => letters[letter] ?? '')
}
