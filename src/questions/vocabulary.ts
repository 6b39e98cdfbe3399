import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mayBeTypo, stemOf, tokensOf } from '../domain/words.js'

/** What a word may stand for: a class, and the classes that it serves for as well. */
export interface Reading {
  readonly name: string
  readonly serves: readonly string[]
}

/** Some words of a question that stand together for something. */
export interface Chunk {
  readonly words: readonly string[]
  readonly kind: 'skip' | 'small' | 'told'
  /** What it may stand for; nothing for words that no class has. */
  readonly readings: readonly Reading[]
  readonly isMistyped: boolean
}

interface Entry {
  readonly words: string
  readonly stems: readonly string[]
  readonly readings: Reading[]
}

/** The classes of words, as `questions/words.txt` lists them, with the words of phrasings that no class has. */
export class Vocabulary {
  readonly #entries = new Map<string, Entry>()
  #longest = 1

  /** Puts words into a class. A word may be in several: what it stands for, the question decides. */
  add(words: string, reading: Reading): void {
    const plain = tokensOf(words).map(({ word }) => word)
    const stems = plain.map(stemOf)
    const key = stems.join(' ')
    const entry = this.#entries.get(key) ?? { words: plain.join(' '), stems, readings: [] }
    if (!entry.readings.some(({ name }) => name === reading.name)) entry.readings.push(reading)
    this.#entries.set(key, entry)
    this.#longest = Math.max(this.#longest, stems.length)
  }

  /** Tells whether a word is in a class, as it is. */
  has(word: string): boolean {
    return this.#entries.has(stemOf(word))
  }

  /** Tells whether a word tells little by itself: articles, “of”, “is”. */
  isLittle(word: string): boolean {
    const readings = this.#entries.get(stemOf(word))?.readings ?? []
    return readings.some(({ name }) => name === 'skip' || name === 'small')
  }

  /**
   * Splits words into chunks, each as long as the classes have it. `meant` remembers what mistyped words of the text may
   * stand for.
   */
  chunks(words: readonly string[], meant: Map<string, readonly Reading[]> = new Map()): readonly Chunk[] {
    const stems = words.map(stemOf)
    const found: Chunk[] = []
    for (let at = 0; at < words.length;) {
      const length = this.#lengthAt(stems, at)
      const part = words.slice(at, at + length)
      const entry = this.#entries.get(stems.slice(at, at + length).join(' '))
      found.push(entry ? chunkOf(part, entry.readings, false) : chunkOf(part, this.#meant(part[0] ?? '', meant), true))
      at += length
    }
    return found
  }

  #lengthAt(stems: readonly string[], at: number): number {
    for (let length = Math.min(this.#longest, stems.length - at); length > 1; length -= 1)
      if (this.#entries.has(stems.slice(at, at + length).join(' '))) return length
    return 1
  }

  /** Finds what a word that no class has may stand for with its one wrong letter put right. */
  #meant(word: string, known: Map<string, readonly Reading[]>): readonly Reading[] {
    const before = known.get(word)
    if (before) return before
    const stem = stemOf(word)
    const found = [...this.#entries.values()]
      .filter(({ words, stems: [only = '', ...more] }) => {
        return (
          more.length === 0 && (mayBeTypo(word, words) || mayBeTypo(stem, only) || (word === only && only !== words))
        )
      })
      .flatMap(({ readings }) => readings)
      .filter(({ name }) => !name.startsWith('other '))
    known.set(word, found)
    return found
  }
}

function chunkOf(words: readonly string[], readings: readonly Reading[], isMistyped: boolean): Chunk {
  const told = readings.filter(({ name }) => name !== 'skip' && name !== 'small')
  const kind = readings.some(({ name }) => name === 'skip') ? 'skip' : readings.length > told.length ? 'small' : 'told'
  return { words, kind, readings: told, isMistyped }
}

/** Reads `questions/words.txt` under `root`. Throws, naming the line, for one that is no class. */
export function readVocabulary(root: string): Vocabulary {
  const vocabulary = new Vocabulary()
  for (const [number, line] of readFileSync(join(root, 'questions/words.txt'), 'utf8').split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const [, name, serves = '', words] = /^([a-z-]+)(?: > ([a-z -]+))?: (.+)$/.exec(line) ?? []
    if (name === undefined || words === undefined)
      throw new Error(`questions/words.txt, line ${number + 1}: expected "CLASS: WORDS"; got "${line}".`)
    for (const each of words.split(',').map((word) => word.trim()))
      vocabulary.add(each, {
        name: name === 'other' ? `other ${each}` : name,
        serves: serves.split(' ').filter(Boolean),
      })
  }
  return vocabulary
}
