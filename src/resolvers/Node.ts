import type { ActorResolvers, NodeResolvers } from '../generated/schema.js'
import type { Context } from './context.js'
import { kindOf } from './ids.js'
import { findRecord, graphChanged } from './records.js'

/** The type that an id names, and what finds it. */
const kinds = {
  person: { typeName: 'Person', find: actor },
  organization: { typeName: 'Organization', find: actor },
  school: { typeName: 'School', find: actor },
  concept: { typeName: 'Concept', find: concept },
  claim: { typeName: 'Claim', find: claim },
  source: { typeName: 'Source', find: source },
  scale: { typeName: 'Scale', find: scale },
} as const

async function actor(id: string, { columns, loaders }: Context) {
  return findRecord((await columns()).actors, loaders.actorById, id)
}
async function concept(id: string, { columns, loaders }: Context) {
  return findRecord((await columns()).concepts, loaders.conceptById, id)
}
async function source(id: string, { columns, loaders }: Context) {
  return findRecord((await columns()).sources, loaders.sourceById, id)
}
function claim(id: string, { loaders }: Context) {
  return loaders.claimById.load(id)
}
function scale(id: string, { loaders }: Context) {
  return loaders.scaleById.load(id)
}

function kind(id: string) {
  const name = kindOf(id)
  if (!isKind(name)) throw new TypeError(`no type for ids of ${name}`)
  return kinds[name]
}

function isKind(name: string): name is keyof typeof kinds {
  return Object.hasOwn(kinds, name)
}

/** Gives the type of what an id of the right form names. */
export function typeNameOf(id: string) {
  return kind(id).typeName
}

/** Finds whatever an id of the right form names; `null` when there is none. */
export function nodeById(id: string, context: Context) {
  return kind(id).find(id, context)
}

type AnyRecord = NonNullable<Awaited<ReturnType<typeof nodeById>>>

/** Finds the node of an id that stands in the graph. Throws GRAPH_CHANGED when it does not any more. */
export async function existingNode(id: string, context: Context): Promise<AnyRecord> {
  const node = await nodeById(id, context)
  if (node === null) throw graphChanged()
  return node
}

/** Finds many such nodes, in the order of the ids. */
export function allExistingNodes(ids: readonly string[], context: Context): Promise<AnyRecord[]> {
  return Promise.all(ids.map((id) => existingNode(id, context)))
}

/** Gives what a node is called: its name, label or title; a claim's statement. */
export function labelOf(node: AnyRecord): string {
  if ('name' in node) return node.name
  if ('prefLabel' in node) return node.prefLabel
  return 'title' in node ? node.title : node.statement
}

export const Node: NodeResolvers = { __resolveType: ({ id }) => typeNameOf(id) }

/** An actor's id begins with its kind, which is its type. */
export const Actor: ActorResolvers = {
  __resolveType: (actor) => (actor.kind === 'PERSON' ? 'Person' : actor.kind === 'SCHOOL' ? 'School' : 'Organization'),
}

export const Institution = {
  __resolveType: ({ kind: actorKind }: { readonly kind: string }) =>
    actorKind === 'SCHOOL' ? ('School' as const) : ('Organization' as const),
}
