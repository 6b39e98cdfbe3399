import { tokensOf, stemOf } from '../domain/words.js'
import type { Question } from './read.js'
import type { Chunk, Reading, Vocabulary } from './vocabulary.js'

/** A phrasing, compiled: what a text must have to be put this way. */
export interface Pattern {
  /** The slots in the order of the phrasing. */
  readonly slots: readonly string[]
  /** Classes of which the text must have a word each. */
  readonly required: readonly string[]
  /** Of a phrasing that has no words but such as “who”, “is” and “what”: all its words and slots, in order. */
  readonly exact: readonly string[] | undefined
  /** Slots that a word must stand right before, as in `[about {actor}]`. */
  readonly bound: ReadonlySet<string>
}

/** A question with its phrasings compiled. */
export interface Patterns {
  readonly question: Question
  readonly patterns: readonly Pattern[]
  /** The classes of all its phrasings: they account for words of a text. */
  readonly explained: ReadonlySet<string>
  /** What may stand right before a bound slot: stems of little words, classes of others. */
  readonly before: ReadonlyMap<string, ReadonlySet<string>>
  /** Slots that a phrasing has right after *do*, *does* or *did*: what is in them does what the question asks about. */
  readonly acting: ReadonlySet<string>
}

/** Classes that do not tell one question from another. */
const asking: ReadonlySet<string> = new Set(['who', 'what', 'how', 'where'])

/** Compiles the phrasings of questions. Words of theirs that no class has become classes of their own. */
export function compile(questions: readonly Question[], vocabulary: Vocabulary): readonly Patterns[] {
  for (const { phrasings } of questions)
    for (const { word } of phrasings.flatMap((each) => tokensOf(withoutSlots(each))))
      if (!vocabulary.has(word)) vocabulary.add(word, { name: `word ${word}`, serves: [] })
  return questions.map((question) => patternsOf(question, vocabulary))
}

function patternsOf(question: Question, vocabulary: Vocabulary): Patterns {
  const parsed = question.phrasings.map((phrasing) => parse(phrasing, vocabulary))
  const readings = parsed.flatMap((each) => each.readings)
  return {
    question,
    patterns: parsed.map(({ pattern }) => pattern),
    explained: new Set(readings.flatMap(({ name, serves }) => [name, ...serves])),
    before: wordsBefore(question.phrasings, vocabulary),
    acting: new Set(
      question.phrasings
        .flatMap((each) => [...each.matchAll(/\bd(?:o|oes|id) \{(\w+)\}/g)])
        .map(([, slot = '']) => slot),
    ),
  }
}

function parse(phrasing: string, vocabulary: Vocabulary): { pattern: Pattern; readings: readonly Reading[] } {
  const slots = slotsOf(phrasing)
  const parts = phrasing.replace(/[[\]]/g, '').split(/\{\w+\}/)
  const chunks = parts.map((part) => vocabulary.chunks(tokensOf(part).map(({ word }) => word)))
  const told = chunks.flat().filter(({ kind }) => kind === 'told')
  const readings = told.flatMap((chunk) => primaryOf(chunk) ?? [])
  const required = [...new Set(readings.map(({ name }) => name))]
  const bound = new Set(boundIn(phrasing).map(({ slot }) => slot))
  const isExact = required.every((name) => asking.has(name))
  const exact = chunks.flatMap((part, at) => [...wordsIn(part), ...(at < slots.length ? ['{}'] : [])])
  return { pattern: { slots, required, exact: isExact ? exact : undefined, bound }, readings }
}

/** Gives the words of chunks as an exact phrasing compares them: without politeness and articles. */
export function wordsIn(chunks: readonly Chunk[]): readonly string[] {
  return chunks.filter(({ kind }) => kind !== 'skip').flatMap(({ words }) => words.map(stemOf))
}

/** A word of a phrasing stands for the first class that has it. */
function primaryOf({ readings }: Chunk): Reading | undefined {
  return readings.find(({ name }) => !name.startsWith('other ')) ?? readings[0]
}

function wordsBefore(phrasings: readonly string[], vocabulary: Vocabulary): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { words, slot } of phrasings.flatMap(boundIn)) {
    const [chunk] = vocabulary.chunks(tokensOf(words).map(({ word }) => word))
    const name = chunk?.kind === 'told' ? primaryOf(chunk)?.name : stemOf(words)
    found.set(slot, (found.get(slot) ?? new Set()).add(name ?? words))
  }
  return found
}

/** Gives the slots of a phrasing that are bound to the word before them. */
function boundIn(phrasing: string): readonly { words: string; slot: string }[] {
  return [...phrasing.matchAll(/\[([^\]{]+) \{(\w+)\}\]/g)].map(([, words = '', slot = '']) => ({ words, slot }))
}

/** Gives the slots of a phrasing, in its order. */
export function slotsOf(phrasing: string): readonly string[] {
  return [...phrasing.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot)
}

function withoutSlots(phrasing: string): string {
  return phrasing.replace(/\{\w+\}/g, ' ')
}
