import { badInput } from '../domain/errors.js'
import { checkedId, checkedSlug } from '../domain/ids.js'

export { checkedId }

/** Checks the form of a digest. Throws BAD_USER_INPUT, naming the argument. */
export function checkedSha256(argument: string, text: string): string {
  if (!/^[0-9a-f]{64}$/.test(text)) throw badInput(argument, 'a SHA-256 digest: 64 digits 0-9 and a-f', text)
  return text
}

/** The kind that an id names: what stands before its first colon. */
export function kindOf(id: string): string {
  return id.slice(0, id.indexOf(':'))
}

/** A key of the inputs that name one thing: exactly one is given, for they are `@oneOf`. */
interface Key {
  readonly id?: string | null
  readonly slug?: string | null
}

/** Gives the id that a key names among things of one kind. Throws BAD_USER_INPUT for a malformed one. */
export function idBy(kind: string, { id, slug }: Key): string {
  return id != null ? checkedId('by.id', id) : `${kind}:${checkedSlug('by.slug', slug ?? '')}`
}

/** The conditions of filters that are ids, in the schema's words. */
const idConditions = [
  'about',
  'actors',
  'affiliatedWith',
  'assertedBy',
  'concepts',
  'reportedBy',
  'sources',
  'within',
] as const

type Filter = {
  readonly [Condition in (typeof idConditions)[number]]?: string | readonly string[] | null | undefined
} & {
  readonly and?: readonly Filter[] | null | undefined
  readonly or?: readonly Filter[] | null | undefined
  readonly not?: Filter | null | undefined
}

/**
 * Checks the form of every id in a filter, those of filters within it too. Throws BAD_USER_INPUT, naming the place; an id
 * of the right form that nothing has is no error, it matches nothing.
 */
export function checkedFilter<Arguments extends { readonly where?: Filter | null | undefined }>(
  given: Arguments,
): Arguments {
  if (given.where) checkIds('where', given.where)
  return given
}

function checkIds(path: string, filter: Filter): void {
  for (const condition of idConditions) {
    const ids = filter[condition]
    for (const id of typeof ids === 'string' ? [ids] : (ids ?? [])) checkedId(`${path}.${condition}`, id)
  }
  for (const each of filter.and ?? []) checkIds(`${path}.and`, each)
  for (const each of filter.or ?? []) checkIds(`${path}.or`, each)
  if (filter.not) checkIds(`${path}.not`, filter.not)
}

interface IdSelection {
  readonly only?: readonly string[] | null | undefined
  readonly except?: readonly string[] | null | undefined
}

interface Selection {
  readonly actors?: IdSelection | null | undefined
  readonly concepts?: IdSelection | null | undefined
  readonly sources?: IdSelection | null | undefined
  readonly within?: string | null | undefined
  readonly rollUpConcepts?: { readonly to?: readonly string[] | null | undefined } | null | undefined
}

/** Checks the form of every id in a selection of statements. Throws BAD_USER_INPUT, naming the place. */
export function checkedSelection<Given extends Selection>(given: Given): Given {
  for (const list of ['actors', 'concepts', 'sources'] as const)
    for (const way of ['only', 'except'] as const)
      for (const id of given[list]?.[way] ?? []) checkedId(`select.${list}.${way}`, id)
  for (const id of given.rollUpConcepts?.to ?? []) checkedId('select.rollUpConcepts.to', id)
  if (typeof given.within === 'string') checkedId('select.within', given.within)
  return given
}
