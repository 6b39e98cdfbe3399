import { type Columns, perVersion } from '../evidence/index.js'
import type { Word } from './words.js'

/** Initials that are too few say nothing. */
const fewest = 2

/** An actor or concept whose name has the initials asked for. */
export interface Acronym {
  readonly id: string
  readonly name: string
}

/** Gives the actors and concepts whose initials a single word is; none for several words. */
export function withInitials(columns: Columns, words: readonly Word[]): readonly Acronym[] {
  const [word, ...more] = words
  return word && more.length === 0 ? (byInitials(columns).get(word.plain) ?? []) : []
}

const byInitials = perVersion(({ actors, concepts, tree }) => {
  const found = new Map<string, Acronym[]>()
  const add = (id: string, name: string) => {
    for (const initials of initialsOf(name)) {
      const same = found.get(initials)
      if (same) same.push({ id, name })
      else found.set(initials, [{ id, name }])
    }
  }
  for (const [number, id] of actors.ids.entries()) add(id, actors.names[number] ?? '')
  for (const [number, id] of tree.ids.entries()) add(id, concepts.labels[number] ?? '')
  return found
})

/** Gives the first letters of all words of a name, and of those that begin with a capital: “NSF”, as well as “NSoF”. */
export function initialsOf(name: string): ReadonlySet<string> {
  const words = name.normalize('NFD').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu) ?? []
  const initials = [words, words.filter((word) => /^\p{Lu}/u.test(word))].map((each) =>
    each.map(([first = '']) => first.toLowerCase()).join(''),
  )
  return new Set(initials.filter((each) => each.length >= fewest))
}
