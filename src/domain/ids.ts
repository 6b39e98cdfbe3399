import { badInput } from './errors.js'

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
