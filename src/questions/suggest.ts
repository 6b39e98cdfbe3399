import type { Entity, Finder } from './entity.js'
import { fits } from './entity.js'
import { type Cut, isExplained, standsFor } from './match.js'
import type { Patterns } from './pattern.js'
import type { Chunk } from './vocabulary.js'
import type { Question } from './read.js'
import { printable } from './terminal-text.js'
import type { NotUnderstood } from './reading.js'

/** Suggestions at most. */
const most = 5

/** Refuses a text: says which words stand in the way, and gives the nearest questions with the nearest things. */
export function refusal(text: string, cut: Cut, all: readonly Patterns[], finder: Finder): NotUnderstood {
  const ranked = all
    .map((patterns) => ({ patterns, nearness: nearness(cut, patterns) }))
    .sort((a, b) => b.nearness - a.nearness)
  const [nearest] = ranked
  const unknown = nearest ? unexplained(cut, nearest.patterns) : []
  const things = [...cut.spans.flatMap(({ named }) => named.slice(0, 2)), ...finder.near(unknown)]
  return {
    understood: false,
    reason: printable(reasonOf(text, unknown)),
    suggestions: ranked
      .filter(({ nearness: near }, at) => near > 0 || at < 3)
      .slice(0, most)
      .map(({ patterns }) => asked(patterns.question, labelsFor(patterns.question, things))),
  }
}

function reasonOf(text: string, unknown: readonly string[]): string {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'There is no word in it.'
  if (unknown.length > 0) return `Nothing here accounts for “${unknown.slice(0, 8).join(' ')}”.`
  return 'No question of this form is known.'
}

function unexplained({ parts }: Cut, patterns: Patterns): readonly string[] {
  return parts.flat().flatMap((chunk) => (isExplained(chunk, patterns) ? [] : chunk.words))
}

/** Tells how near a text is to a question: the words that they share, less those that the question does not know. */
function nearness(cut: Cut, { question, patterns, explained }: Patterns): number {
  const chunks = cut.parts.flat()
  const shared = patterns.map(
    ({ required }) => required.reduce((sum, name) => sum + likeness(chunks, name), 0) / Math.max(1, required.length),
  )
  const filled = [...question.slots.values()].filter(
    ({ kind, optional }) => !optional && cut.spans.some(({ named }) => named.some((entity) => fits(kind, entity))),
  ).length
  const needed = [...question.slots.values()].filter(({ optional }) => !optional).length
  const strange = chunks.filter(
    ({ kind, readings }) => kind === 'told' && !readings.some(({ name }) => explained.has(name)),
  )
  return Math.max(0, ...shared) + 0.5 * (needed === 0 ? 0 : filled / needed) - 0.1 * strange.length - 0.2
}

/** Tells how surely a class is meant: a word stands for its first class more than for others. */
function likeness(chunks: readonly Chunk[], name: string): number {
  const found = chunks.filter((chunk) => standsFor(chunk, name))
  if (found.length === 0) return 0
  return found.some(({ readings: [first] }) => first?.name === name) ? 1 : otherClass
}

const otherClass = 0.6

function labelsFor(question: Question, things: readonly Entity[]): ReadonlyMap<string, string> {
  const free = [...things]
  return new Map(
    [...question.slots].flatMap(([slot, { kind }]) => {
      const at = free.findIndex((thing) => fits(kind, thing))
      const [thing] = at < 0 ? [] : free.splice(at, 1)
      return thing ? [[slot, thing.label] as const] : []
    }),
  )
}

/** Puts a question in its first phrasing, with the labels in its slots; a slot without one stays open. */
export function asked({ phrasings: [first = ''] }: Question, labels: ReadonlyMap<string, string>): string {
  const put = first.replace(/[[\]]/g, '').replace(/\{(\w+)\}/g, (whole, slot: string) => labels.get(slot) ?? whole)
  return printable(`${put.slice(0, 1).toUpperCase()}${put.slice(1)}?`)
}
