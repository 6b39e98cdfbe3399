import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DocumentNode, Kind, parse } from 'graphql'

/** What a slot of a question stands for. */
export type SlotKind = 'concept' | 'actor'
const slotKinds: readonly string[] = ['concept', 'actor'] satisfies SlotKind[]

/** A named question: how it is put in words, the document that answers it, and how the answer is shown as a table. */
export interface Question {
  readonly name: string
  readonly title: string
  readonly phrasings: readonly string[]
  readonly slots: ReadonlyMap<string, SlotKind>
  /** Path in the answer to the list of rows, or to the one object that is shown. */
  readonly rows: string
  readonly columns: readonly { readonly heading: string; readonly path: string }[]
  readonly document: string
}

/**
 * Reads every question under `root`/questions. A file is an ordinary operation whose leading comments say
 * `title`, `ask` (a phrasing with {slots}), `slot NAME` (its kind), `rows` and `column HEADING` (paths in the answer).
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
  const slots = new Map(all('slot').map(({ name, value }) => [name, slotKind(value)]))
  const phrasings = some('ask').map(({ value }) => value)
  const title = one('title')
  for (const phrasing of [title, ...phrasings]) checkSlots(phrasing, slots)
  checkOperation(parse(document), slots)
  return {
    name: file.slice(0, -'.graphql'.length),
    title,
    phrasings,
    slots,
    rows: one('rows'),
    columns: some('column').map(({ name, value }) => ({ heading: name, path: value })),
    document,
  }
}

const keys = ['title', 'ask', 'slot', 'rows', 'column'] as const
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

function slotKind(value: string): SlotKind {
  if (value === 'concept' || value === 'actor') return value
  throw new Error(`expected a slot kind of ${slotKinds.join(', ')}; got ${value}.`)
}

/** Each phrasing names each slot once: all variables have a value, whichever phrasing fits. */
function checkSlots(phrasing: string, slots: ReadonlyMap<string, SlotKind>): void {
  const named = [...phrasing.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot)
  const unknown = named.find((slot) => !slots.has(slot))
  if (unknown !== undefined)
    throw new Error(`the phrasing "${phrasing}" has a slot that no "# slot ${unknown}: …" declares.`)
  for (const slot of slots.keys())
    if (named.filter((each) => each === slot).length !== 1)
      throw new Error(`the phrasing "${phrasing}" does not name the slot ${slot} once.`)
}

/** A question is one operation, whose variables are its slots, and others that have a value of their own. */
function checkOperation({ definitions }: DocumentNode, slots: ReadonlyMap<string, SlotKind>): void {
  const [operation, ...more] = definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION || more.length > 0) throw new Error('expected one operation.')
  const variables = operation.variableDefinitions ?? []
  for (const slot of slots.keys())
    if (!variables.some(({ variable }) => variable.name.value === slot))
      throw new Error(`the operation has no variable $${slot}.`)
  for (const { variable, type, defaultValue } of variables)
    if (type.kind === Kind.NON_NULL_TYPE && !defaultValue && !slots.has(variable.name.value))
      throw new Error(`the operation needs $${variable.name.value}, which no slot fills.`)
}
