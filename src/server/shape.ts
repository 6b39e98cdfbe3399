import { type DocumentNode, type FragmentDefinitionNode, GraphQLError, Kind, type SelectionSetNode } from 'graphql'
import { counted } from './excess.js'

/** Counts what a selection set comes to when every spread is replaced by its fragment. */
export interface Shape {
  readonly selections: number
  readonly aliases: number
  readonly depth: number
}

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/** Collects the fragments of a document by name; throws GRAPHQL_VALIDATION_FAILED when two bear the same one. */
export function fragmentsOf(document: DocumentNode): Fragments {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions) {
    if (node.kind !== Kind.FRAGMENT_DEFINITION) continue
    if (fragments.has(node.name.value))
      throw invalid(`There can be only one fragment named "${node.name.value}".`, node)
    fragments.set(node.name.value, node)
  }
  return fragments
}

/**
 * Makes a function that counts the shape of a selection set. Each fragment is counted once and remembered, never expanded,
 * so that fragments which double at every step cost no more than their text. Throws GRAPHQL_VALIDATION_FAILED at a fragment
 * that spreads itself, because the rules that run later may not survive it.
 */
export function shapes(fragments: Fragments): (set: SelectionSetNode) => Shape {
  const known = new Map<string, Shape | 'being counted'>()

  function ofSet(set: SelectionSetNode | undefined): Shape {
    let selections = 0
    let aliases = 0
    let depth = 0
    for (const node of set?.selections ?? []) {
      const own = node.kind === Kind.FIELD ? 1 : 0
      const below = node.kind === Kind.FRAGMENT_SPREAD ? ofFragment(node.name.value) : ofSet(node.selectionSet)
      selections = counted(selections + 1 + below.selections)
      aliases = counted(aliases + (node.kind === Kind.FIELD && node.alias ? 1 : 0) + below.aliases)
      depth = Math.max(depth, own + below.depth)
    }
    return { selections, aliases, depth }
  }

  function ofFragment(name: string): Shape {
    const fragment = fragments.get(name)
    if (fragment === undefined) return { selections: 0, aliases: 0, depth: 0 }
    const shape = known.get(name)
    if (shape === 'being counted') throw invalid(`Cannot spread fragment "${name}" within itself.`, fragment)
    if (shape !== undefined) return shape
    known.set(name, 'being counted')
    const counted = ofSet(fragment.selectionSet)
    known.set(name, counted)
    return counted
  }

  return ofSet
}

function invalid(message: string, node: FragmentDefinitionNode): GraphQLError {
  return new GraphQLError(message, { nodes: node, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })
}
