import { folded } from '../domain/text-order.js'
import type { Question, SlotKind } from './read.js'
import { printable } from './terminal-text.js'

/** Something that words may name: an id, and the label it is shown by. */
export interface Entity {
  readonly id: string
  readonly label: string
}

/** Finds what a folded text names exactly: by name, label or alternate, case and accents ignored. */
export type FindEntities = (kind: SlotKind, text: string) => readonly Entity[]

export type Understanding =
  | {
      readonly understood: true
      readonly question: Question
      readonly variables: Readonly<Record<string, string>>
      readonly reading: string
    }
  | { readonly understood: false; readonly reason: string; readonly suggestions: readonly string[] }

/**
 * Reads a plain question: finds the phrasing that fits and what the words in its slots name. Never throws; what cannot
 * be read comes back with the reason and with what can be asked.
 */
export function understand(text: string, questions: readonly Question[], find: FindEntities): Understanding {
  const asked = asPut(text)
  const fits = questions.flatMap((question) =>
    question.phrasings.flatMap((phrasing) => fit(question, phrasing, asked) ?? []),
  )
  const read = fits.map((each) => fill(each, find))
  const understood = read.find((each) => each.understood)
  if (understood) return understood
  const suggestions = questions.map(({ phrasings, title }) => phrasings[0] ?? title)
  return read[0] ?? { understood: false, reason: 'No question of this form is known.', suggestions }
}

interface Fit {
  readonly question: Question
  readonly words: ReadonlyMap<string, string>
}

function fit(question: Question, phrasing: string, asked: string): Fit | undefined {
  const names: string[] = []
  const pattern = folded(phrasing.replace(/\{(\w+)\}/g, (_, name: string) => `slot${names.push(name) - 1}slot`))
  const found = new RegExp(`^${escaped(pattern).replace(/slot(\d+)slot/g, '(.+)')}\\.?$`, 'u').exec(asked)
  return found ? { question, words: new Map(names.map((name, at) => [name, found[at + 1] ?? ''])) } : undefined
}

function fill({ question, words }: Fit, find: FindEntities): Understanding {
  const found = new Map<string, Entity>()
  for (const [slot, text] of words) {
    const kind = question.slots.get(slot) ?? 'concept'
    const [entity, ...others] = named(text, (reading) => find(kind, reading))
    if (!entity)
      return {
        understood: false,
        reason: printable(`No ${kind} is called “${text}”.`),
        suggestions: question.phrasings.slice(0, 3),
      }
    if (others.length > 0)
      return {
        understood: false,
        reason: printable(`“${text}” names several: ${[entity, ...others].map(({ id }) => id).join(', ')}.`),
        suggestions: [],
      }
    found.set(slot, entity)
  }
  return {
    understood: true,
    question,
    variables: Object.fromEntries([...found].map(([slot, { id }]) => [slot, id])),
    reading: printable(
      question.title.replace(/\{(\w+)\}/g, (_, slot: string) => `“${found.get(slot)?.label ?? slot}”`),
    ),
  }
}

/** Gives what the words of a slot name, each once: as they stand, or without quotation marks, full stop and article. */
function named(text: string, find: (reading: string) => readonly Entity[]): readonly Entity[] {
  const plain = bare(text)
  for (const reading of new Set([text, plain, bare(plain.replace(/^(the|a|an) /, ''))])) {
    const found = new Map(find(reading).map((entity) => [entity.id, entity]))
    if (found.size > 0) return [...found.values()]
  }
  return []
}

function bare(text: string): string {
  return text.replace(/^[\s"'“”„«]+|[\s"'“”»,;:.]+$/g, '')
}

/** Folds case and accents, and drops what surrounds a question: spaces, quotation marks, question and exclamation marks. */
function asPut(text: string): string {
  return folded(text.replace(/^[\s"'“‘„«¿¡]+|[\s?!"”»]+$/g, ''))
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
