import { stemOf, type Token } from '../domain/words.js'
import { fits, type Entity } from './entity.js'
import { type Pattern, type Patterns, wordsIn } from './pattern.js'
import { makesSense } from './sense.js'
import type { Span } from './spans.js'
import type { Chunk, Reading, Vocabulary } from './vocabulary.js'

/** A slot that is filled. */
export interface Filled {
  readonly slot: string
  readonly span: Span
  readonly entity: Entity
  /** Others that the same words name as surely. */
  readonly rivals: readonly Entity[]
}

/** A way to read a text as a question. */
export interface Match {
  readonly patterns: Patterns
  readonly filled: readonly Filled[]
  /** How many of its words tell the question: of two readings, the more telling is meant. */
  readonly telling: number
  readonly score: number
  /** The classes of kinds of actors that the text names beside: people, organizations, schools. */
  readonly kinds: readonly string[]
}

/** A text cut at the names chosen from it. */
export interface Cut {
  readonly tokens: readonly Token[]
  readonly spans: readonly Span[]
  /** The chunks before, between and after the spans: one list more than there are spans. */
  readonly parts: readonly (readonly Chunk[])[]
}

/** How much less sure a word with a wrong letter makes a reading. */
const typoFactor = 0.95
/** Names as sure as the surest but for this are rivals. */
const rivalMargin = 0.02

/** Cuts a text at names. `chunks` gives the chunks of a range of tokens. */
export function cut(
  tokens: readonly Token[],
  spans: readonly Span[],
  chunks: (start: number, end: number) => readonly Chunk[],
): Cut {
  const starts = [0, ...spans.map(({ end }) => end)]
  const ends = [...spans.map(({ start }) => start), tokens.length]
  return { tokens, spans, parts: starts.map((start, at) => chunks(start, ends[at] ?? start)) }
}

/** As sure as this, words are a name and no other words with a letter wrong. */
const sureName = 0.94

/** Remembers the chunks of every range of tokens. What is surely a name is never taken for a mistyped word. */
export function chunker(
  tokens: readonly Token[],
  spans: readonly Span[],
  vocabulary: Vocabulary,
): (start: number, end: number) => readonly Chunk[] {
  const known = new Map<number, readonly Chunk[]>()
  const names = spans.filter(({ named: [first] }) => (first?.score ?? 0) >= sureName)
  const words = names.flatMap(({ start, end }) => tokens.slice(start, end).map(({ word }) => word))
  const meant = new Map<string, readonly Reading[]>(words.map((word) => [word, []]))
  return (start, end) => {
    const key = start * (tokens.length + 1) + end
    const part = tokens.slice(start, end).map(({ word }) => word)
    const found = known.get(key) ?? freeWhat(vocabulary.chunks(part, meant))
    known.set(key, found)
    return found
  }
}

/** “What schools” asks as “which schools” does: for whom. */
function freeWhat(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, at) => {
    const isBeforeWho = chunks[at + 1]?.readings.some(({ serves }) => serves.includes('who')) ?? false
    return isBeforeWho && chunk.readings.some(({ name }) => name === 'what') ? { ...chunk, kind: 'small' } : chunk
  })
}

/** Gives the ways in which a text, cut at names, can be read as a question. */
export function readings(text: Cut, patterns: Patterns): readonly Match[] {
  const chunks = text.parts.flat()
  if (chunks.some((chunk) => !isExplained(chunk, patterns))) return []
  return patterns.patterns
    .filter(({ slots }) => slots.length === text.spans.length)
    .filter((pattern) => hasRequired(chunks, pattern) && isExact(text, pattern))
    .flatMap((pattern) =>
      fill(text, pattern, patterns).filter(({ filled }) => makesSense(text, filled, pattern, patterns)),
    )
    .map((filled) => matchOf(chunks, filled, patterns))
}

