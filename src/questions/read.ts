import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DocumentNode, Kind, parse } from 'graphql'
import { type SlotKind, slotKinds } from './entity.js'
import { slotsOf } from './pattern.js'

/** A slot of a question: what fills it, and whether the question can do without. */
export interface Slot {
  readonly kind: SlotKind
  readonly optional: boolean
}

/** A named question: how it is put in words, the document that answers it, and how the answer is shown as a table. */
export interface Question {
  readonly name: string
  readonly title: string
  readonly phrasings: readonly string[]
  readonly slots: ReadonlyMap<string, Slot>
  /** The answer in a sentence or two, with its numbers; and what is said when there are no rows. */
  readonly summary: string
  readonly nothing: string
  /** Paths in the answer to the lists of rows, or to the one object that is shown. */
  readonly rows: readonly string[]
  readonly columns: readonly { readonly heading: string; readonly path: string }[]
  readonly document: string
}

/**
 * Reads every question under `root`/questions. A file is an ordinary operation whose leading comments say
 * `title`, `ask` (a phrasing with {slots}), `slot NAME` (its kind, and whether it is optional), `summary` and `nothing`
 * (templates), `rows` and `column HEADING` (paths in the answer).
 * Throws, naming file and fault, for one that cannot be read.
 */
export function readQuestions(root: string): readonly Question[] {
  const directory = join(root, 'questions')
  const files = readdirSync(directory).filter((file) => file.endsWith('.graphql'))
  return files.sort().map((file) => {
    try {
      return readQuestion(file, readFileSync(join(directory, file), 'utf8'))
    } catch (error) {
      throw new Error(`questions/${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
    }
  })
}

function readQuestion(file: string, text: string): Question {
  const { header, document } = split(text)
  const all = (key: Key) => header.filter((line) => line.key === key)
  const some = (key: Key) => {
    const found = all(key)
    if (found.length === 0) throw new Error(`expected a line "# ${key}…: …"; got none.`)
    return found
  }
  const one = (key: Key): string => {
    const [line, ...more] = some(key)
    if (more.length > 0) throw new Error(`expected one line "# ${key}: …"; got ${more.length + 1}.`)
    return line?.value ?? ''
  }
  const slots = new Map(all('slot').map(({ name, value }) => [name, slotOf(value)]))
  const phrasings = some('ask').map(({ value }) => value)
  const title = one('title')
  for (const phrasing of [title, ...phrasings]) checkSlots(phrasing, slots)
  checkOperation(parse(document), slots)
  return {
    name: file.slice(0, -'.graphql'.length),
    title,
    phrasings,
    slots,
    summary: one('summary'),
    nothing: one('nothing'),
    rows: one('rows').split(/,\s*/),
    columns: some('column').map(({ name, value }) => ({ heading: name, path: value })),
    document,
  }
}

const keys = ['title', 'ask', 'slot', 'summary', 'nothing', 'rows', 'column'] as const
type Key = (typeof keys)[number]

interface HeaderLine {
  readonly key: Key
  readonly name: string
  readonly value: string
}

/** Takes the leading comments from the document below them. */
function split(text: string): { header: readonly HeaderLine[]; document: string } {
  const lines = text.split('\n')
  const end = lines.findIndex((line) => !line.startsWith('#'))
  const comments = lines.slice(0, end < 0 ? lines.length : end)
  return { header: comments.map(headerLine), document: lines.slice(comments.length).join('\n').trim() }
}

function headerLine(line: string): HeaderLine {
  const [, word, name = '', value = ''] = /^# ([a-z]+)(?: ([^:]+))?: (.*\S)\s*$/.exec(line) ?? []
  const key = keys.find((each) => each === word)
  if (!key) throw new Error(`expected a line "# KEY: …" with one of ${keys.join(', ')}; got "${line}".`)
  if ((key === 'slot' || key === 'column') !== (name !== ''))
    throw new Error(`expected "# ${key}${name ? '' : ' NAME'}: …"; got "${line}".`)
  return { key, name: name.trim(), value }
}

function slotOf(value: string): Slot {
  const [kind = '', ...rest] = value.split(/,\s*/)
  if (!isKind(kind) || !(rest.length === 0 || (rest.length === 1 && rest[0] === 'optional')))
    throw new Error(
      `expected a slot kind of ${Object.keys(slotKinds).join(', ')}, and perhaps ", optional"; got ${value}.`,
    )
  return { kind, optional: rest.length > 0 }
}

function isKind(name: string): name is SlotKind {
  return Object.hasOwn(slotKinds, name)
}

/** Each phrasing names each slot once, and an optional one at most once: all variables have a value, whichever fits. */
function checkSlots(phrasing: string, slots: ReadonlyMap<string, Slot>): void {
  const named = slotsOf(phrasing)
  const unknown = named.find((slot) => !slots.has(slot))
  if (unknown !== undefined)
    throw new Error(`the phrasing "${phrasing}" has a slot that no "# slot ${unknown}: …" declares.`)
  for (const [slot, { optional }] of slots) {
    const times = named.filter((each) => each === slot).length
    if (times > 1 || (times === 0 && !optional))
      throw new Error(`the phrasing "${phrasing}" does not name the slot ${slot} once.`)
  }
}

/**
 * A question is one operation, whose variables are its slots, and others that have a value of their own. Anchors fill a
 * variable `scale` too.
 */
function checkOperation({ definitions }: DocumentNode, slots: ReadonlyMap<string, Slot>): void {
  const [operation, ...more] = definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION || more.length > 0) throw new Error('expected one operation.')
  const variables = operation.variableDefinitions ?? []
  for (const slot of slots.keys())
    if (!variables.some(({ variable }) => variable.name.value === slot))
      throw new Error(`the operation has no variable $${slot}.`)
  const hasAnchors = [...slots.values()].some(({ kind }) => kind === 'anchor')
  for (const { variable, type, defaultValue } of variables)
    if (
      type.kind === Kind.NON_NULL_TYPE &&
      !defaultValue &&
      !slots.has(variable.name.value) &&
      !(hasAnchors && variable.name.value === 'scale')
    )
      throw new Error(`the operation needs $${variable.name.value}, which no slot fills.`)
}
