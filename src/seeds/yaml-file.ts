import {
  type Alias,
  Composer,
  type CST,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  Parser,
  visit,
  type YAMLError,
} from 'yaml'
import { decodeUtf8 } from '../texts/index.js'
import { limits } from './limits.js'
import type { Path, Problem } from './problem.js'

/** A place in a file; lines and columns count from 1. */
interface Place {
  readonly line: number
  readonly column: number
}

/** A parsed YAML file: its values as written, and where each of them stands. */
export interface YamlFile {
  readonly name: string
  /** Number of characters: no file without aliases has more values. */
  readonly length: number
  readonly root: Node | null
  /** Gives the node that an alias stands for; any other node as it is. */
  follow(node: unknown): Node | null
  /** Gives line and column of a node, or of the nearest thing above a path that is not there. */
  placeOf(at: Node | Path): Place
}

/**
 * Parses YAML with every scalar as the text that was written. What is no readable YAML gives its faults instead: bytes
 * that are no UTF-8, a byte-order mark, bad syntax, tags, several documents, nesting without end. Never throws.
 */
export function parseYaml(name: string, bytes: Uint8Array): YamlFile | readonly Problem[] {
  const decoded = decodeUtf8(bytes)
  if (typeof decoded !== 'string') {
    const before = new TextDecoder().decode(bytes.subarray(0, decoded.brokenAt))
    return [faultAt(name, endOf(before), 'not UTF-8 from here on. Save the file as UTF-8.')]
  }
  if (decoded.startsWith('\uFEFF'))
    return [faultAt(name, start, 'a byte-order mark. Save the file as UTF-8 without one.')]
  const text = decoded.replace(/\r\n/g, '\n')
  try {
    return compose(name, text, placesOf(text))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return [faultAt(name, start, `cannot be read as YAML: ${message}`)]
  }
}

type PlaceAt = (offset: number) => Place
const start: Place = { line: 1, column: 1 }

function faultAt(file: string, place: Place, message: string): Problem {
  return { file, ...place, severity: 'FAULT', message }
}

function endOf(text: string): Place {
  const lines = text.split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

/** Finds places by the line breaks of the text itself: those that the parser reports have gaps where syntax is broken. */
function placesOf(text: string): PlaceAt {
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1)
  return (offset) => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
}

function compose(name: string, text: string, place: PlaceAt): YamlFile | readonly Problem[] {
  const tokens = [...new Parser().parse(text)]
  const tooDeep = nestedTooDeep(tokens)
  if (tooDeep !== undefined) return [faultAt(name, place(tooDeep), `nested in more than ${limits.nesting} levels.`)]
  // Duplicate keys are found later, in the types' walk: the parser's own check takes time by the square of the keys.
  const composer = new Composer({ schema: 'failsafe', merge: false, uniqueKeys: false, prettyErrors: false })
  const [document, second] = [...composer.compose(tokens, true, text.length)]
  if (!document) return [faultAt(name, start, 'cannot be read as YAML.')]
  const root = isNode(document.contents) ? document.contents : null
  const { targets, unknown } = aliasTargets(root)
  const wrong = [
    ...syntaxFaults([...document.errors, ...document.warnings], text),
    ...unknown.map((alias) => ({ at: alias.range?.[0] ?? 0, message: `unknown alias *${alias.source}.` })),
    ...(second ? [{ at: document.range[2], message: 'a second document. Write one list in one document.' }] : []),
  ]
  if (wrong.length === 0) return yamlFile(name, text.length, root, targets, place)
  return wrong.map(({ at, message }) => faultAt(name, place(at), message))
}

/** Gives the faults of the syntax. Where the parser has lost its place, what follow are consequences: left out. */
function syntaxFaults(errors: readonly YAMLError[], text: string): readonly { at: number; message: string }[] {
  const lost = errors.findIndex(({ message }) => message.includes('in YAML stream'))
  const faults = errors
    .slice(0, lost < 0 ? errors.length : Math.max(lost, 1))
    .map(({ pos, message }) => ({ at: pos[0], message: `${message}.`.replace(/\.\.$/, '.') }))
  const tab = errors.length > 0 ? /^ *\t/m.exec(text) : null
  return tab ? [...faults, { at: tab.index, message: 'indented by a tab. YAML is indented by spaces.' }] : faults
}

function yamlFile(
  name: string,
  length: number,
  root: Node | null,
  targets: ReadonlyMap<Node, Node>,
  place: PlaceAt,
): YamlFile {
  const follow = (node: unknown): Node | null => (isNode(node) ? (targets.get(node) ?? node) : null)
  const nodeAt = (path: Path): Node | null => {
    let node = root
    for (const step of path) node = childOf(follow(node), step) ?? node
    return node
  }
  return {
    name,
    length,
    root,
    follow,
    placeOf: (at) => place((isNode(at) ? at : nodeAt(at))?.range?.[0] ?? 0),
  }
}

function childOf(node: Node | null, step: string | number): Node | null {
  if (isSeq(node)) {
    const item = node.items[Number(step)]
    return isNode(item) ? item : null
  }
  if (!isMap(node)) return null
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === step)
  return isNode(pair?.value) ? pair.value : null
}

/** Finds what each alias stands for: the last anchor of its name before it. */
function aliasTargets(root: Node | null): { targets: ReadonlyMap<Node, Node>; unknown: readonly Alias[] } {
  const anchors = new Map<string, Node>()
  const targets = new Map<Node, Node>()
  const unknown: Alias[] = []
  visit(root, {
    Node: (_, node) => {
      if (!isAlias(node)) {
        if (node.anchor) anchors.set(node.anchor, node)
        return
      }
      const target = anchors.get(node.source)
      if (target) targets.set(node, target)
      else unknown.push(node)
    },
  })
  return { targets, unknown }
}

/** Gives where the syntax first nests deeper than the limit. The composer would recurse, and run out of stack. */
function nestedTooDeep(tokens: readonly CST.Token[]): number | undefined {
  let level: readonly CST.Token[] = tokens
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.nesting) return level[0]?.offset
    level = level.flatMap(childrenOf)
  }
  return undefined
}

function childrenOf(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : []
  if (!('items' in token)) return []
  return token.items.flatMap((item) => [item.key, item.value].flatMap((child) => child ?? []))
}
