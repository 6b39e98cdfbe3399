import type { GraphQLInputType, GraphQLSchema } from 'graphql'
import { isSeq } from 'yaml'
import { claimsFolder, type Entries, kindOf, type EntryKind, type EntryOf } from './entry.js'
import { type FolderFile, openFolder, reason } from './folder.js'
import { inputType, proves } from './input-types.js'
import { PlainValues } from './plain-value.js'
import type { Path, Problem } from './problem.js'
import { parseYaml, type YamlFile } from './yaml-file.js'

/** A data set as read from its folder: the entries that fit their types, and what is wrong so far. */
export interface ReadFolder {
  readonly entries: Entries
  /** Ids that the files declare, also of entries with faults. */
  readonly declaredIds: readonly string[]
  /**
   * Tells whether the files declare an id, or would if the file of its kind could be read: what refers to it is then not
   * wrong as well.
   */
  isDeclared(id: string): boolean
  /** The claims files that were found. */
  readonly claimsFiles: readonly string[]
  readonly problems: readonly Problem[]
  /** Parses a file once more, to find a place in it. */
  reopen(file: string): Promise<YamlFile | undefined>
}

/**
 * Reads a data set's folder and proves every entry against its input type. Every fault is among `problems`; a folder
 * that makes no sense gives faults, never an exception.
 */
export async function readFolder(schema: GraphQLSchema, path: string): Promise<ReadFolder> {
  const folder = await openFolder(path)
  const reader = new Reader()
  reader.problems.push(...folder.problems)
  for (const name of folder.unread) reader.unread.add(kindOf(name).kind)
  for (const file of folder.files) {
    const { kind, input } = kindOf(file.name)
    const yaml = await reader.open(file)
    const isRead = yaml !== undefined && reader.readEntries(yaml, kind, inputType(schema, input))
    if (!isRead) reader.unread.add(kind)
  }
  return {
    entries: reader.entries,
    declaredIds: [...reader.declared.keys()],
    isDeclared: (id) => reader.declared.has(id) || [...reader.unread].some((kind) => id.startsWith(`${kind}:`)),
    claimsFiles: folder.files.map(({ name }) => name).filter((name) => name.startsWith(`${claimsFolder}/`)),
    problems: reader.problems,
    reopen: async (name) => {
      const file = folder.files.find((each) => each.name === name)
      return file && new Reader().open(file)
    },
  }
}

class Reader {
  readonly problems: Problem[] = []
  /** Each declared id with the first place that declares it. */
  readonly declared = new Map<string, { readonly file: string; readonly path: Path }>()
  /** Kinds of which a file could not be read. */
  readonly unread = new Set<EntryKind>()
  readonly entries: { readonly [Kind in EntryKind]: EntryOf<Kind>[] } = {
    dataset: [],
    concept: [],
    scale: [],
    person: [],
    affiliation: [],
    organization: [],
    school: [],
    source: [],
    claim: [],
  }

  async open(file: FolderFile): Promise<YamlFile | undefined> {
    try {
      const parsed = parseYaml(file.name, await file.read())
      if ('root' in parsed) return parsed
      this.problems.push(...parsed)
    } catch (error) {
      this.problems.push({
        file: file.name,
        line: 1,
        column: 1,
        severity: 'FAULT',
        message: `cannot be read: ${reason(error)}.`,
      })
    }
    return undefined
  }

  /** Reads a file's entries. Gives false when the file holds something else than entries. */
  readEntries(yaml: YamlFile, kind: EntryKind, type: GraphQLInputType): boolean {
    const root = yaml.follow(yaml.root)
    const isEmpty = root === null || (!isSeq(root) && 'value' in root && root.value === '')
    const values = new PlainValues(yaml, (at, message) => this.#fault(yaml, at, message))
    if (kind === 'dataset') {
      if (isEmpty) this.#fault(yaml, [], 'is empty. It describes the data set.')
      else this.#readEntry(yaml, kind, type, values, root, [])
    } else if (isSeq(root)) root.items.forEach((item, at) => this.#readEntry(yaml, kind, type, values, item, [at]))
    else if (!isEmpty) {
      this.#fault(yaml, [], 'expected a list of entries, each after a hyphen; got something else.')
      return false
    }
    return true
  }

  #readEntry<Kind extends EntryKind>(
    yaml: YamlFile,
    kind: Kind,
    type: GraphQLInputType,
    values: PlainValues,
    node: unknown,
    path: Path,
  ): void {
    const faultsBefore = this.problems.length
    const value = values.read(node, type, kind)
    const id = idOf(kind, yaml.name, value)
    if (id !== '') this.#declare(yaml, id, path)
    const sound = proves(kind, value, type, (at, message) => this.#fault(yaml, [...path, ...at], message))
    if (sound && this.problems.length === faultsBefore)
      push(this.entries, kind, { kind, id, data: value, file: yaml.name, path })
  }

  #declare(yaml: YamlFile, id: string, path: Path): void {
    const first = this.declared.get(id)
    if (!first) this.declared.set(id, { file: yaml.name, path })
    else {
      const where = first.file === yaml.name ? `line ${yaml.placeOf(first.path).line}` : first.file
      this.#fault(
        yaml,
        [...path, id.startsWith('claim:') ? 'number' : 'slug'],
        `${id} is declared twice, first at ${where}.`,
      )
    }
  }

  #fault(yaml: YamlFile, at: Parameters<YamlFile['placeOf']>[0], message: string): void {
    this.problems.push({ file: yaml.name, ...yaml.placeOf(at), severity: 'FAULT', message })
  }
}

function push<Kind extends EntryKind>(
  entries: { readonly [Each in EntryKind]: EntryOf<Each>[] },
  kind: Kind,
  entry: EntryOf<Kind>,
): void {
  entries[kind].push(entry)
}

/** Gives the id of an entry, as far as its values have one; affiliations have none. */
function idOf(kind: EntryKind, file: string, value: unknown): string {
  if (typeof value !== 'object' || value === null || kind === 'affiliation') return ''
  const key = kind === 'dataset' ? 'id' : kind === 'claim' ? 'number' : 'slug'
  const own: unknown = new Map<string, unknown>(Object.entries(value)).get(key)
  if (typeof own !== 'string' && typeof own !== 'number') return ''
  if (kind === 'dataset') return String(own)
  return kind === 'claim' ? `claim:${file.slice(claimsFolder.length + 1, -'.yaml'.length)}:${own}` : `${kind}:${own}`
}
