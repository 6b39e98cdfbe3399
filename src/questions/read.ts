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
 * Throws, naming the file, for a header that cannot be read.
 */
export function readQuestions(root: string): readonly Question[] {
  const directory = join(root, 'questions')
  const files = readdirSync(directory).filter((file) => file.endsWith('.graphql'))
  return files.sort().map((file) => readQuestion(file, readFileSync(join(directory, file), 'utf8')))
}

function readQuestion(file: string, text: string): Question {
  const header = [...text.matchAll(/^# (?<key>[a-z]+)(?: (?<name>[^:]+))?: (?<value>.+)$/gm)].map(
    ({ groups = {} }) => ({
      key: groups['key'] ?? '',
      name: groups['name']?.trim() ?? '',
      value: groups['value']?.trim() ?? '',
    }),
  )
  const all = (key: string) => header.filter((line) => line.key === key)
  const one = (key: string): string => {
    const [line, ...more] = all(key)
    if (!line || more.length > 0)
      throw new Error(`questions/${file}: expected one line "# ${key}: …"; got ${more.length + (line ? 1 : 0)}.`)
    return line.value
  }
  const slots = new Map(all('slot').map(({ name, value }) => [name, slotKind(file, value)]))
  const phrasings = all('ask').map(({ value }) => value)
  for (const phrasing of phrasings)
    for (const [, slot = ''] of phrasing.matchAll(/\{(\w+)\}/g))
      if (!slots.has(slot))
        throw new Error(
          `questions/${file}: the phrasing "${phrasing}" has a slot that no "# slot ${slot}: …" declares.`,
        )
  const document = text.replace(/^#.*\n/gm, '').trim()
  checkOperation(file, parse(document), slots)
  return {
    name: file.slice(0, -'.graphql'.length),
    title: one('title'),
    phrasings,
    slots,
    rows: one('rows'),
    columns: all('column').map(({ name, value }) => ({ heading: name, path: value })),
    document,
  }
}

function slotKind(file: string, value: string): SlotKind {
  if (value === 'concept' || value === 'actor') return value
  throw new Error(`questions/${file}: expected a slot kind of ${slotKinds.join(', ')}; got ${value}.`)
}

/** A question is one operation, whose variables are its slots. */
function checkOperation(file: string, { definitions }: DocumentNode, slots: ReadonlyMap<string, SlotKind>): void {
  const [operation, ...more] = definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION || more.length > 0)
    throw new Error(`questions/${file}: expected one operation.`)
  const variables = new Set(operation.variableDefinitions?.map(({ variable }) => variable.name.value))
  for (const slot of slots.keys())
    if (!variables.has(slot)) throw new Error(`questions/${file}: the operation has no variable $${slot}.`)
}