/** Tells whether a question's phrasings account for a chunk. */
export function isExplained({ kind, readings: all }: Chunk, { explained }: Patterns): boolean {
  if (kind !== 'told') return true
  return all.some(
    ({ name, serves }) => explained.has(name) || (serves.length > 0 && serves.every((each) => explained.has(each))),
  )
}

function hasRequired(chunks: readonly Chunk[], { required }: Pattern): boolean {
  return required.every((name) => chunks.some((chunk) => standsFor(chunk, name)))
}

/** Tells whether a chunk may stand for a class. */
export function standsFor({ readings: all }: Chunk, name: string): boolean {
  return all.some((reading) => reading.name === name || reading.serves.includes(name))
}

function isExact({ parts, spans }: Cut, { exact }: Pattern): boolean {
  if (!exact) return true
  const words = parts.flatMap((part, at) => [...wordsIn(part), ...(at < spans.length ? ['{}'] : [])])
  return words.join(' ') === exact.join(' ')
}

/** Fills the slots of a phrasing with the names: slots of one kind in its order, others in any. */
function fill(
  text: Cut,
  { slots, required, bound }: Pattern,
  patterns: Patterns,
): { filled: Filled[]; required: number }[] {
  const { question, before } = patterns
  return orders(slots).flatMap((order) => {
    const filled = order.flatMap((slot, at): Filled[] => {
      const kind = question.slots.get(slot)?.kind
      const span = text.spans[at]
      const [entity, ...others] = span && kind ? span.named.filter((each) => fits(kind, each)) : []
      const words = bound.has(slot) ? before.get(slot) : undefined
      if (!span || !entity || (words && !stands(text, at, words))) return []
      return [{ slot, span, entity, rivals: others.filter(({ score }) => score >= entity.score - rivalMargin) }]
    })
    const kinds = order.map((slot) => question.slots.get(slot)?.kind)
    const inOrder = order.every((slot, at) =>
      order
        .slice(at + 1)
        .every((later, on) => kinds[at] !== kinds[at + 1 + on] || slots.indexOf(slot) < slots.indexOf(later)),
    )
    return filled.length === slots.length && inOrder ? [{ filled, required: required.length }] : []
  })
}

function orders(slots: readonly string[]): readonly (readonly string[])[] {
  if (slots.length < 2) return [slots]
  return slots.flatMap((slot) => orders(slots.filter((each) => each !== slot)).map((rest) => [slot, ...rest]))
}

const pronouns: ReadonlySet<string> = new Set(['it', 'them', 'him', 'her', 'this', 'that', 'these', 'those'])

/** Tells whether one of some words stands right before a name, or before the pronoun that takes it up: “X: what of it?” */
function stands({ parts }: Cut, at: number, words: ReadonlySet<string>): boolean {
  const isOne = (chunk: Chunk | undefined) =>
    chunk !== undefined &&
    (chunk.words.some((word) => words.has(stemOf(word))) || chunk.readings.some(({ name }) => words.has(name)))
  const before = parts
    .slice(0, at + 1)
    .flat()
    .filter(({ kind }) => kind !== 'skip')
  const after = parts.slice(at + 1).flat()
  const isTakenUp = after.some((chunk, place) => pronouns.has(chunk.words[0] ?? '') && isOne(after[place - 1]))
  return before.length === 0 ? isTakenUp : isOne(before.at(-1))
}

const actorClasses = ['person', 'organization', 'school']

function matchOf(
  chunks: readonly Chunk[],
  { filled, required }: { filled: readonly Filled[]; required: number },
  patterns: Patterns,
): Match {
  const typos = chunks.filter(({ isMistyped, kind }) => isMistyped && kind === 'told').length
  const sure = filled.reduce((product, { entity }) => product * entity.score, 1)
  return {
    patterns,
    filled,
    telling: required + filled.length,
    score: sure * typoFactor ** typos,
    kinds: actorClasses.filter((name) =>
      chunks.some(({ readings: all }) => all.some((reading) => reading.name === name)),
    ),
  }
}
