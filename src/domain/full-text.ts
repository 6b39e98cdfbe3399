import { badInput } from './errors.js'

/** Characters of a searched text at most: more is no words of a statement or name but a text. */
const longest = 300

/**
 * Writes the Lucene query that finds what has all words of a text. Each word stands as a phrase, within which only the
 * quote and the backslash mean anything; so no operator, wildcard or field name of the user's reaches Lucene, and its
 * analyzer splits the words as it did those of the index. Throws BAD_USER_INPUT, naming the argument, for a text without
 * a letter or digit, or one that is too long.
 */
export function allWords(argument: string, text: string): string {
  if (text.length > longest || !/[\p{L}\p{N}]/u.test(text))
    throw badInput(argument, `a text of at most ${longest} characters with a word in it`, text)
  return text
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => `"${word.replace(/[\\"]/g, '\\$&')}"`)
    .join(' AND ')
}
