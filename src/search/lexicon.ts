import { mayBeTypo, stemOf } from '../domain/words.js'
import { bagOf, type Spelling, tellingOf } from './spellings.js'

/** What sort of thing words may name. */
export type NameKind = 'person' | 'organization' | 'school' | 'concept' | 'source' | 'scale' | 'anchor' | 'claim'

/** Something that words name, and how surely: 1 when they are its name. An anchor has the id of its scale, and its value. */
export interface Named {
  readonly id: string
  readonly kind: NameKind
  readonly label: string
  readonly score: number
  readonly value?: number
}

type Thing = Omit<Named, 'score'>

interface Entry {
  readonly thing: Thing
  readonly score: number
  /** The telling words, and their stems. */
  readonly words: readonly string[]
  readonly stems: readonly string[]
}

/** How surely words mean a name that has other small words, another order or number, or one wrong letter. */
const otherSmallWords = 0.97
const otherForms = 0.94
const withTypo = 0.85

/** Telling words of a name up to which a wrong letter is looked for: longer names are seldom written out. */
const mostLoose = 12

/** Looks names up by their words: as they are, with other small words, in other forms, with one letter wrong. */
export class Lexicon {
  readonly #exact = new Map<string, Entry[]>()
  readonly #telling = new Map<string, Entry[]>()
  readonly #stems = new Map<string, Entry[]>()
  readonly #bags = new Map<string, Entry[]>()
  readonly #byStem = new Map<string, Entry[]>()
  /** The names that have a stem, by it and by the number of their telling words. */
  readonly #byStemAndLength = new Map<string, Entry[]>()
  /** The names of one word, by its length. */
  readonly #single = new Map<number, Entry[]>()

  /** Adds the ways to write the name of a thing. */
  add(thing: Thing, spellings: readonly Spelling[]): void {
    for (const { words, score, mustBeExact } of spellings) {
      if (words.length === 0) continue
      const telling = tellingOf(words)
      const entry = { thing, score, words: telling, stems: telling.map(stemOf) }
      file(this.#exact, words.join(''), entry)
      file(this.#telling, telling.join(''), entry)
      file(this.#stems, entry.stems.join(''), entry)
      file(this.#bags, bagOf(words), entry)
      if (telling.length === 1 && !mustBeExact) file(this.#single, telling[0]?.length ?? 0, entry)
      for (const stem of new Set(entry.stems)) {
        file(this.#byStem, stem, entry)
        file(this.#byStemAndLength, `${stem} ${entry.stems.length}`, entry)
      }
    }
  }

  /** Gives what words name, surest first, each thing once. */
  find(words: readonly string[]): readonly Named[] {
    const telling = tellingOf(words)
    const found = new Found()
    found.add(this.#exact.get(words.join('')), 1)
    found.add(this.#telling.get(telling.join('')), otherSmallWords)
    found.add(this.#stems.get(telling.map(stemOf).join('')), otherForms)
    found.add(this.#bags.get(bagOf(words)), otherForms)
    if (found.size === 0) found.add(this.#mistyped(telling.map(stemOf), telling), withTypo)
    return found.sorted()
  }

  /** Gives what has some of the words in its name, nearest first: for suggestions, however unsure. */
  near(words: readonly string[], most: number): readonly Named[] {
    const stems = tellingOf(words).map(stemOf)
    const found = new Found()
    for (const stem of new Set(stems))
      for (const entry of this.#byStem.get(stem) ?? []) {
        const shared = stems.filter((each) => entry.stems.includes(each)).length
        found.add([entry], (0.8 * shared) / Math.max(stems.length, entry.stems.length))
      }
    return found.sorted().slice(0, most)
  }

  #mistyped(stems: readonly string[], telling: readonly string[]): readonly Entry[] {
    if (stems.length === 1) return this.#mistypedWord(telling[0] ?? '', stems[0] ?? '')
    if (stems.length > mostLoose) return []
    return stems.flatMap((stem, at) => {
      const others = stems.filter((_, place) => place !== at)
      const filed = others.map((each) => this.#byStemAndLength.get(`${each} ${stems.length}`) ?? [])
      const [rarest = []] = filed.sort((a, b) => a.length - b.length)
      return rarest.filter((entry) => {
        const [rest, ...more] = placesWithout(entry.stems, others) ?? []
        return rest !== undefined && more.length === 0 && isNear(stem, telling[at] ?? '', entry, rest)
      })
    })
  }

  #mistypedWord(word: string, stem: string): readonly Entry[] {
    return [-2, -1, 0, 1, 2]
      .flatMap((more) => this.#single.get(word.length + more) ?? [])
      .filter((entry) => isNear(stem, word, entry, 0))
  }
}

function isNear(stem: string, word: string, { words, stems }: Entry, at: number): boolean {
  return mayBeTypo(stem, stems[at] ?? '') || mayBeTypo(word, words[at] ?? '')
}

/** Gives the places in a list that are left when some of its items are taken; `undefined` when it lacks one. */
function placesWithout(list: readonly string[], taken: readonly string[]): readonly number[] | undefined {
  const left = new Set(list.keys())
  for (const each of taken) {
    const at = [...left].find((place) => list[place] === each)
    if (at === undefined) return undefined
    left.delete(at)
  }
  return [...left]
}

function file<Key>(map: Map<Key, Entry[]>, key: Key, entry: Entry): void {
  const same = map.get(key)
  if (same) same.push(entry)
  else map.set(key, [entry])
}

class Found {
  readonly #best = new Map<string, Named>()

  get size(): number {
    return this.#best.size
  }

  add(entries: readonly Entry[] | undefined, factor: number): void {
    for (const { thing, score } of entries ?? []) {
      const key = `${thing.id} ${thing.value ?? ''}`
      const sure = Math.round(score * factor * 100) / 100
      if (sure > (this.#best.get(key)?.score ?? 0)) this.#best.set(key, { ...thing, score: sure })
    }
  }

  sorted(): readonly Named[] {
    return [...this.#best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  }
}
