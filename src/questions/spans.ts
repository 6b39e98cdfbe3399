import type { Token } from '../domain/words.js'
import type { Entity, Finder } from './entity.js'
import type { Vocabulary } from './vocabulary.js'

/** Words of a text that name something, from token `start` up to `end`. */
export interface Span {
  readonly start: number
  readonly end: number
  /** What they name, surest first. */
  readonly named: readonly Entity[]
}

/** Words of a name at most; the longest title of a paper has fewer. */
const longestName = 24
/** Spans of a text at most; the longest are kept. A text that has more names is no question. */
const mostSpans = 24
/** A word that questions are put in names something only when that is its very name. */
const sureName = 0.94

/** Words of the name of a scale at most. */
const longestScale = 6

/** Puts the word “scale” in the place of a scale's name: questions are about what lies on it, not about a scale. */
export function withScales(tokens: readonly Token[], finder: Finder): readonly Token[] {
  for (let length = Math.min(longestScale, tokens.length); length > 0; length -= 1)
    for (let start = 0; start + length <= tokens.length; start += 1) {
      const part = tokens.slice(start, start + length)
      const [first] = finder.named(part.map(({ word }) => word))
      if (first?.kind !== 'scale' || first.score < sureName) continue
      const word = { word: 'scale', start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0 }
      return withScales([...tokens.slice(0, start), word, ...tokens.slice(start + length)], finder)
    }
  return tokens
}

/** Finds all words of a text that name something. */
export function spansIn(tokens: readonly Token[], vocabulary: Vocabulary, finder: Finder): readonly Span[] {
  const found: Span[] = []
  for (let start = 0; start < tokens.length; start += 1)
    for (let end = start + 1; end <= Math.min(tokens.length, start + longestName); end += 1) {
      const words = tokens.slice(start, end).map(({ word }) => word)
      const named = [...dates(words), ...finder.named(words)]
      const least = isPadded(words, vocabulary) ? 1 : words.every((word) => vocabulary.has(word)) ? sureName : 0
      const sure = named.filter(({ score }) => score >= least)
      if (sure.length > 0) found.push({ start, end, named: sure })
    }
  return found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start).slice(0, mostSpans)
}

/** Small words around a name belong to it only when the name has them. */
function isPadded(words: readonly string[], vocabulary: Vocabulary): boolean {
  return vocabulary.isLittle(words[0] ?? '') || vocabulary.isLittle(words.at(-1) ?? '')
}

/** Reads words as a day: a year is its first day. */
export function dates([word = '', ...more]: readonly string[]): readonly Entity[] {
  const [, year, month = '01', day = '01'] = /^((?:1|2)\d{3})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(word) ?? []
  if (year === undefined || more.length > 0) return []
  const id = `${year}-${month}-${day}`
  return Number.isNaN(Date.parse(id)) ? [] : [{ id, kind: 'date', label: word, score: 1 }]
}

/** Gives every choice of up to `most` spans that do not overlap, each in the order of the text. */
export function* choices(spans: readonly Span[], most: number): Generator<readonly Span[]> {
  yield* longer(
    [],
    [...spans].sort((a, b) => a.start - b.start),
    most,
  )
}

function* longer(chosen: readonly Span[], rest: readonly Span[], most: number): Generator<readonly Span[]> {
  yield chosen
  if (chosen.length === most) return
  for (const [at, span] of rest.entries()) {
    const free = rest.slice(at + 1).filter(({ start }) => start >= span.end)
    yield* longer([...chosen, span], free, most)
  }
}
