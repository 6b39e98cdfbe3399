import { badInput, StandpointError } from '../domain/errors.js'
import { checkedId } from '../domain/ids.js'
import { readDay } from '../domain/partial-date.js'
import type { IdSelection } from './selection.js'

/** What is asked for by texts under names, in an address or on the command line; lists are joined by commas. */
export type Asked = Readonly<Record<string, string | undefined>>

/** Reads a list of ids. Throws BAD_USER_INPUT for what is none. */
export function idsIn(asked: Asked, name: string): readonly string[] | undefined {
  return listIn(asked, name)?.map((id) => checkedId(name, id))
}

/** Reads which ids are meant, or which are not. Throws BAD_USER_INPUT for both, and for what is no id. */
export function idSelectionIn(asked: Asked, only: string, except: string): IdSelection | undefined {
  const [these, others] = [idsIn(asked, only), idsIn(asked, except)]
  if (these && others) throw badInput(`${only}, ${except}`, 'one of the two', 'both')
  return these ? { only: these } : others && { except: others }
}

/** Reads a list of words; case does not matter. Throws BAD_USER_INPUT for an unknown one. */
export function wordsIn<Word extends string>(asked: Asked, name: string, known: readonly Word[]) {
  return listIn(asked, name)?.map((text) => oneOf(name, text, known))
}

/** Reads a word; case does not matter. Throws BAD_USER_INPUT for an unknown one. */
export function wordIn<Word extends string>(asked: Asked, name: string, known: readonly Word[]): Word | undefined {
  const text = asked[name]
  return text === undefined ? undefined : oneOf(name, text, known)
}

/** Reads a number. Throws BAD_USER_INPUT for what is none. */
export function numberIn(asked: Asked, name: string): number | undefined {
  return shapedIn(asked, name, /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,2})?$/i, 'a number', Number)
}

/** Reads a whole number, as large as GraphQL has them. Throws BAD_USER_INPUT for what is none. */
export function wholeNumberIn(asked: Asked, name: string): number | undefined {
  const value = shapedIn(asked, name, /^-?\d{1,10}$/, 'a whole number', Number)
  if (value !== undefined && Math.abs(value) >= 2 ** 31) throw badInput(name, 'a whole number below 2³¹', value)
  return value
}

/** Reads a day. Throws BAD_USER_INPUT for what is none. */
export function dayIn(asked: Asked, name: string): string | undefined {
  const text = asked[name]
  if (text !== undefined && readDay(text) === undefined) throw badInput(name, 'a day as YYYY-MM-DD', text)
  return text
}

/** Gives a value that something else makes necessary. Throws BAD_USER_INPUT where it is missing. */
export function required<Value>(name: string, value: Value | undefined, expected: string): Value {
  if (value === undefined)
    throw new StandpointError('BAD_USER_INPUT', `${name}: expected ${expected}; got nothing.`, { argument: name })
  return value
}

function listIn(asked: Asked, name: string): readonly string[] | undefined {
  return asked[name]
    ?.split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
}

function oneOf<Word extends string>(name: string, text: string, known: readonly Word[]): Word {
  const upper = text.toUpperCase().replaceAll('-', '_')
  const found = known.find((each) => each === upper)
  if (found === undefined) throw badInput(name, `one of ${known.join(', ')}`, text)
  return found
}

function shapedIn<Value>(asked: Asked, name: string, shape: RegExp, expected: string, read: (text: string) => Value) {
  const text = asked[name]
  if (text === undefined) return undefined
  if (!shape.test(text)) throw badInput(name, expected, text)
  return read(text)
}
