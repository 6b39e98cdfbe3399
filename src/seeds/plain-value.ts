import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql'
import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml'
import { limits, mayHaveLines, textLengthOf } from './limits.js'
import { didYouMean } from './nearest.js'
import type { YamlFile } from './yaml-file.js'

/** Takes a fault at a node. */
export type Report = (at: Node, message: string) => void

/**
 * Makes the plain values of a file's nodes as an input type wants them: scalars are the text that was written, and
 * become numbers, booleans or null only where the type says so. Reports what a type cannot see: unknown and double
 * keys, a single value in place of a list, texts that are blank, too long or hold control characters. Values of a
 * wrong shape come back as something that the type refuses.
 */
export class PlainValues {
  readonly #file: YamlFile
  readonly #report: Report
  #values = 0

  constructor(file: YamlFile, report: Report) {
    this.#file = file
    this.#report = report
  }

  /** Gives the value of a node. `key` is the key that it stands under. */
  read(node: unknown, type: GraphQLInputType, key: string): unknown {
    if (isNonNullType(type)) return this.read(node, type.ofType, key)
    const target = this.#file.follow(node)
    if (target === null || isNothing(target) || this.#isTooMuch(target)) return null
    if (isListType(type)) return this.#readList(target, type.ofType, key)
    if (isInputObjectType(type)) return isMap(target) ? this.#readObject(target, type) : ''
    return isScalar(target) ? this.#readScalar(target, type, key) : {}
  }

  #isTooMuch(at: Node): boolean {
    this.#values += 1
    const limit = this.#file.length + limits.aliasValues
    if (this.#values === limit) this.#report(at, `aliases unfold to more than ${limits.aliasValues} values.`)
    return this.#values >= limit
  }

  #readList(node: Node, itemType: GraphQLInputType, key: string): unknown {
    if (isSeq(node)) return node.items.map((item) => this.read(item, itemType, key))
    this.#report(node, `${key}: expected a list, such as [a, b]; got ${isMap(node) ? 'keys and values' : 'one value'}.`)
    return []
  }

  #readObject(map: YAMLMap, type: GraphQLInputObjectType): unknown {
    const fields = type.getFields()
    const values = new Map<string, unknown>()
    for (const { key, value } of map.items) {
      const name = isScalar(key) && !isAlias(key) ? String(key.value) : undefined
      const at = this.#file.follow(key) ?? map
      const field = name === undefined ? undefined : Object.hasOwn(fields, name) ? fields[name] : undefined
      if (name === undefined) this.#report(at, 'expected a plain key; got something else.')
      else if (!field) this.#report(at, `unknown key ${shown(name)}.${didYouMean(name, Object.keys(fields))}`)
      else if (values.has(name)) this.#report(at, `${name} stands here twice.`)
      else values.set(name, this.read(value, field.type, name))
    }
    return Object.fromEntries(values)
  }

  #readScalar(node: Scalar, type: GraphQLInputType, key: string): unknown {
    const text = String(node.value)
    const name = isScalarType(type) ? type.name : ''
    if (name === 'Boolean') return plain(node, /^(true|True|TRUE|false|False|FALSE)$/) ? /^t/i.test(text) : text
    if (name === 'Int') return plain(node, /^[-+]?\d+$/) ? Number(text) : text
    if (name === 'Float') return plain(node, /^[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?$/) ? Number(text) : text
    const wrong =
      name === 'String' ? wrongText(text, key) : wrongId(text, name === 'URL' ? limits.urlLength : limits.idLength)
    if (wrong) this.#report(node, `${key}: ${wrong}`)
    // What is too long would only make the next message too long.
    return name === 'String' ? text : text.slice(0, limits.urlLength)
  }
}

function plain(node: Scalar, pattern: RegExp): boolean {
  return node.type === 'PLAIN' && pattern.test(String(node.value))
}

/** Tells whether a node is YAML's null, written plainly or by leaving the value out. */
function isNothing(node: Node): boolean {
  return isScalar(node) && (node.value === null || plain(node, /^(null|Null|NULL|~|)$/))
}

function wrongText(text: string, key: string): string | undefined {
  if (text.trim() === '') return 'expected text; got blank. Leave the key out where there is nothing to say.'
  const longest = textLengthOf(key)
  if (text.length > longest) return `expected at most ${longest} characters; got ${text.length}.`
  const lines = mayHaveLines(key) ? text.replace(/\n/g, '') : text
  if (lines.includes('\n'))
    return 'expected one line; got several. (A block under `>` or `|` ends in a line break, under `>-` not.)'
  const control = /[\p{Cc}\p{Cs}\u2028\u2029]/u.exec(lines)
  return control ? `expected text; got the control character ${codeOf(control[0])}.` : undefined
}

function wrongId(text: string, longest: number): string | undefined {
  return text.length > longest ? `expected at most ${longest} characters; got ${text.length}.` : undefined
}

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

function shown(name: string): string {
  return name.length > 60 ? `${name.slice(0, 57)}…` : name
}
