import { badInput } from '../domain/errors.js'

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*'
const kinds = 'person|organization|school|concept|source|scale'
const idShape = new RegExp(`^(?:(?:${kinds}):${slug}|claim:${slug}:[1-9][0-9]{0,9})$`)
const slugShape = new RegExp(`^${slug}$`)
const longest = 300

/** Checks the form of an id. Throws BAD_USER_INPUT, naming the argument; whether such a node exists is another question. */
export function checkedId(argument: string, id: string): string {
  if (id.length > longest || !idShape.test(id))
    throw badInput(argument, 'an id such as person:audrey-watters, concept:equity or claim:<source slug>:<number>', id)
  return id
}

/** Checks the form of a slug. Throws BAD_USER_INPUT, naming the argument. */
export function checkedSlug(argument: string, text: string): string {
  if (text.length > longest || !slugShape.test(text))
    throw badInput(argument, 'a slug: a-z and 0-9, in parts joined by single hyphens', text)
  return text
}

/** Checks the form of a digest. Throws BAD_USER_INPUT, naming the argument. */
export function checkedSha256(argument: string, text: string): string {
  if (!/^[0-9a-f]{64}$/.test(text)) throw badInput(argument, 'a SHA-256 digest: 64 digits 0-9 and a-f', text)
  return text
}

/** The kind that an id names: what stands before its first colon. */
export function kindOf(id: string): string {
  return id.slice(0, id.indexOf(':'))
}
