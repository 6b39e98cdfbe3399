import { coerceInputValue, type GraphQLFormattedError, getNamedType, getNullableType, isListType } from 'graphql'
import type { Answer } from '../../server/asking.js'
import { unknownId } from './bad-values.js'
import type { Place } from './places.js'

const codes: ReadonlySet<unknown> = new Set(['BAD_USER_INPUT', 'LIMIT_EXCEEDED', 'AMBIGUOUS'])
const idShape =
  /^((person|organization|school|concept|source|scale):[a-z0-9]+(-[a-z0-9]+)*|claim:[a-z0-9]+(-[a-z0-9]+)*:[1-9][0-9]{0,9})$/
/** Characters that an id and a text to look for may have. */
const longest = 300

/**
 * Judges the answer to a value at a place: gives what is wrong with it, or nothing. `usual` is the answer to the same
 * question without the value, where that is a question.
 */
export function faultOf(place: Place, value: unknown, answer: Answer, usual: Answer | undefined): string | undefined {
  const { status, body } = answer
  const errors = body.errors ?? []
  if (status !== 200 && status !== 400) return `status ${status}`
  const uncoded = errors.find(({ extensions }) => !codes.has(extensions?.['code']))
  if (uncoded) return `an error of another kind: ${JSON.stringify(uncoded)}`
  const faults = errors.filter(({ extensions }) => extensions?.['code'] === 'BAD_USER_INPUT')
  if (faults.length > 0 && !faults.some((fault) => names(fault, place)))
    return `an error that does not name the argument: ${JSON.stringify(faults[0])}`
  if (errors.length > 0) return undefined
  if (!fits(place, value)) return 'an answer to a value that is not of the type'
  if (breaksRule(place, value)) return 'an answer to a value that breaks the rule of its place'
  if (value === null && usual && !usual.body.errors && JSON.stringify(body.data) !== JSON.stringify(usual.body.data))
    return 'null is not the same as absent'
  if (isUnknownId(place, value) && !isEmpty(answer.body.data))
    return `rows for an id that nothing has: ${answer.text.slice(0, 200)}`
  return undefined
}

/** An error names a place by its argument, or by what it is within that. */
function names({ message, extensions }: GraphQLFormattedError, { path }: Place): boolean {
  const told = `${JSON.stringify(extensions?.['details'] ?? '')} ${message}`
  return path.some((name) => new RegExp(`\\b${name}\\b`).test(told))
}

/** Tells whether graphql-js takes a value for the type of a place. */
export function fits({ type }: Place, value: unknown): boolean {
  let isFitting = true
  coerceInputValue(value, type, () => (isFitting = false))
  return isFitting
}

/** Tells whether a value of the right type breaks a rule that the schema states for its place. */
function breaksRule(place: Place, value: unknown): boolean {
  const { field, path, type } = place
  const name = path.at(-1) ?? ''
  if (Array.isArray(value))
    return (name === 'bases' && value.length === 0) || value.some((each) => breaksRule(place, each))
  if (value === null) return false
  if (name === 'first' || name === 'last') return Number(value) < 0 || Number(value) > 100
  if (name === 'after' || name === 'before') return true
  if (name === 'text' || name === 'question') return String(value).trim() === '' || String(value).length > 1_000
  const isId = String(getNamedType(type)) === 'ID' && field !== 'Query.dataset'
  return isId && (String(value).length > longest || !idShape.test(String(value)))
}

/** Tells whether a value is the id of nothing, in a filter: then there are no rows. */
function isUnknownId({ path: [argument, ...rest], type }: Place, value: unknown): boolean {
  const isPlain = getNullableType(type) === getNamedType(type) || isListType(getNullableType(type))
  const ids = Array.isArray(value) ? value : [value]
  return argument === 'where' && rest.length === 1 && isPlain && ids.length > 0 && ids.every((id) => id === unknownId)
}

/** Tells whether an answer holds no row and counts none. */
function isEmpty(data: unknown): boolean {
  const found = valueAt(data)
  if (Array.isArray(found)) return found.length === 0
  const { totalCount, actors } = Object(found)
  return (
    totalCount === 0 || (actors !== undefined && Object.values(Object(actors)).every((count) => !(Number(count) > 0)))
  )
}

/** Gives what a sweep's question was about: what stands under `at`, in the first row of every list on the way. */
export function valueAt(data: unknown): unknown {
  if (Array.isArray(data)) return data.length === 0 ? undefined : valueAt(data[0])
  if (typeof data !== 'object' || data === null) return undefined
  const entries = Object.entries(data)
  const [, found] = entries.find(([name]) => name === 'at') ?? []
  return found !== undefined ? found : entries.map(([, inner]) => valueAt(inner)).find((inner) => inner !== undefined)
}
