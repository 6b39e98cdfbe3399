import { stemOf, tokensOf } from '../domain/words.js'

/** Words that tell nothing of a name: “Data & Society” is “Data and Society”. */
const small = new Set('a an and at by for from in of on or the to with'.split(' '))

/** Words that many names of institutions end with, so that people leave them out: “RAND” for “RAND Corporation”. */
const common = new Set(
  `academy agency association board center charter college company corp corporation council department district
  foundation group inc initiative institute institution learning llc ltd media network organization project public
  research school schools society system union unified university usa valley`.split(/\s+/),
)
/** Of these, the ones that may not be left out of a name of two words: “Ford Foundation” is not “Henry Ford”. */
const founders = new Set('foundation initiative institute'.split(' '))

/** A way to write a name, and how surely it means that name. */
export interface Spelling {
  readonly words: readonly string[]
  readonly score: number
  /** Initials with a letter wrong are other initials. */
  readonly mustBeExact?: true
}

/** How surely words mean a name that they give in part. */
const byInitials = 0.9
const byPart = 0.88
const bySurname = 0.9
const byFirstAndLast = 0.97

/** Gives the words of a name that tell something of it; all, when none do. */
export function tellingOf(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !small.has(word))
  return telling.length > 0 ? telling : words
}

/** Splits a name into its words. */
export function wordsOfName(name: string): readonly string[] {
  return tokensOf(name).map(({ word }) => word)
}

/** Gives the stems of the telling words in order of the alphabet: the same for “use of data” and “data uses”. */
export function bagOf(words: readonly string[]): string {
  return tellingOf(words).map(stemOf).sort().join(' ')
}

/** Gives the ways to write a person's name: in full, without what stands in the middle, the last name, initial and last name. */
export function spellingsOfPerson(name: string): readonly Spelling[] {
  const words = wordsOfName(name)
  const [first = '', ...rest] = words
  const last = rest.at(-1)
  if (last === undefined || !/^\p{Lu}/u.test(name.trim().split(/\s+/).at(-1) ?? '')) return [{ words, score: 1 }]
  const hyphenated = wordsOfName(name.trim().split(/\s+/).at(-1) ?? '')
  return [
    { words, score: 1 },
    { words: [first, ...hyphenated], score: byFirstAndLast },
    { words: [first, last], score: byFirstAndLast },
    { words: [first.slice(0, 1), ...hyphenated], score: bySurname },
    ...rest
      .map((_, at) => ({ words: rest.slice(at), score: bySurname }))
      .filter((each) => (each.words[0]?.length ?? 0) > 1),
  ]
}

/** Gives the ways to write the name of an institution: in full, by its initials, without the common words at its end or the first words. */
export function spellingsOfInstitution(name: string): readonly Spelling[] {
  const words = wordsOfName(name)
  const parts = words.flatMap((_, at): readonly (readonly string[])[] => {
    const [head, tail] = [words.slice(0, at), words.slice(at)]
    return [...(mayEndBefore(head, tail) ? [head] : []), ...(mayBeginWith(tail) && at > 0 ? [tail] : [])]
  })
  return [{ words, score: 1 }, ...initials(name), ...parts.map((part) => ({ words: part, score: byPart }))]
}

function mayEndBefore(head: readonly string[], tail: readonly string[]): boolean {
  const isTelling = tellingOf(head).some((word) => !common.has(word) && !small.has(word) && word.length > 1)
  if (!isTelling || small.has(head.at(-1) ?? '') || !tail.every((word) => common.has(word))) return false
  return head.length !== 2 || !founders.has(tail.at(-1) ?? '')
}

function mayBeginWith([first = '', ...rest]: readonly string[]): boolean {
  const isWhole = first.length > 1 && !common.has(first) && !small.has(first)
  return isWhole && rest.length > 0 && rest.length < 4 && common.has(rest.at(-1) ?? '')
}

/** Gives the ways to write a concept's label: in full, by its initials, one side of an “and”. */
export function spellingsOfLabel(label: string): readonly Spelling[] {
  const sides = label.split(/ and /i).map(wordsOfName)
  const halves = sides.length === 2 ? sides.filter((side) => side.length > 1) : []
  return [
    { words: wordsOfName(label), score: 1 },
    ...initials(label),
    ...halves.map((words) => ({ words, score: byPart, mustBeExact: true as const })),
  ]
}

/** Gives the ways to write a source's title: in full, or up to a colon or question mark. */
export function spellingsOfTitle(title: string): readonly Spelling[] {
  const words = wordsOfName(title)
  const head = wordsOfName(/^[^:?!–—]+/.exec(title)?.[0] ?? '')
  return [{ words, score: 1 }, ...(head.length > 2 && head.length < words.length ? [{ words: head, score: 0.95 }] : [])]
}

/** Initials of fewer letters are mostly words. */
const fewestInitials = 3

function initials(name: string): readonly Spelling[] {
  const words = name.normalize('NFD').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu) ?? []
  const found = [words, words.filter((word) => !small.has(word.toLowerCase()))].map((each) =>
    each.map(([first = '']) => first.toLowerCase()).join(''),
  )
  return [...new Set(found)]
    .filter((each) => each.length >= fewestInitials)
    .map((each) => ({ words: [each], score: byInitials, mustBeExact: true }))
}
