import type { Entries } from './entry.js'
import type { Find } from './findings.js'

/** Words in a row that a statement may share with a text: a name or a term of art has no more. */
const sharedWords = 4

/**
 * Finds statements that repeat a text: more than four words in a row that stand in it, case and punctuation ignored. Names
 * and labels that the data set declares are excepted. A paraphrase in the coder's own words never gets near.
 */
export function checkCloseness({ claim: claims, ...others }: Entries, texts: readonly string[], find: Find): void {
  if (texts.length === 0) return
  const runs = new Set(texts.flatMap((text) => runsOf(wordsOf(text))))
  const terms = termsOf(others).map(wordsOf)
  for (const claim of claims) {
    const words = wordsOf(claim.data.statement)
    const copied = runsOf(words).find((run, at) => runs.has(run) && !isWithinTerm(words, at, terms))
    if (copied)
      find(claim, ['statement'], `expected own words; got more than ${sharedWords} in a row from a text: “${copied}”.`)
  }
}

/** Names, labels and titles, which may be as long as they are. */
function termsOf({ concept, person, organization, school, source }: Omit<Entries, 'claim'>): string[] {
  return [
    ...concept.flatMap(({ data }) => [data.prefLabel, ...(data.altLabels ?? [])]),
    ...[...person, ...organization, ...school].flatMap(({ data }) => [data.name, ...(data.alternateNames ?? [])]),
    ...source.map(({ data }) => data.title),
  ]
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
  )
}

/** Gives every run of one word more than may be shared. */
function runsOf(words: readonly string[]): string[] {
  return words.slice(sharedWords).map((_, at) => words.slice(at, at + sharedWords + 1).join(' '))
}

/** Tells whether the run that begins at a word lies within a term that stands there. */
function isWithinTerm(words: readonly string[], at: number, terms: readonly (readonly string[])[]): boolean {
  return terms.some((term) => {
    const earliest = Math.max(0, at + sharedWords + 1 - term.length)
    for (let start = earliest; start <= at; start += 1)
      if (term.every((word, offset) => words[start + offset] === word)) return true
    return false
  })
}
