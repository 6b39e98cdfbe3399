import type { Entity } from './entity.js'
import type { Question } from './read.js'
import { printable } from './terminal-text.js'

/** A slot of an understood question: the words, what they name, how surely, and what else they may name. */
export interface ReadSlot {
  readonly name: string
  readonly text: string
  readonly entity: Entity
  readonly alternatives: readonly Entity[]
}

/** A text that was read as a question, with what fills its slots. */
export interface Understood {
  readonly understood: true
  readonly question: Question
  readonly slots: readonly ReadSlot[]
  readonly variables: Readonly<Record<string, unknown>>
  /** The question in full words. */
  readonly reading: string
}

/** A text that could not be read, and why. */
export interface NotUnderstood {
  readonly understood: false
  readonly reason: string
  /** Questions that would be understood and are near. */
  readonly suggestions: readonly string[]
}

/** Reads a question with its slots filled. `kinds` are the kinds of actors that it is narrowed to, in small letters. */
export function readAs(question: Question, slots: readonly ReadSlot[], kinds: readonly string[]): Understood {
  return {
    understood: true,
    question,
    slots,
    variables: variablesOf(question, slots, kinds),
    reading: readingOf(question, slots, kinds),
  }
}

/** Gives the variables: ids, days, and the values of anchors, of which the lower comes first, with their scale. */
function variablesOf(
  question: Question,
  slots: readonly ReadSlot[],
  kinds: readonly string[],
): Record<string, unknown> {
  const anchors = slots.filter(({ entity }) => entity.kind === 'anchor')
  const values = anchors.map(({ entity }) => entity.value ?? 0).sort((a, b) => a - b)
  const names = [...question.slots].filter(([, { kind }]) => kind === 'anchor').map(([name]) => name)
  const [scale] = anchors.map(({ entity }) => entity.id)
  const ofKinds = kindsSlot(question)
  return {
    ...Object.fromEntries(
      slots.filter(({ entity }) => entity.kind !== 'anchor').map(({ name, entity }) => [name, entity.id]),
    ),
    ...Object.fromEntries(values.map((value, at) => [names[at] ?? '', value])),
    ...(scale !== undefined && { scale }),
    ...(ofKinds !== undefined && kinds.length > 0 && { [ofKinds]: kinds.map((kind) => kind.toUpperCase()) }),
  }
}

/** Gives the slot by which a question can be narrowed to kinds of actors. */
export function kindsSlot({ slots }: Question): string | undefined {
  return [...slots].find(([, { kind }]) => kind === 'kinds')?.[0]
}

const plural: Readonly<Record<string, string>> = { person: 'people', organization: 'organizations', school: 'schools' }

function readingOf(question: Question, slots: readonly ReadSlot[], kinds: readonly string[]): string {
  const labels = new Map(slots.map(({ name, entity }) => [name, entity.label]))
  const named = question.title.replace(/\{(\w+)\}/g, (_, slot: string) => `“${labels.get(slot) ?? slot}”`)
  const since = slots.find(({ entity }) => entity.kind === 'date')
  const isNarrowed = kindsSlot(question) !== undefined && kinds.length > 0
  const only = isNarrowed ? `, ${kinds.map((kind) => plural[kind] ?? kind).join(' and ')} only` : ''
  return printable(`${named}${since ? `, since ${since.entity.label}` : ''}${only}`)
}
