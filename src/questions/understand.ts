import { type Token, tokensOf } from '../domain/words.js'
import type { Entity, Finder } from './entity.js'
import { chunker, cut, type Cut, type Filled, type Match, readings } from './match.js'
import { compile } from './pattern.js'
import type { Question } from './read.js'
import { choices, type Span, spansIn, withScales } from './spans.js'
import { asked, refusal } from './suggest.js'
import { type NotUnderstood, readAs, type Understood } from './reading.js'
import { printable } from './terminal-text.js'
import type { Vocabulary } from './vocabulary.js'

export type Understanding = Understood | NotUnderstood

/** Reads plain questions. Never throws; what cannot be read comes back with the reason and with what can be asked. */
export type Understand = (text: string, finder: Finder) => Understanding

/** Words of a question at most: a longer text is no question, and would take long to look at. */
const mostWords = 60
/** Names that a question holds at most: two slots and a date. */
const mostNames = 3
/** A reading that is less sure is none. */
const leastScore = 0.6
/** Readings as sure as the surest but for this are rivals. */
const margin = 0.05

/** Makes the reader of some questions. */
export function understanding(questions: readonly Question[], vocabulary: Vocabulary): Understand {
  const all = compile(questions, vocabulary)
  return (text, unbuffered) => {
    const finder = remembering(unbuffered)
    const words = tokensOf(text)
    if (words.length === 0 || words.length > mostWords)
      return refusal(text, { tokens: [], spans: [], parts: [] }, all, finder)
    const tokens = withScales(withoutSurprise(words), finder)
    const spans = spansIn(tokens, vocabulary, finder)
    const chunks = chunker(tokens, spans, vocabulary)
    const cuts = [...choices(spans, mostNames)].map((chosen) => cut(tokens, chosen, chunks))
    const matches = cuts.flatMap((each) => all.flatMap((patterns) => readings(each, patterns)))
    const best = bestOf(matches.filter(({ score }) => score >= leastScore))
    const [match, ...rivals] = best
    if (!match) return refusal(text, widest(cuts), all, finder)
    const ambiguous = match.filled.find((filled) => filled.rivals.length > 0)
    if (ambiguous) return severalThings(text, tokens, match, ambiguous)
    if (rivals.length > 0) return severalQuestions(text, best)
    return understood(text, tokens, match, finder)
  }
}

/** Remembers what words name while one text is read: the same words are looked up once. */
function remembering({ named, near }: Finder): Finder {
  const known = new Map<string, readonly Entity[]>()
  return {
    named: (words) => {
      const key = words.join(' ')
      const found = known.get(key) ?? named(words)
      known.set(key, found)
      return found
    },
    near,
  }
}

const auxiliaries: ReadonlySet<string> = new Set(['do', 'does', 'did', 'is', 'are', 'was', 'were', 'has', 'have'])

/** “Don't they agree?” asks what “Do they agree?” does. */
function withoutSurprise(tokens: readonly Token[]): readonly Token[] {
  const [first, second] = tokens
  return auxiliaries.has(first?.word ?? '') && second?.word === 'not' ? tokens.filter((_, at) => at !== 1) : tokens
}

/**
 * Gives the most telling of the surest readings, that with the longest names; several when they are different questions, equally telling.
 */
function bestOf(matches: readonly Match[]): readonly Match[] {
  const telling = Math.max(...matches.map((match) => match.telling))
  const most = matches.filter((match) => match.telling === telling)
  const score = Math.max(...most.map((match) => match.score))
  const sure = most.filter((match) => match.score >= score - margin)
  const longest = Math.max(...sure.map(covered))
  const best = sure.filter((match) => covered(match) === longest).sort((a, b) => b.score - a.score)
  return [...new Map(best.map((match) => [keyOf(match), match] as const)).values()]
}

/** Counts the words that a reading takes for names. */
function covered({ filled }: Match): number {
  return filled.reduce((sum, { span }) => sum + span.end - span.start, 0)
}

function keyOf({ patterns, filled }: Match): string {
  const values = filled.map(({ slot, entity }) => `${slot}=${entity.id} ${entity.value ?? ''}`)
  return `${patterns.question.name} ${values.sort().join(' ')}`
}

/** Gives the cut whose names take up most of the text. */
function widest(cuts: readonly Cut[]): Cut {
  const size = ({ spans }: Cut) => spans.reduce((sum, { start, end }) => sum + end - start, 0)
  return cuts.reduce((best, each) => (size(each) > size(best) ? each : best))
}

function severalThings(
  text: string,
  tokens: readonly Token[],
  match: Match,
  { span, slot, entity, rivals }: Filled,
): NotUnderstood {
  const words = textOf(text, tokens, span)
  const things = [entity, ...rivals]
  return {
    understood: false,
    reason: printable(`“${words}” may be ${things.map(({ label, id }) => `${label} (${id})`).join(' or ')}.`),
    suggestions: things.map((thing) => asked(match.patterns.question, labelsOf(match).set(slot, thing.label))),
  }
}

function severalQuestions(text: string, matches: readonly Match[]): NotUnderstood {
  return {
    understood: false,
    reason: printable(`“${shortened(text)}” can be read in several ways.`),
    suggestions: matches.map((match) => asked(match.patterns.question, labelsOf(match))),
  }
}

function labelsOf({ filled }: Match): Map<string, string> {
  return new Map(filled.map(({ slot, entity }) => [slot, entity.label]))
}

function textOf(text: string, tokens: readonly Token[], { start, end }: Span): string {
  return text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0)
}

/** Gives a text as a message shows it. */
function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

function understood(text: string, tokens: readonly Token[], match: Match, finder: Finder): Understood {
  const slots = match.filled.map(({ slot, span, entity }) => ({
    name: slot,
    text: textOf(text, tokens, span),
    entity,
    alternatives: finder
      .near(tokens.slice(span.start, span.end).map(({ word }) => word))
      .filter(({ id, kind }) => id !== entity.id && kind !== 'anchor'),
  }))
  return readAs(match.patterns.question, slots, match.kinds)
}
