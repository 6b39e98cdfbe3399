import { badInput } from '../domain/errors.js'
import { mostLoose, shortestLoose } from './match.js'
import { type Word, wordsOf } from './words.js'

export type SearchKind = 'PERSON' | 'ORGANIZATION' | 'SCHOOL' | 'CONCEPT' | 'CLAIM' | 'SOURCE'

const allKinds: readonly SearchKind[] = ['PERSON', 'ORGANIZATION', 'SCHOOL', 'CONCEPT', 'CLAIM', 'SOURCE']

/** Which full-text index (`cypher/setup/`) holds the texts of a kind. */
const indexOf: Readonly<Record<SearchKind, string>> = {
  PERSON: 'actor_names',
  ORGANIZATION: 'actor_names',
  SCHOOL: 'actor_names',
  CONCEPT: 'concept_labels',
  CLAIM: 'claim_statements',
  SOURCE: 'source_titles',
}

/** Characters of a text at most: longer is not a name, a title or the gist of a statement. */
const longestText = 300
/** Nodes that each index gives at most, the best: more pages than anyone turns, in some twenty milliseconds. */
export const mostFound = 500
/**
 * Words up to which missing spaces are looked for, and letters of such a word: each way to split it is two parts of the
 * query in each of two fields, and the index takes 1,024 parts.
 */
const mostSplit = 3
const longestSplit = 24
/** Words that are looked for at most, for the same reason. Only a text of signs that stand for several has more. */
const mostWords = 200

/** A search as it was asked for, read and proved. */
export interface Search {
  readonly words: readonly Word[]
  readonly kinds: readonly SearchKind[]
  /** The full-text indexes to ask; none when nothing can be found. */
  readonly indexes: readonly string[]
  /** The query for them, in Lucene's syntax. */
  readonly query: string
}

/**
 * Reads what to look for and where. Throws BAD_USER_INPUT for a text that is blank or too long. A text without words, or
 * an empty list of kinds, gives a search that finds nothing.
 */
export function readSearch(text: string, kinds: readonly SearchKind[] | null | undefined): Search {
  if (text.trim() === '' || text.length > longestText)
    throw badInput('text', `a text of 1 to ${longestText} characters that is not blank`, text)
  const wanted = allKinds.filter((kind) => !kinds || kinds.includes(kind))
  const words = distinct(wordsOf(text))
  return {
    words,
    kinds: wanted,
    indexes: words.length === 0 ? [] : [...new Set(wanted.map((kind) => indexOf[kind]))],
    query: lucene(words),
  }
}

function distinct(words: readonly Word[]): readonly Word[] {
  return [...new Map(words.map((word) => [word.plain, word])).values()].slice(0, mostWords)
}

/**
 * Writes the query: any of the words, as it is, by its beginning or with one letter wrong, in this order of worth; and
 * with a space missing or too many. Words have letters, digits, apostrophes and inner full stops only and are in lower
 * case, so that none is an operator.
 */
function lucene(words: readonly Word[]): string {
  const written = words.map((word) => word.written)
  const parts = words.flatMap((word) => {
    if (word.plain.length < shortestLoose) return [`${word.written}^4`]
    const near = words.length <= mostLoose ? [`${word.written}~1`] : []
    return [`${word.written}^4`, `${word.written}*^2`, ...near]
  })
  const joined = words.length <= mostLoose ? written.slice(1).map((word, at) => `${written[at]}${word}`) : []
  const split = words.length <= mostSplit ? written.flatMap(halves) : []
  return [...parts, ...joined, ...split].join(' ')
}

/** Gives every way to split a word in two, each as a query for both halves. */
function halves(word: string): string[] {
  const letters = [...word]
  if (letters.length > longestSplit) return []
  return letters.flatMap((_, at) => {
    const left = letters.slice(0, at).join('').replace(/['.]$/, '')
    const right = letters.slice(at).join('').replace(/^['.]/, '')
    return left && /^[\p{L}\p{N}]/u.test(right) ? [`(+${left} +${right})`] : []
  })
}
