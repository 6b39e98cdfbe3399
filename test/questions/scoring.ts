import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Understanding } from '../../src/questions/index.js'

/** A phrasing with what it should be understood as; `question` is null where it must be refused. */
export interface Phrasing {
  readonly text: string
  readonly question: string | null
  readonly slots?: Readonly<Record<string, string>>
}

/** How a phrasing was read: rightly, wrongly with confidence, or refused although it could be answered. */
export type Outcome = 'right' | 'wrong' | 'refused'

/** Reads one half of the list of phrasings: the even places are for the builder, the odd ones are held out. */
export function readHalf(half: 'even' | 'odd'): readonly Phrasing[] {
  const all: readonly Phrasing[] = parse(readFileSync('test/questions/phrasings.yaml', 'utf8'))
  return all.filter((_, at) => at % 2 === (half === 'even' ? 0 : 1))
}

/** Compares a reading with what was expected: the question and all its slots. A day that narrows it is no slot of the list. */
export function outcomeOf({ question, slots = {} }: Phrasing, read: Understanding): Outcome {
  if (!read.understood) return question === null ? 'right' : 'refused'
  const found = read.slots
    .filter(({ entity }) => entity.kind !== 'date')
    .map(({ name, entity }) => `${name}=${entity.value === undefined ? entity.id : entity.label}`)
  const expected = Object.entries(slots).map(([name, value]) => `${name}=${value}`)
  const same = found.sort().join(' ') === expected.sort().join(' ')
  return read.question.name === question && same ? 'right' : 'wrong'
}
