import { badInput } from '../domain/errors.js'
import { tokensOf } from '../domain/words.js'
import { type Entity, type Finder, fits } from './entity.js'
import type { Question, Slot } from './read.js'
import { kindsSlot, readAs, type ReadSlot, type Understood } from './reading.js'
import { dates, withScales } from './spans.js'

/** Characters of what is put into a slot at most. */
const longestText = 300

/**
 * Fills the slots of a question that is asked by its name, each with an id or a name. Throws BAD_USER_INPUT, naming the
 * slot, for one that is missing, unknown, or names nothing or several things.
 */
export function filledByName(question: Question, words: ReadonlyMap<string, string>, finder: Finder): Understood {
  const unknown = [...words.keys()].find((name) => !question.slots.has(name))
  if (unknown !== undefined)
    throw badInput(unknown, `one of the slots ${[...question.slots.keys()].join(', ')}`, unknown)
  const kinds = kindsSlot(question)
  const slots = [...question.slots].flatMap(([name, slot]): ReadSlot[] => {
    const text = words.get(name)
    if (name === kinds || (text === undefined && slot.optional)) return []
    return [{ name, text: text ?? '', entity: entityFor(name, slot, text, finder), alternatives: [] }]
  })
  holdOneScale(slots)
  const given = kinds === undefined ? undefined : words.get(kinds)
  return readAs(question, slots, kinds === undefined || given === undefined ? [] : kindsIn(kinds, given))
}

function entityFor(name: string, { kind }: Slot, text: string | undefined, finder: Finder): Entity {
  const expected = kind === 'date' ? 'a year or a day' : `the id or name of ${kind === 'any' ? 'a thing' : `a ${kind}`}`
  if (text === undefined || text.length > longestText) throw badInput(name, expected, text)
  const words = (kind === 'any' ? withScales(tokensOf(text), finder) : tokensOf(text)).map(({ word }) => word)
  const found = [...dates(words), ...(words.length === 0 ? [] : finder.named(words))].filter((each) => fits(kind, each))
  const [first, ...others] = found
  const rivals = others.filter(({ score }) => first !== undefined && score === first.score)
  if (!first) throw badInput(name, expected, text)
  if (rivals.length > 0)
    throw badInput(name, `a name of one thing, not of ${[first, ...rivals].map(({ id }) => id).join(', ')}`, text)
  return first
}

function holdOneScale(slots: readonly ReadSlot[]): void {
  const anchors = slots.filter(({ entity }) => entity.kind === 'anchor')
  const other = anchors.find(({ entity }) => entity.id !== anchors[0]?.entity.id)
  if (other) throw badInput(other.name, `a point of ${anchors[0]?.entity.id}`, other.text)
}

const allKinds: readonly string[] = ['PERSON', 'ORGANIZATION', 'SCHOOL']

function kindsIn(name: string, text: string): readonly string[] {
  const kinds = text.split(',').map((each) => each.trim().toUpperCase())
  if (kinds.some((kind) => !allKinds.includes(kind))) throw badInput(name, `${allKinds.join(', ')}, with commas`, text)
  return kinds.map((kind) => kind.toLowerCase())
}
