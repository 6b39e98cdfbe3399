import type { ActorResolvers, NodeResolvers } from '../generated/schema.js'
import type { Context } from './context.js'
import { kindOf } from './ids.js'

/** The type that an id names, and the loader that finds it. */
const kinds = {
  person: { typeName: 'Person', loader: 'actorById' },
  organization: { typeName: 'Organization', loader: 'actorById' },
  school: { typeName: 'School', loader: 'actorById' },
  concept: { typeName: 'Concept', loader: 'conceptById' },
  claim: { typeName: 'Claim', loader: 'claimById' },
  source: { typeName: 'Source', loader: 'sourceById' },
  scale: { typeName: 'Scale', loader: 'scaleById' },
} as const

function kind(id: string) {
  const name = kindOf(id)
  if (!isKind(name)) throw new TypeError(`no type for ids of ${name}`)
  return kinds[name]
}

function isKind(name: string): name is keyof typeof kinds {
  return Object.hasOwn(kinds, name)
}

/** Finds whatever an id of the right form names; `null` when there is none. */
export function nodeById(id: string, { loaders }: Context) {
  return loaders[kind(id).loader].load(id)
}

export const Node: NodeResolvers = { __resolveType: ({ id }) => kind(id).typeName }

/** An actor's id begins with its kind, which is its type. */
export const Actor: ActorResolvers = {
  __resolveType: (actor) => (actor.kind === 'PERSON' ? 'Person' : actor.kind === 'SCHOOL' ? 'School' : 'Organization'),
}

export const Institution = {
  __resolveType: ({ kind: actorKind }: { readonly kind: string }) =>
    actorKind === 'SCHOOL' ? ('School' as const) : ('Organization' as const),
}
