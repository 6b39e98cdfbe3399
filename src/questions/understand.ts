import { folded } from '../domain/text-order.js'
import type { Question, SlotKind } from './read.js'

/** Something that words may name: an id, and the label it is shown by. */
export interface Entity {
  readonly id: string
  readonly label: string
}

/** Finds what a text names exactly: by name, label or alternate, case and accents ignored. */
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
  const asked = plain(text)
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
  const pattern = plain(phrasing.replace(/\{(\w+)\}/g, (_, name: string) => `slot${names.push(name) - 1}slot`))
  const found = new RegExp(`^${escaped(pattern).replace(/slot(\d+)slot/g, '(.+)')}$`, 'u').exec(asked)
  return found ? { question, words: new Map(names.map((name, at) => [name, found[at + 1] ?? ''])) } : undefined
}

function fill({ question, words }: Fit, find: FindEntities): Understanding {
  const variables: Record<string, string> = {}
  let reading = question.title
  for (const [slot, text] of words) {
    const kind = question.slots.get(slot) ?? 'concept'
    const [entity, ...others] = find(kind, text.replace(/^(the|a|an) /, '')).concat(find(kind, text))
    if (!entity)
      return {
        understood: false,
        reason: `No ${kind} is called “${text}”.`,
        suggestions: question.phrasings.slice(0, 3),
      }
    const different = others.find((other) => other.id !== entity.id)
    if (different)
      return {
        understood: false,
        reason: `“${text}” names several: ${[entity, ...others].map(({ id }) => id).join(', ')}.`,
        suggestions: [],
      }
    variables[slot] = entity.id
    reading = reading.replace(`{${slot}}`, `“${entity.label}”`)
  }
  return { understood: true, question, variables, reading }
}

/** Folds case and accents, and drops punctuation at the ends and quotation marks. */
function plain(text: string): string {
  return folded(
    text
      .normalize('NFC')
      .replace(/[“”"‘’']/g, '')
      .replace(/^[\s¿]+|[\s?!.]+$/g, ''),
  )
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
